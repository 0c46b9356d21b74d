import type { TextQuery, TextTerm } from './query.ts';
import { stem } from './stem.ts';

/** Where a term stands in a text, half-open, in the text's own units. */
export type Span = [start: number, end: number];

/** A piece of a text around what was found in it, with where in the piece that is. */
export type Excerpt = { readonly text: string; readonly marks: Span[] };

/**
 * Where the terms stand in texts that belong together, text by text; null unless every term is there somewhere. Texts must be in NFC (`readable`). Pure.
 */
export function findIn(texts: readonly string[], { terms }: TextQuery): readonly (readonly Span[])[] | null {
  const found = texts.map((): Span[] => []);
  for (const term of terms) {
    let any = false;
    for (const [at, text] of texts.entries()) {
      for (const span of spansOf(text, term)) {
        any = true;
        found[at]?.push(span);
      }
    }
    if (!any) return null;
  }
  return found.map(joined);
}

/** Every hit of any of the terms in one text, for marking what is read. Pure. */
export function marksIn(text: string, { terms }: TextQuery): readonly Span[] {
  return joined(terms.flatMap((term) => spansOf(text, term)));
}

/** A text in the form that is searched. */
export function readable(text: string): string {
  return text.normalize('NFC');
}

function spansOf(text: string, term: TextTerm): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(term.pattern)) {
    if (term.kind === 'phrase' || stem(word) === term.stem) spans.push([index, index + word.length]);
  }
  return spans;
}

/** In order, and no letter marked twice. */
function joined(spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted(([one], [other]) => one - other);
  const out: Span[] = [];
  for (const [start, end] of ordered) {
    const last = out.at(-1);
    if (last && start < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}

/** Letters before and after a hit that are shown with it. */
const AROUND = 80;

/** The pieces around what was found, whole words, at most so many; hits near each other share one. Pure. */
export function excerptsOf(text: string, spans: readonly Span[], most: number): readonly Excerpt[] {
  const windows: { start: number; end: number; spans: Span[] }[] = [];
  for (const span of spans) {
    const [start, end] = [span[0] - AROUND, span[1] + AROUND];
    const last = windows.at(-1);
    if (last && start <= last.end) {
      last.end = end;
      last.spans.push(span);
    } else if (windows.length < most) windows.push({ start, end, spans: [span] });
    else break;
  }
  return windows.map(({ start, end, spans: inside }) => cut(text, wholeWord(text, start, -1), wholeWord(text, end, 1), inside));
}

/** Moves a cut outwards to the nearest blank, so that no word stands in two. */
function wholeWord(text: string, at: number, step: -1 | 1): number {
  let place = Math.min(Math.max(at, 0), text.length);
  for (let moved = 0; moved < 30 && place > 0 && place < text.length; moved += 1) {
    if (/\s/u.test(text.charAt(step < 0 ? place - 1 : place))) return place;
    place += step;
  }
  return place;
}

function cut(text: string, start: number, end: number, spans: readonly Span[]): Excerpt {
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).replace(/\s/gu, ' ')}${end < text.length ? ' …' : ''}`,
    marks: spans.map(([from, to]) => [from + shift, to + shift]),
  };
}
