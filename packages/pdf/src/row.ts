import type { ReactElement } from 'react';
import { box, fitted, type Node, type Style } from './element.ts';
import { measure, type, width } from './style.ts';

/** Rows that take less room than this stay on one page; longer ones may run over, two lines at least on each side. */
export const keptTogether = 500;

export type Row = {
  readonly left: readonly Node[];
  readonly right: readonly Node[];
  /** Room it takes, from `roomOf`: decides whether the row may run over to the next page. */
  readonly room: number;
};

/** The document's one grid: what it is on the left, what is said on the right. Facts, texts, observations and quotations all stand in it. */
export function row({ left, right, room }: Row, style: Style = {}): ReactElement {
  return box({ flexDirection: 'row', paddingBottom: 4.5, ...style }, [box(leftColumn, left), box({ width: width.value }, right)], {
    whole: room < keptTogether,
  });
}

const leftColumn = { width: measure.label, marginRight: measure.gap } as const;

/** Small text in the column of labels; nothing for no text. */
export function label(text: string, style: Style = {}): Node {
  return text === '' ? null : fitted({ ...type.label, ...style, fontSize: type.label.fontSize }, text, measure.label);
}

/** Body text in the column of values. */
export function said(text: string, style: Style = {}): ReactElement {
  return fitted({ ...type.body, ...style, fontSize: type.body.fontSize }, text, width.value);
}

/** A label and a text in the grid. */
export function labelled(name: string, text: string): Row {
  return { left: [label(name)], right: [said(text)], room: roomOf(text) };
}

/** Letters, with each line end counted as a whole line: a column of short lines is as high as a long text. */
export function roomOf(text: string): number {
  return text.length + 60 * (text.split('\n').length - 1);
}
