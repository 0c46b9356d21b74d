import type { Instant } from '@tidig/domain/base/time.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import { readingOf } from '@tidig/domain/quality/texts/swedish/reading.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';
import { draftWith, measuredCodes, type LabelledText, type MeasuredCode } from './sentences.ts';

/** How often a check said something: rightly, wrongly, and not at all where it should. */
export type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };

export type Score = {
  readonly byCode: Readonly<Record<MeasuredCode, Counts>>;
  readonly all: Counts;
  /** Texts about which nothing should be said: their sentences, and what was said all the same. */
  readonly ordinarySentences: number;
  readonly falseAlarms: number;
};

/** The day on which the sentences are judged; ages are counted to it. */
export const judgedAt = '2026-11-22T12:00:00.000Z' as Instant;

/** Dangers, which are looked for in the child's own words too; the labels say of a child's words that nothing is said about them. */
const notMeasuredInQuotes: readonly string[] = ['Q19', 'Q20'];

/** What the checks say of one labelled text, of those that are measured. */
export function saidOf(text: LabelledText): readonly MeasuredCode[] {
  const findings = checkReport(draftWith(text, judgedAt), { now: judgedAt, words: builtInWords });
  const codes = new Set<string>(findings.filter(({ span }) => span).map(({ code }) => code));
  return measuredCodes.filter((code) => codes.has(code) && !(text.where === 'quote' && notMeasuredInQuotes.includes(code)));
}

/** Runs every text of a set and counts. */
export function scoreOf(texts: readonly LabelledText[]): Score {
  const judged = texts.map((text) => ({ ...text, said: saidOf(text) }));
  const byCode = Object.fromEntries(measuredCodes.map((code) => [code, countsOf(judged, code)])) as Record<MeasuredCode, Counts>;
  const ordinary = judged.filter(({ expect }) => expect.length === 0);
  return {
    byCode,
    all: Object.values(byCode).reduce(plus),
    ordinarySentences: ordinary.reduce((sum, { text }) => sum + readingOf(text).sentences.length, 0),
    falseAlarms: ordinary.reduce((sum, { said }) => sum + said.length, 0),
  };
}

type Judged = Pick<LabelledText, 'expect'> & { readonly said: readonly MeasuredCode[] };

function countsOf(judged: readonly Judged[], code: MeasuredCode): Counts {
  const count = (expected: boolean, said: boolean) =>
    judged.filter((text) => text.expect.includes(code) === expected && text.said.includes(code) === said).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

function plus(one: Counts, other: Counts): Counts {
  return { right: one.right + other.right, wrong: one.wrong + other.wrong, missed: one.missed + other.missed };
}

/** Of what was said, the share that was right; 1 when nothing was said. */
export function precisionOf({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what should be said, the share that was; 1 when there was nothing to say. */
export function recallOf({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** False alarms in a thousand ordinary sentences. */
export function alarmsOf({ falseAlarms, ordinarySentences }: Score): number {
  return (falseAlarms * 1000) / ordinarySentences;
}
