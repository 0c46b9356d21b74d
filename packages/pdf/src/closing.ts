import type { ReactElement } from 'react';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { codePointName } from './characters.ts';
import { box, fitted, words, type Node } from './element.ts';
import { labelled, row } from './row.ts';
import { sectionHeading } from './section.ts';
import { ink, type, width } from './style.ts';

/** How many written-out characters are named; a hostile text can hold a thousand kinds. */
const namedAtMost = 12;

/** "Uppgifter som saknas": what nobody answered, with the reason, so that a gap is never taken for a no. */
export function missing(view: PrintView): readonly ReactElement[] {
  const rows = view.reading?.missing ?? [];
  if (rows.length === 0) return [];
  return [sectionHeading('Uppgifter som saknas'), ...rows.map(({ label, reason }) => row(labelled(label, reason)))];
}

/** What a reader needs to trust the paper: the sealed report's control sum, and what could not be drawn. */
export function colophon(view: PrintView, replaced: readonly number[]): Node {
  if (view.manifestHash === null && replaced.length === 0) return null;
  return box(
    { marginTop: 18, borderTopWidth: 0.5, borderColor: ink.line, paddingTop: 6 },
    [...(view.manifestHash === null ? [] : controlSum(view.manifestHash)), writtenOutNote(replaced)],
    { whole: true },
  );
}

function controlSum(hash: string): readonly Node[] {
  return [
    words({ ...type.small, lineHeight: 1.4 }, 'Kontrollsumma för den skickade anmälan (SHA-256)'),
    words({ ...type.small, lineHeight: 1.4, color: ink.text }, grouped(hash)),
  ];
}

function writtenOutNote(replaced: readonly number[]): Node {
  if (replaced.length === 0) return null;
  const named = replaced.slice(0, namedAtMost).map(codePointName).join(', ');
  const more = replaced.length > namedAtMost ? ` och ${replaced.length - namedAtMost} till` : '';
  return fitted(
    { ...type.small, lineHeight: 1.4, marginTop: 3 },
    `Tecken som inte kan skrivas ut är ersatta med sitt nummer inom hakparentes: ${named}${more}. Originalet finns i systemet.`,
    width.whole,
  );
}

function grouped(hash: string): string {
  return hash.match(/.{1,4}/gsu)?.join(' ') ?? '';
}
