import { renderPdf } from '@tidig/pdf/render.ts';
import { expect, it } from 'vitest';
import { everythingIn, infoOf, pagesOf } from '../pdf/read-back.ts';
import { keysIn } from './canaries.ts';
import { sweep } from './sweep.ts';

/** Real papers cost a hundred times what their texts do: every situation once, and every third print of it. */
const FAMILIES = 9;
const EVERY = 3;

it('T-10, T-12, T-15: what is drawn holds no place of anybody protected, in text, metadata or any part of the file', async () => {
  const papers: Uint8Array[] = [];
  let asked = 0;
  const { canaries, leaks } = await sweep({
    seed: 40,
    families: FAMILIES,
    api: {
      services: {
        printer: {
          async render(view) {
            const pdf = asked++ % EVERY === 0 ? await renderPdf(view) : null;
            if (pdf) papers.push(pdf);
            return pdf ?? new TextEncoder().encode(JSON.stringify(view));
          },
        },
      },
    },
  });
  expect(leaks).toEqual([]);
  expect(papers.length).toBeGreaterThan(10);
  const secret = new Set(canaries.filter(({ since }) => since === 'sent').map(({ key }) => key));
  const told = new Set<string>();
  for (const pdf of papers) {
    const texts = [(await pagesOf(pdf)).join('\n'), await infoOf(pdf), everythingIn(pdf)];
    const keys = texts.flatMap((text) => [...keysIn(text)]);
    expect(keys.filter((key) => secret.has(key))).toEqual([]);
    keys.forEach((key) => told.add(key));
  }
  // The same eyes read the places of homes that were open when the paper was drawn.
  expect(canaries.some(({ key, since }) => since === 'marked' && told.has(key))).toBe(true);
}, 300_000);
