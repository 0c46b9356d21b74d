import { linkedMarks, personsNumbered } from '@tidig/domain/access/linked-marks.ts';
import type { KnownOfChild } from '@tidig/domain/access/mask.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import type { SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { linkedSent, numbersMarked, sentFamily } from './sent-family.ts';

/**
 * What is known beside a sent report of who is protected: by what it follows and what follows it, by the other reports on the same child, and by those on
 * other children of the event (T-11, T-14). The same as the nämnd works out from what it gets.
 */
export async function knownOfSent(sender: SenderStore, row: SentRow, answers: Answers): Promise<KnownOfChild> {
  const family = await sentFamily(sender, row);
  const reports = await linkedSent(sender, family, row.id);
  const numbers = await numbersMarked(sender, family, [answers, ...reports.map((one) => one.answers)]);
  const numbered = reports.map((one) => ({ ...one, marked: [...(one.marked ?? []), ...personsNumbered(one.answers, numbers)] }));
  const linked = linkedMarks(answers, numbered);
  const own = personsNumbered(answers, numbers);
  return {
    ...linked,
    childMarked: linked.childMarked || own.includes('child'),
    marked: [...(linked.marked ?? []), ...own.filter((person) => person !== 'child')],
  };
}

/** Do these answers say that the child is protected? "Not checked" hides places, but says nothing of the name. */
export function marksChild({ child }: Answers): boolean {
  const protection = child?.protectedIdentity;
  const code = protection && 'code' in protection ? protection.code : undefined;
  return code !== undefined && isProtectionKind(code);
}

/** A list's rows, none of them with the name of a child who is protected in any of its report's rows. */
export function withoutProtectedNames(rows: readonly SentRow[]): readonly SentRow[] {
  const rootOf = (row: SentRow) => row.follows ?? row.id;
  const marked = new Set(rows.filter(({ childLabel }) => childLabel === PROTECTED_LABEL).map(rootOf));
  return rows.map((row) => (marked.has(rootOf(row)) ? { ...row, childLabel: PROTECTED_LABEL } : row));
}
