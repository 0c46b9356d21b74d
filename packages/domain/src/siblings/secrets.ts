import type { Answers } from '../form/answers.ts';
import { withoutMarked } from '../form/marks.ts';
import { rowsOf, type Row } from '../form/paths.ts';
import { withoutLooseSecrets } from '../form/secret-marks.ts';
import { commonOf } from './common.ts';

type Loose = Record<string, Record<string, unknown>>;

/** Sekretessmarkeringar of what is common: what is marked in one report stands unmarked in no other (L-83). Those of the whole report are its own. */
export function commonSecrets(answers: Answers): readonly Row[] {
  const common = commonOf(answers);
  const there = withoutLooseSecrets(withoutMarked(answers), 'drop').marking?.secrecyMarks ?? [];
  return there.filter(({ target = '' }) => common.has(target.split('/')[0] ?? ''));
}

/** The answers with this sekretessmarkering as it now is; without it where it is undefined. */
export function putSecret(answers: Loose, id: string, mark: unknown): Loose {
  const before = rowsOf(answers['marking']?.['secrecyMarks']);
  const [now] = rowsOf([mark]);
  const others = before.filter((row) => row.id !== id);
  const marks = now ? (others.length < before.length ? before.map((row) => (row.id === id ? now : row)) : [...before, now]) : others;
  const { marking: _all, ...rest } = answers;
  return marks.length > 0 ? { ...rest, marking: { secrecyMarks: marks } } : rest;
}
