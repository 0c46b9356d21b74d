import type { BenchChild } from '../bench-report.ts';

/** Something that looks people up in the register, the best answer first: ours, or a peer that has been given the same people. */
export type Matcher = {
  readonly name: string;
  /** By a name as typed, or by a whole number. `every-way`: a name again, and what it only tries when the quick way finds little is tried in any case. */
  search(text: string, kind: 'name' | 'number' | 'every-way'): Promise<readonly BenchChild[]>;
  /** What it keeps to search in, bytes; null where it cannot be told. */
  readonly bytes: number | null;
};
