import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium, openWindow } from '../../support/chromium.ts';
import { takeTurns } from '../measure.ts';
import type { Row } from '../table.ts';
import { scoreLine } from './score-line.ts';
import { judgedAt, scoreOf } from './score.ts';
import { labelledTexts, setNames } from './sentences.ts';

/** As slow as a phone beside the machine: what Chromium calls 4× CPU throttle. */
const slower = 4;
const characters = 6000;

/** The text that is checked: ordinary sentences, as many as a whole box holds. */
const text = labelledTexts('tuning')
  .filter(({ expect }) => expect.length === 0)
  .map((one) => one.text)
  .join(' ')
  .slice(0, characters);

const draft = {
  triage: { reportKind: { code: 'SOL' } },
  child: { firstName: 'Elsa', identity: { kind: 'PNR', value: '20180502-2389' } },
  concern: { obs: [{ id: 'obs-1', what: text, source: { code: 'EGE' } }] },
};
/** The same child with protected data: then places are looked for as well. */
const protectedDraft = {
  ...draft,
  child: {
    ...draft.child,
    protectedIdentity: { code: 'SKF' },
    protectedPlace: 'Provstigen 3, 123 45 Hittebo. Låtsasskolan. 070-174 06 99',
  },
};

/** The checks of free text over 6 000 characters in real Chromium, its processor slowed down; how well they judge stands in the notes. */
export async function measureWritingSupport(): Promise<Row[]> {
  const chromium = await launchChromium();
  try {
    const page = await openWindow(chromium, 'about:blank', { width: 'phone' });
    await page.addScriptTag({ content: await bundled() });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const first = await once(page, 'textChecksOnce', [draft, judgedAt]);
    const spreads = await takeTurns(
      { times: 60 },
      {
        ours: () => once(page, 'textChecksOnce', [draft, judgedAt]),
        protected: () => once(page, 'textChecksOnce', [protectedDraft, judgedAt]),
        beside: () => once(page, 'segmenterOnce', [text]),
      },
    );
    const shared = { baseline: 'Intl.Segmenter, one pass', beside: spreads.beside };
    const input = `6 000 characters, CPU ${slower}× slower`;
    return [
      { name: 'Skrivstöd: all checks of a text', input, ours: spreads.ours, ...shared, note: notes(first) },
      { name: '· somebody is protected', input, ours: spreads.protected, ...shared },
    ];
  } finally {
    await chromium.close();
  }
}

function notes(first: number): string {
  const scores = setNames.map((set) => scoreLine(set, scoreOf(labelledTexts(set))));
  return `Goal 16 ms. The first time, when the word lists are made ready: ${first.toFixed(0)} ms. ${scores.join(' ')}`;
}

/** Calls a function of in-browser.ts in the page. */
async function once(page: Page, name: string, args: readonly unknown[]): Promise<number> {
  return page.evaluate(([called, given]) => (Reflect.get(globalThis, called) as (...all: unknown[]) => number)(...given), [
    name,
    args,
  ] as const);
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: path.join(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'writingSupport' } },
  });
  const [made] = Array.isArray(result) ? result : [result];
  const [chunk] = made && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the checks were not bundled');
  return chunk.code;
}
