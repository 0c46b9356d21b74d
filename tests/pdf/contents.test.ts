import type { PrintPart } from '@tidig/domain/reading/print-view.ts';
import { renderPdf } from '@tidig/pdf/render.ts';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './read-back.ts';
import { aPrint, aReading, elsasSections, longText } from './views.ts';

/** Documents of many lengths: some long ones on pages of their own, short ones after each other, one that just fills a page. */
function documents(count: number): PrintPart[] {
  return Array.from({ length: count }, (_, at): PrintPart => {
    const kind = ['Orosanmälan', 'Skyddsbedömning: behöver inte omedelbart skydd', 'Beslut: utredning inleds inte'][at % 3] ?? '';
    const long = [
      { id: 'text', title: 'Text', items: [{ kind: 'text' as const, label: 'Skäl', text: longText(200 + ((at * 700) % 5000)) }] },
    ];
    const sections = at % 6 === 0 ? elsasSections() : long;
    return {
      title: `${kind} ${at + 1}`,
      note: `FAR-2026-00${at + 10} · ${at + 1} mars 2019`,
      newPage: at % 3 === 0,
      banners: [],
      sections,
    };
  });
}

const history = (parts: PrintPart[]) =>
  aPrint({
    kind: 'history',
    reading: aReading({ title: 'Bilaga: akten i tidsordning', sections: [], missing: [] }),
    parts,
    manifestHash: null,
  });

describe('a paper with contents', () => {
  it.each([1, 4, 45])('names for each of %i documents the page on which it begins, in order', async (count) => {
    const parts = documents(count);
    const pages = await pagesOf(await renderPdf(history(parts)));
    const named = parts.map(({ title, note }, at) => {
      const all = pages.join(' ');
      const row = all.slice(all.indexOf(` ${at + 1}. ${title} ${note}`));
      return Number(/sida (\d+)/.exec(row.slice(0, `${at + 1}. ${title} ${note} sida 999`.length + 5))?.[1]);
    });
    const begins = parts.map(({ title, note }, at) => pages.findLastIndex((page) => page.includes(` ${at + 1}. ${title} ${note}`)) + 1);
    expect(named).toEqual(begins);
    expect(begins).toEqual(begins.toSorted((one, other) => one - other));
    pages.forEach((page, index) => {
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
      expect(page).toContain('SEKRETESS');
      expect(page).toContain('Kopia 3');
    });
  });

  it('lists a dozen documents on one page, a couple of lines for each', async () => {
    const [first = ''] = await pagesOf(await renderPdf(history(documents(12))));
    expect([...first.matchAll(/sida \d+/g)]).toHaveLength(12);
  });

  it('begins a report on a page of its own, after the contents', async () => {
    const parts = documents(6);
    const pages = await pagesOf(await renderPdf(history(parts)));
    const name = 'Bilaga: akten i tidsordning P7K4-M2QX-9';
    for (const at of [0, 3])
      expect(pages.some((page) => page.startsWith(`${name} ${at + 1}. Orosanmälan ${at + 1} FAR`) && !page.includes('sida'))).toBe(true);
    expect(pages[0]).toContain('Innehåll');
  });
});
