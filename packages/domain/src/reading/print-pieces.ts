import { decisionPaperTitles } from '../intake/decision-paper.ts';
import { letterTitles } from '../intake/letter.ts';
import { emptySearchTitles } from '../labels/empty-search.ts';
import { showDate } from '../labels/dates.ts';
import { isPlainDate } from '../base/time.ts';
import { readingPlan } from './plan.ts';
import type { PrintPart, PrintView } from './print-view.ts';
import type { AnnexItem, ReadingItem } from './reading.ts';

/** A part of a print that can be named without saying what stands in it, and that a print can do without. */
export type PrintPiece = {
  /** `section-event`, `banners`, `annex-2` (the second item of the annex). */
  readonly id: string;
  readonly texts: readonly string[];
};

/** What stands where a part was left out. */
const LEFT_OUT = 'Utelämnat här. Texten kan säga var någon skyddad är. Läs den i Tidig.';

type Drawn = Pick<PrintView, 'reading' | 'annex' | 'parts'>;

/**
 * Every text that a print draws and that somebody may have written, part by part. Not the product's own: heading, titles, labels, what is missing, and what
 * stands where a part was left out. They tell of no place, and nobody could take them away: a print that they held back would never leave.
 */
export function piecesOf({ reading, annex, parts = [] }: Drawn): readonly PrintPiece[] {
  const pieces = [
    { id: 'banners', texts: [...(reading?.banners ?? []).map(({ text }) => text), ...(annex?.secrecy ?? [])] },
    ...(reading?.sections ?? []).map(({ id, items }) => ({ id: `section-${id}`, texts: items.flatMap(textsOf) })),
    ...annexItems(annex).map((item, index) => ({ id: `annex-${index + 1}`, texts: textsOfAnnex(item) })),
    ...parts.map((part, index) => ({ id: `part-${index + 1}`, texts: textsOfPart(part) })),
  ];
  return pieces.map(({ id, texts }) => ({ id, texts: texts.filter((text) => text !== LEFT_OUT) }));
}

/** What a part is called, for somebody who is told that it holds a print back. */
export function pieceTitle(id: string): string {
  const section = readingPlan.find((planned) => `section-${planned.id}` === id);
  if (section) return section.title;
  const ofDecision = Object.entries({ ...decisionPaperTitles, ...letterTitles, ...emptySearchTitles }).find(
    ([part]) => `section-${part}` === id,
  );
  if (ofDecision) return ofDecision[1];
  const [, day = ''] = /^section-journal-(.+)$/.exec(id) ?? [];
  if (isPlainDate(day)) return `Journalen, ${showDate(day)}`;
  const [, number] = /^annex-(\d+)$/.exec(id) ?? [];
  if (number !== undefined) return `Bilagan, uppgift ${number}`;
  const [, document] = /^part-(\d+)$/.exec(id) ?? [];
  if (document !== undefined) return `Handling ${document} i innehållet`;
  return 'Rutorna överst';
}

/** True for a part that a print can do without. */
export function mayBeLeftOut(id: string): boolean {
  return id === 'banners' || id.startsWith('section-') || id.startsWith('annex-') || id.startsWith('part-');
}

/** The print without these parts: where each stood is said that it is left out, so that the paper is not taken for all there is. */
export function withoutPieces<T extends Drawn>(view: T, ids: readonly string[]): T {
  if (ids.length === 0) return view;
  const { reading, annex, parts } = view;
  let item = 0;
  return {
    ...view,
    reading: reading && {
      ...reading,
      banners: ids.includes('banners') ? reading.banners.map((banner) => ({ ...banner, text: LEFT_OUT })) : reading.banners,
      sections: reading.sections.map((section) => (ids.includes(`section-${section.id}`) ? { ...section, items: leftOut } : section)),
    },
    ...(parts && { parts: parts.map((part, index) => (ids.includes(`part-${index + 1}`) ? withoutContent(part, index) : part)) }),
    annex: annex && {
      ...annex,
      secrecy: ids.includes('banners') ? [] : annex.secrecy,
      groups: annex.groups.map((group) => ({
        ...group,
        items: group.items.map((one) => (ids.includes(`annex-${(item += 1)}`) ? withoutText(one) : one)),
      })),
    },
  };
}

const leftOut: readonly ReadingItem[] = [{ kind: 'text', label: 'Avsnittet', text: LEFT_OUT }];

function withoutText({ title }: AnnexItem): AnnexItem {
  return { title, from: LEFT_OUT, why: '', lines: [{ label: '', text: LEFT_OUT }], secrecy: [] };
}

function withoutContent(part: PrintPart, index: number): PrintPart {
  return {
    ...part,
    title: `Handling ${index + 1}`,
    note: '',
    banners: [],
    sections: [{ id: 'left-out', title: 'Utelämnad', items: leftOut }],
  };
}

function textsOfPart({ title, note, banners, sections }: PrintPart): readonly string[] {
  return [title, note, ...banners.map(({ text }) => text), ...sections.flatMap(({ items }) => items.flatMap(textsOf))];
}

function annexItems(annex: PrintView['annex']): readonly AnnexItem[] {
  return (annex?.groups ?? []).flatMap(({ items }) => items);
}

function textsOfAnnex({ lines, from, why, secrecy }: AnnexItem): readonly string[] {
  return [...lines.map(({ text }) => text), from, why, ...secrecy];
}

function textsOf(item: ReadingItem): readonly string[] {
  return [...(item.secrecy ?? []), ...ownTexts(item)];
}

function ownTexts(item: ReadingItem): readonly string[] {
  switch (item.kind) {
    case 'fact':
      return item.value.state === 'value' ? [item.value.text] : [];
    case 'text':
      return [item.text];
    case 'statement':
      return [item.text, item.source, item.when, item.where];
    case 'quote':
      return [item.text, item.question, item.context];
    case 'group':
      return [item.title, ...item.items.flatMap(textsOf)];
  }
}
