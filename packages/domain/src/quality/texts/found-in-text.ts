import { findingKey, type CheckCode, type Finding, type Level, type Remedy, type Span } from '../finding.ts';
import type { FreeText } from './free-texts.ts';
import type { Reading } from './swedish/reading.ts';

/** A piece of a text that a check has something to say about. */
export type Spotted = {
  readonly span: Span;
  /** Tells it apart from other findings of the check in the same text, today and tomorrow. Never anything that could be guessed back to a number. */
  readonly about: string;
  readonly level: Level;
  readonly values?: Readonly<Record<string, string>>;
  readonly remedies?: readonly Remedy[];
};

/** The findings of one check in one text. Of two that are about the same word, the later one's key counts: it is the second. */
export function foundIn(code: CheckCode, { path, target }: FreeText, spotted: readonly Spotted[]): readonly Finding[] {
  const times = new Map<string, number>();
  return spotted.map(({ span, about, level, values = {}, remedies = [] }) => {
    const time = (times.get(about) ?? 0) + 1;
    times.set(about, time);
    return { code, level, path, span, values, remedies, key: findingKey(code, target, time === 1 ? about : `${about} ${time}`) };
  });
}

/** From the first of these tokens to the end of the last. */
export function spanOf({ tokens }: Reading, first: number, end: number): Span {
  return { from: tokens[first]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
}

/** What stands there, as it was typed. */
export function textAt({ text }: Reading, { from, to }: Span): string {
  return text.slice(from, to);
}
