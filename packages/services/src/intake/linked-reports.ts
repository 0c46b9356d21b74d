import { linkedGroup, type Said } from '@tidig/domain/access/linked-group.ts';
import type { LinkedReport } from '@tidig/domain/access/linked-marks.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { answersIn, bodyOf, type FamilyReads } from './remembering.ts';

/** A report of the family, none that follows another, and how near it is to the one that is asked about. */
export type FamilyReport = { readonly row: ArrivedRow; readonly about: LinkedReport['about'] };

/**
 * The reports of a family: this one, its akt, the events of the akt's reports, their akter, and so on until there are no more (T-11). Each once, as near as
 * it is; a report that follows another stands with it. It is for what may be shown, and nothing of another child's report leaves by it.
 */
export async function familyReports(board: FamilyReads, row: ArrivedRow): Promise<readonly FamilyReport[]> {
  const original = row.follows === null ? row : await board.arrivedRow(row.follows);
  const family = new Map<ReportId, FamilyReport>();
  const add = (about: FamilyReport['about']) => (one: ArrivedRow) => family.has(one.id) || family.set(one.id, { row: one, about });
  if (original) add('same-report')(original);
  if (original?.link) (await board.reportsIn(original.link.childFileId)).forEach(add('same-child'));
  const akt = [...family.values()];
  for (const one of akt) (await board.inSameEvent(one.row.id)).forEach(add('same-event'));
  const asked = new Set<string>(akt.flatMap(({ row: { link } }) => (link ? [link.childFileId] : [])));
  // A map is walked through with what is added to it on the way.
  for (const { row: one, about } of family.values()) {
    if (about === 'same-family') (await board.inSameEvent(one.id)).forEach(add('same-family'));
    if (!one.link || asked.has(one.link.childFileId)) continue;
    asked.add(one.link.childFileId);
    (await board.reportsIn(one.link.childFileId)).forEach(add('same-family'));
  }
  return [...family.values()];
}

/** What they and what follows them say of who is protected, without the report `except` itself. */
export async function linkedReports(
  board: FamilyReads,
  family: readonly FamilyReport[],
  except: ReportId | null,
): Promise<readonly LinkedReport[]> {
  const linked = await Promise.all(family.map((one) => groupOf(board, one, except)));
  return linked.flat();
}

async function groupOf(board: FamilyReads, { row, about }: FamilyReport, except: ReportId | null): Promise<readonly LinkedReport[]> {
  const later = await Promise.all(row.followUps.map(({ id }) => saidIn(board, id)));
  const group = linkedGroup(about, isProtectionKind(row.child.protection), await saidIn(board, row.id), later);
  return group.filter(({ id }) => id !== except);
}

async function saidIn(board: FamilyReads, id: ReportId): Promise<Said & { readonly id: ReportId }> {
  const bytes = await board.part(id, 'body');
  const body = bytes && bodyOf(bytes);
  return { id, answers: body ? answersIn(body) : {}, marked: body?.hiddenBeside ?? [] };
}
