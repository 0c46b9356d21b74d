import type { ReactElement } from 'react';
import type { PrintPart } from '@tidig/domain/reading/print-view.ts';
import { box, fitted, heard, words } from './element.ts';
import { sectionHeading } from './section.ts';
import { ink, type, width } from './style.ts';

/**
 * On which page each document of a paper begins, by its place, and which page the contents name. The library lays a print out twice, since the foot says how
 * many pages there are: what the first round finds stands in the contents in the second.
 */
export type Numbering = { readonly begins: Map<number, number>; readonly named: Map<number, number> };

export function newNumbering(): Numbering {
  return { begins: new Map(), named: new Map() };
}

/** True when the contents say of every document where it begins. */
export function isTrue({ begins, named }: Numbering, count: number): boolean {
  return begins.size === count && [...begins].every(([at, page]) => named.get(at) === page);
}

const number = 24;
const page = 44;
const inside = width.whole - number - page;

/** What the paper holds, in order, with the page on which each begins. The column of pages takes the same room before they are known as after. */
export function contents(parts: readonly PrintPart[], numbering: Numbering): readonly ReactElement[] {
  return [sectionHeading('Innehåll'), ...parts.map((part, at) => row(part, at, numbering))];
}

function row({ title, note }: PrintPart, at: number, numbering: Numbering): ReactElement {
  return box(
    { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: ink.line, paddingVertical: 3.5 },
    [
      box({ width: number }, [words(type.body, `${at + 1}.`)]),
      box({ width: inside, paddingRight: 12 }, [
        fitted(type.strong, title, inside - 12),
        note === '' ? null : fitted({ ...type.small, lineHeight: 1.4 }, note, inside - 12),
      ]),
      box({ width: page }, [pageOf(at, numbering)]),
    ],
    { whole: true },
  );
}

function pageOf(at: number, { begins, named }: Numbering): ReactElement {
  return heard({ fontSize: type.body.fontSize, textAlign: 'right' }, () => {
    const known = begins.get(at);
    if (known === undefined) return 'sida';
    named.set(at, known);
    return `sida ${known}`;
  });
}
