import type { Subject } from '@tidig/domain/access/roles.ts';
import { decide } from '@tidig/domain/access/decide.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import type { ReadableParts } from '../writing/get-sent.ts';

/** Whom to ring about where a protected person is: a function at the nämnd, and its telephone. */
export type ProtectedCall = { readonly function: string; readonly phone: string };

/** What a reader of a report is told of what is not shown: that something is, whether this reader may open it, and whom to ring. */
export type ReportProtection = {
  /** Somebody's whereabouts stand as "Skyddad uppgift", whether there is anything behind or not. */
  readonly hidden: boolean;
  /** This reader is named for the child. */
  readonly mayOpen: boolean;
  readonly call: ProtectedCall | null;
};

/** `emergency`: read under a nödöppning, which never opens the vault. */
export async function reportProtection(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { row, parts, emergency }: { readonly row: ArrivedRow; readonly parts: ReadableParts; readonly emergency: boolean },
): Promise<ReportProtection> {
  const today = dayOf(ctx.clock.now());
  const hidden = hidesSomebody(parts);
  const object = { organisationId: subject.membership.organisationId, named: await board.namedFor(row.id, today) };
  const mayOpen = hidden && !emergency && decide(subject, 'vault.open', object, { today }).allowed;
  return { hidden, mayOpen, call: await protectedCall(ctx, subject) };
}

/** Is somebody's whereabouts kept from the reader of these parts? */
export function hidesSomebody({ body, location }: ReadableParts): boolean {
  return personsIn(answersOf(body)).some((person) => !Object.hasOwn(location.persons, person));
}

/** As the nämnd's page of the address book says today; null when it says nothing. */
export async function protectedCall(ctx: ServiceContext, { membership }: Subject): Promise<ProtectedCall | null> {
  const pages = await (await ctx.stores.directory()).recipients(dayOf(ctx.clock.now()));
  const own = pages.find(({ id }) => id === membership.organisationId);
  if (!own || own.protectedFunction === null || own.protectedPhone === null) return null;
  return { function: own.protectedFunction, phone: own.protectedPhone };
}

/** The end of a sentence that begins with what somebody needs to know. */
export function callText(call: ProtectedCall | null, { arendenummer }: Pick<ArrivedRow, 'arendenummer'>): string | null {
  return call && `ring ${call.function}, ${call.phone}, och uppge nummer ${arendenummer}`;
}
