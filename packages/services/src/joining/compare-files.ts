import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ChildFileId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type Comparison, compareIdentity } from '@tidig/domain/register/compare-identity.ts';
import { refuse } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';
import { nameOf } from '../intake/arrived-view.ts';
import { hindrance } from './may-move.ts';
import { type OpenedFile, seenText, wholeOpenedFile } from './opened-files.ts';

export type FileSide = {
  readonly id: ChildFileId;
  readonly label: string;
  readonly openedOn: PlainDate;
  readonly reports: number;
  readonly protectedPerson: boolean;
  readonly identityCertain: boolean;
};

/** Two akter side by side. It orders nothing and decides nothing: a person does. */
export type FileComparison = {
  readonly fields: Comparison[];
  readonly here: FileSide;
  readonly there: FileSide;
  /** Why they may not be brought together; null: they may. */
  readonly hindrance: ProblemCode | null;
  /** Sent back with the join: that both are as they were when somebody looked. */
  readonly seen: string;
};

/** Who the children of two akter are, field by field. Both are open in this login. Refuses as `wholeOpenedFile`, and an akt with itself as `not-found`. */
export async function compareFiles(ctx: ServiceContext, subject: Subject, id: string, other: string): Promise<Outcome<FileComparison>> {
  const both = await bothOpened(ctx, subject, id, other);
  if (!both.ok) return both;
  const [here, there] = both.value;
  return done({
    fields: compareIdentity(here.akt.identity, there.akt.identity),
    here: sideOf(here),
    there: sideOf(there),
    hindrance: await hindrance(ctx, subject, both.value),
    seen: seenText(both.value),
  });
}

export async function bothOpened(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  other: string,
): Promise<Outcome<readonly [OpenedFile, OpenedFile]>> {
  const here = await wholeOpenedFile(ctx, subject, id);
  if (!here.ok) return here;
  if (id === other) return refuse(ctx, subject, 'child-file.join', { kind: 'child-file', id }, 'not-found');
  const there = await wholeOpenedFile(ctx, subject, other);
  return there.ok ? done([here.value, there.value]) : there;
}

function sideOf({ akt: { id, openedOn, identity }, rows }: OpenedFile): FileSide {
  const { protection, certainty } = identity;
  return {
    id,
    label: nameOf(identity),
    openedOn,
    reports: rows.length,
    protectedPerson: isProtectionKind(protection),
    identityCertain: certainty === 'KTR',
  };
}
