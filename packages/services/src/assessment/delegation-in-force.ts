import { asId, type OrganisationId, type RecordId } from '@tidig/domain/base/ids.ts';
import type { Delegation } from '@tidig/domain/intake/delegation.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { BoardStore, Expected } from '@tidig/store/port/board.ts';

/** What a nämnd has delegated, from when, and who wrote it in. */
export type KeptDelegation = {
  readonly id: RecordId;
  readonly recordedAt: Instant;
  readonly byName: string;
  /** The day of the nämnd's own decision, from which it holds; null in what was written before that was asked for: it holds from when it was written. */
  readonly decidedOn: PlainDate | null;
  readonly delegation: Delegation;
};

/** Every delegation of the nämnd, oldest first: the last is in force. */
export async function delegations(board: BoardStore, organisationId: OrganisationId): Promise<readonly KeptDelegation[]> {
  const records = await board.records({ kind: 'board', id: organisationId });
  return records
    .filter(({ kind }) => kind === 'DELEGATION')
    .map(({ id, recordedAt, byName, body }) => {
      const { decidedOn, ...delegation } = readRecord('DELEGATION', body);
      return { id, recordedAt, byName, decidedOn, delegation };
    });
}

/** The one in force; null where the nämnd has delegated nothing. */
export async function delegationInForce(board: BoardStore, organisationId: OrganisationId): Promise<KeptDelegation | null> {
  return (await delegations(board, organisationId)).at(-1) ?? null;
}

/** The one that was in force on that day: the last that held by then; null where nothing was delegated yet. Pure. */
export function inForceOn(all: readonly KeptDelegation[], day: PlainDate): KeptDelegation | null {
  return all.findLast((one) => heldFrom(one) <= day) ?? null;
}

/** The day from which a delegation holds. */
function heldFrom({ recordedAt, decidedOn }: KeptDelegation): PlainDate {
  return decidedOn ?? dayOf(recordedAt);
}

/** What the writer has seen as the one in force. */
export function seenDelegation(organisationId: OrganisationId, id: string | null): Expected {
  return { about: { kind: 'board', id: organisationId }, kind: 'DELEGATION', id: id === null ? null : asId<RecordId>(id) };
}
