import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { readableText, type HasGlyph } from './characters.ts';

/** A print in which every text can be drawn, and the code points that were written out, each once, in order. */
export type PrintableView = { readonly view: PrintView; readonly replaced: readonly number[] };

/** Goes through every text of a print, so that no place can be forgotten. */
export function printable(view: PrintView, hasGlyph: HasGlyph): PrintableView {
  const seen = new Set<number>();
  const cleaned = mapTexts(view, (text) => {
    const { text: readable, replaced } = readableText(text, hasGlyph);
    for (const codePoint of replaced) seen.add(codePoint);
    return readable;
  });
  return { view: cleaned, replaced: [...seen].toSorted((a, b) => a - b) };
}

/**
 * Plain data with every string changed by `change`. The cast holds because objects, arrays and other values keep their shape,
 * and no code in a `PrintView` (kind, state) contains a character that `change` touches.
 */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  return mapped(value, change) as T;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]));
  }
  return value;
}
