import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../base/time.ts';

/** Characters at most in a reason or a note that somebody at the nämnd writes. */
export const NOTE_MOST = 6000;
/** In a line: a source, a name, a point in the delegationsordning. */
export const LINE_MOST = 200;

/** Something said in words: not only blanks. */
export const note = z.string().trim().min(1).max(NOTE_MOST);
export const maybeNote = z.string().trim().max(NOTE_MOST);
export const line = z.string().trim().min(1).max(LINE_MOST);
export const maybeLine = z.string().trim().max(LINE_MOST);
export const plainDate = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value));
/** Each once. */
export function codes<C extends string>(list: readonly C[]) {
  return z.array(z.enum(list)).refine((chosen) => new Set(chosen).size === chosen.length);
}
