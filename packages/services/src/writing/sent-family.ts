import { linkedGroup, type Said } from '@tidig/domain/access/linked-group.ts';
import { type LinkedReport, markedNumbers, numbersIn } from '@tidig/domain/access/linked-marks.ts';
import { tenDigits } from '@tidig/domain/access/same-person.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { readBody } from '../exchange/read-parts.ts';

/** A sent report of the family, none that follows another, and how near it is to the one that is asked about. */
export type SentRelative = { readonly row: SentRow; readonly about: LinkedReport['about'] };

/**
 * What this organisation has sent on one family: the report, the others on the same child by its number, the reports of their events, and so on until there
 * are no more. Each once, as near as it is. It is for what may be shown, and nothing of another unit's report leaves by it.
 */
export async function sentFamily(sender: SenderStore, row: SentRow): Promise<readonly SentRelative[]> {
  const original = row.follows === null ? row : ((await sender.sentReport(row.follows)) ?? row);
  const family = new Map<ReportId, SentRelative>();
  const add = (about: SentRelative['about'], rows: readonly SentRow[]) => {
    for (const one of rows) if (one.follows === null && !family.has(one.id)) family.set(one.id, { row: one, about });
  };
  add('same-report', [original]);
  add('same-child', await onSameChild(sender, original));
  const own = [...family.values()];
  for (const one of own) add('same-event', await sender.reportsInEvent(one.row.id));
  // A map is walked through with what is added to it on the way.
  for (const { row: one, about } of family.values()) {
    if (about === 'same-event' || about === 'same-family') add('same-family', await onSameChild(sender, one));
    if (about === 'same-family') add('same-family', await sender.reportsInEvent(one.id));
  }
  return [...family.values()];
}

/** What they and what follows them say of who is protected, without the report `except` itself. */
export async function linkedSent(
  sender: SenderStore,
  family: readonly SentRelative[],
  except: ReportId | null,
): Promise<readonly LinkedReport[]> {
  const groups = await Promise.all(
    family.map(async ({ row, about }) => linkedGroup(about, false, await saidIn(sender, row), await saidAfter(sender, row))),
  );
  return groups.flat().filter(({ id }) => id !== except);
}

/** Of those who stand by number in these answers, the numbers of those whom other sent reports, on them, say to be protected. By exact number only. */
export async function numbersMarked(
  sender: SenderStore,
  family: readonly SentRelative[],
  answers: readonly Answers[],
): Promise<ReadonlySet<string>> {
  const numbers = new Set(answers.flatMap(numbersIn));
  if (numbers.size === 0) return numbers;
  const known = new Set(family.map(({ row }) => row.id));
  const others = (await sender.reportsOnNumbers([...numbers])).filter(({ id }) => !known.has(id));
  const marked = await Promise.all(
    others.map(async (row) => markedNumbers(await linkedSent(sender, [{ row, about: 'same-child' }], null), false)),
  );
  return new Set(marked.flat().filter((number) => numbers.has(number)));
}

/** The copies of the same report to other nämnder, and the reports on a child with the number that this one or what follows it gives. */
async function onSameChild(sender: SenderStore, row: SentRow): Promise<readonly SentRow[]> {
  const said = [await saidIn(sender, row), ...(await saidAfter(sender, row))];
  const numbers = said.map(({ answers }) => tenDigits(answers.child?.identity)).filter((number) => number !== '');
  return [...(await sender.sentByNumber(row.anmalningsnummer)), ...(await sender.reportsOnNumbers(numbers))];
}

async function saidAfter(sender: SenderStore, row: SentRow): Promise<readonly (Said & { readonly id: ReportId })[]> {
  return Promise.all((await sender.followUps(row.id)).map((one) => saidIn(sender, one)));
}

async function saidIn(sender: SenderStore, { id }: SentRow): Promise<Said & { readonly id: ReportId }> {
  const bytes = await sender.part(id, 'body');
  const body = bytes && readBody(bytes);
  return { id, answers: body ? answersOf(body) : {}, marked: body?.hiddenBeside ?? [] };
}
