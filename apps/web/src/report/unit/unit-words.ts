import { lackText, type LackText, markText, withoutRepeats } from '@tidig/domain/labels/lacks.ts';
import type { Lack } from './unit-api.ts';

/** A lack as it is shown: in words, with how often. */
export type ShownLack = LackText & { readonly code: string; readonly often: string; readonly bar: Bar | null };

/** How far the bar reaches, in hundredths: surely, and at most. */
export type Bar = { readonly surely: number; readonly atMost: number };

/** Lacks that Skrivstöd has counted, in words, each thing once; a code from a newer version is left out. */
export function supportLacks(lacks: readonly Lack[], reports: number): readonly ShownLack[] {
  return inWords(withoutRepeats(lacks), reports, lackText);
}

/** What nämnder have marked, in words. */
export function markedLacks(lacks: readonly Lack[], reports: number): readonly ShownLack[] {
  return inWords(lacks, reports, markText);
}

function inWords(lacks: readonly Lack[], reports: number, textOf: (code: string) => LackText | null): readonly ShownLack[] {
  return lacks.flatMap(({ code, count }) => {
    const text = textOf(code);
    return text ? [{ ...text, code, often: oftenInWords(count, reports), bar: barOf(count, reports) }] : [];
  });
}

/** "10–14 av 43", "färre än 5 av 43", "alla eller nästan alla av 43"; nothing where no number is told. */
export function oftenInWords(count: Lack['count'], reports: number): string {
  switch (count.kind) {
    case 'few':
      return `färre än 5 av ${reports}`;
    case 'between':
      return `${count.from === count.to ? count.from : `${count.from}–${count.to}`} av ${reports}`;
    case 'nearly-all':
      return `alla eller nästan alla ${reports}`;
    case 'untold':
      return 'antalet visas inte';
  }
}

function barOf(count: Lack['count'], reports: number): Bar | null {
  const share = (number: number) => Math.round((100 * number) / reports);
  switch (count.kind) {
    case 'few':
      return { surely: 0, atMost: share(4) };
    case 'between':
      return { surely: share(count.from), atMost: share(count.to) };
    case 'nearly-all':
      return { surely: share(reports - 4), atMost: 100 };
    case 'untold':
      return null;
  }
}

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** "november 2025". */
export function monthText(month: string): string {
  return `${months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
