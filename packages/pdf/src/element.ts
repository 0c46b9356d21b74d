import { createElement, type ReactElement, type ReactNode } from 'react';
import { Text, View, type Styles } from '@react-pdf/renderer';
import { emsIn, lineEndEms } from './fonts.ts';
import { wrapped } from './wrapping.ts';

export type Style = Styles[string];
export type Node = ReactElement | null;

/** How a box behaves at a page's end: kept whole, put on a page of its own, or moved when less than this many points of what follows would stay with it. */
export type Paging = { readonly whole?: boolean; readonly presence?: number; readonly newPage?: boolean };

/** A box. Elements are made by call rather than JSX, so that a worker can run the sources as they are, without a build. */
export function box(style: Style, children: readonly ReactNode[], paging: Paging = {}): ReactElement {
  return createElement(View, { style, ...pagingProps(paging) }, ...children);
}

/** A short text of our own. Always a plain text node: nothing in it can become a link or anything else that acts. */
export function words(style: Style, text: string, paging: Paging = {}): ReactElement {
  return createElement(Text, { style, ...pagingProps(paging) }, text);
}

/**
 * A text that is asked for when it is put on a page, and hears which; asked again when it is moved to the next. It takes no line height: the library works
 * out its style once more each time it asks, and would take a height of 14 points for 14 times the letters.
 */
export function heard(style: Omit<Style, 'lineHeight'>, textOn: (page: number) => string): ReactElement {
  return createElement(Text, { style, render: ({ pageNumber }) => textOn(pageNumber) });
}

/** A text of any length, broken into lines that fit a column of so many points. */
export function fitted(style: Style & { readonly fontSize: number }, text: string, width: number, paging: Paging = {}): ReactElement {
  const weight = typeof style.fontWeight === 'number' ? style.fontWeight : regular;
  return words(style, wrapped(text, width / style.fontSize - lineEndEms, emsIn(weight)), paging);
}

const regular = 400;

function pagingProps({ whole, presence, newPage }: Paging): { wrap?: boolean; minPresenceAhead?: number; break?: boolean } {
  return {
    ...(whole ? { wrap: false } : {}),
    ...(newPage ? { break: true } : {}),
    ...(presence === undefined ? {} : { minPresenceAhead: presence }),
  };
}
