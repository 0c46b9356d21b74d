import { type LinkedReport, linkedMarks } from '@tidig/domain/access/linked-marks.ts';
import type { KnownOfChild } from '@tidig/domain/access/mask.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { readBody } from '../exchange/read-parts.ts';

/**
 * Does the report, or anything that follows it, say that the child is protected? A mark set late holds backwards (T-14): the first report hides
 * what it showed until then.
 */
export async function isChildMarked(sender: SenderStore, row: SentRow): Promise<boolean> {
  const root = row.follows ?? row.id;
  const bodies = [root, ...(await sender.followUps(root)).map(({ id }) => id)].map((id) => sender.part(id, 'body'));
  return (await Promise.all(bodies)).some((bytes) => bytes !== null && marksChild(answersOf(readBody(bytes))));
}

/**
 * What is known beside a sent report of who is protected: its own child, as above, and whom the reports on other children of the event say to be (T-11):
 * the same as the nämnd works out from what it gets.
 */
export async function knownOfSent(sender: SenderStore, row: SentRow, answers: Answers): Promise<KnownOfChild> {
  const others = (await sender.reportsInEvent(row.follows ?? row.id)).filter(({ follows }) => follows === null);
  const linked = linkedMarks(answers, await Promise.all(others.map((one) => linkedSent(sender, one))));
  return { ...linked, childMarked: linked.childMarked || (await isChildMarked(sender, row)) };
}

/** A sent report on another child of the event, as it says who is protected. */
export async function linkedSent(sender: SenderStore, row: SentRow): Promise<LinkedReport> {
  const bytes = await sender.part(row.id, 'body');
  return { about: 'same-event', answers: bytes ? answersOf(readBody(bytes)) : {}, childMarked: await isChildMarked(sender, row) };
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
