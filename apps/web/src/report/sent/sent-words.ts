import { labelOf } from '@tidig/domain/form/code-list.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { dayText, timeText } from '../../ui/swedish-time.ts';
import type { SentRow } from './sent-api.ts';

const shortKinds: Readonly<Record<string, string>> = {
  SOL: 'Orosanmälan',
  SOLLUL: 'Orosanmälan och underrättelse',
  LUL: 'Underrättelse enligt LUL',
  KOMP: 'Komplettering',
  PL6: 'Underrättelse enligt polislagen',
  FEL: 'Något är fel',
};

/** The kind in two or three words, for lists. */
export function kindInShort(kind: string): string {
  return shortKinds[kind] ?? labelOf(reportKindList, kind);
}

/** What the document is called in a sentence: "anmälan", "kompletteringen". */
export function kindInSentence(kind: string): string {
  switch (kind) {
    case 'KOMP':
      return 'kompletteringen';
    case 'FEL':
      return 'meddelandet';
    case 'LUL':
    case 'PL6':
      return 'underrättelsen';
    default:
      return 'anmälan';
  }
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A PL6 is about an adult; the list calls nobody a child who is not. */
export function aboutWhom({ childLabel, kind }: Pick<SentRow, 'childLabel' | 'kind'>): string {
  if (childLabel !== '') return childLabel;
  return kind === 'PL6' ? 'Person utan känt namn' : 'Barn utan känt namn';
}

/** "Farsta stadsdelsnämnd och Socialnämnden Nacka". */
export function recipientsInWords(copies: readonly Pick<SentRow, 'recipientName'>[]): string {
  return copies.map(({ recipientName }) => recipientName).join(' och ');
}

/** "kl. 03.14" today, "21 nov 2026 kl. 03.14" other days. */
export function whenInWords(at: string, now: number): string {
  const today = partsAt(now).day === partsAt(Date.parse(at)).day;
  return `${today ? '' : `${dayText(at)} `}kl. ${timeText(at)}`;
}
