import { type TaskPerson, taskPersons } from '@tidig/domain/access/odd-use-task.ts';
import type { ChildFileId, ReportId } from '@tidig/domain/base/ids.ts';
import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { ArrivedRow, BoardStore, ChildIdentity } from '@tidig/store/port/board.ts';
import { familyReports } from '../intake/linked-reports.ts';
import { answersIn, bodyOf, type FamilyReads, remembering } from '../intake/remembering.ts';

/** Whom a task is about, and which reports and akter are theirs. */
export type TaskFamily = {
  readonly persons: readonly TaskPerson[];
  readonly reports: ReadonlySet<ReportId>;
  readonly childFiles: ReadonlySet<ChildFileId>;
};

/**
 * The child of a report and those named with it in the report, in what follows it and in the akt; and the children of the same event. For telling what need
 * not be reviewed: nothing of it is shown to anybody. Null when the report is not there.
 */
export async function taskFamily(board: BoardStore, report: ReportId): Promise<TaskFamily | null> {
  const reads = remembering(board);
  const row = await reads.arrivedRow(report);
  if (!row) return null;
  const family = await familyReports(reads, row);
  const own = family.filter(({ about }) => about === 'same-report' || about === 'same-child').map((one) => one.row);
  const told = await Promise.all(
    [row, ...own].flatMap((one) => [one.id, ...one.followUps.map(({ id }) => id)]).map((id) => toldIn(reads, id)),
  );
  const childFiles = [row, ...family.map((one) => one.row)].flatMap(({ link }) => (link ? [link.childFileId] : []));
  const akt = row.link ? await board.childFile(row.link.childFileId) : null;
  return {
    persons: [
      ...told.flat(),
      ...family.flatMap(({ row: { child } }) => personsOf(child)),
      ...(akt
        ? [
            ...personsOf(akt.identity),
            ...akt.otherNames.map((name) => ({ ...named(name), number: '', birthDate: akt.identity.birthDate, child: false })),
          ]
        : []),
    ],
    reports: new Set([row.id, ...family.map((one) => one.row.id)]),
    childFiles: new Set(childFiles),
  };
}

async function toldIn(reads: FamilyReads, id: ArrivedRow['id']): Promise<readonly TaskPerson[]> {
  const bytes = await reads.part(id, 'body');
  return bytes ? taskPersons(answersIn(bodyOf(bytes))) : [];
}

/** A child as the register knows it: by its name, and by the name that it goes by. */
export function personsOf(child: ChildIdentity): readonly TaskPerson[] {
  const one = { number: child.number?.value.slice(-10) ?? '', birthDate: child.birthDate, child: true };
  return [
    { ...named(child), ...one },
    { names: nameTokens(child.alias), ...one },
  ];
}

function named({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }) {
  return { names: nameTokens(`${givenName} ${familyName}`) };
}
