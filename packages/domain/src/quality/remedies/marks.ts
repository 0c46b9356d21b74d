import { sections, type Answers } from '../../form/answers.ts';
import { covers, restrictedAt } from '../../form/markable.ts';
import type { Finding } from '../finding.ts';
import type { Change } from '../remedy.ts';
import { rowAt } from '../text-at.ts';
import { isSameRow } from './hit.ts';

type Mark = NonNullable<NonNullable<Answers['secrecy']>['marks']>[number];
type Wanted = { readonly target: string; readonly from: readonly string[]; readonly why: string };

/** Q36: the text that repeats an item is kept from the same people, for the same reason. */
export function likeMark(answers: Answers, finding: Finding, like: string, newId: () => string): readonly Change[] {
  const item = [...(answers.secrecy?.marks ?? []), ...(answers.secrecy?.restricted ?? [])].find(({ id }) => id === like);
  const target = markTarget(answers, finding.path);
  if (!item || !isSameRow(answers, finding, finding.path) || restrictedAt(answers, target) === null) return [];
  return withMarks(answers, [{ target, from: item.from ?? [], why: item.why ?? '' }], newId);
}

/** A row is marked by its id, a field by its name; the note beside a choice by the choice. */
function markTarget(answers: Answers, path: string): string {
  const row = rowAt(answers, path);
  return row === null ? path.replace(/\.note$/, '') : `${row.list}/${row.id}`;
}

const words = 'concern.childWords';

/** The rows of the child's own words, as marks name them, that are not yet marked as not to be shown to this person. */
export function unmarkedWords(answers: Answers, from: string): readonly string[] {
  const { childWords } = answers.concern ?? {};
  const marks = (answers.secrecy?.marks ?? []).filter((mark) => mark.from?.includes(from));
  return (Array.isArray(childWords) ? childWords : [])
    .map(({ id }) => `${words}/${id}`)
    .filter((target) => restrictedAt(answers, target) !== null && !marks.some((mark) => covers(mark.target ?? '', target)));
}

/** Marks all the child's own words as not to be shown to a guardian who is suspected (L-78). */
export function marksOnWords(answers: Answers, from: string, newId: () => string): readonly Change[] {
  const why = 'Personen är misstänkt. Barnet kan fara illa om personen får veta vad barnet har sagt.';
  const wanted = unmarkedWords(answers, from).map((target) => ({ target, from: [from], why }));
  return wanted.length === 0 ? [] : withMarks(answers, wanted, newId);
}

/** A target has one mark: where there is one already, the persons are added to it, and its reason stands. */
function withMarks(answers: Answers, wanted: readonly Wanted[], newId: () => string): readonly Change[] {
  const marks = wanted.reduce<readonly Mark[]>((all, one) => added(all, one, newId), answers.secrecy?.marks ?? []);
  return marks.length > sections.secrecy.fields.marks.maxRows ? [] : [{ path: 'secrecy.marks', answer: marks }];
}

function added(marks: readonly Mark[], { target, from, why }: Wanted, newId: () => string): readonly Mark[] {
  if (!marks.some((mark) => mark.target === target)) return [...marks, { id: newId(), target, from: [...from], why }];
  return marks.map((mark) =>
    mark.target === target
      ? { ...mark, from: [...new Set([...(mark.from ?? []), ...from])], why: (mark.why ?? '').trim() === '' ? why : mark.why }
      : mark,
  );
}
