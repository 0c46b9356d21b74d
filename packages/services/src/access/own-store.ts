import type { OrganisationKind, Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { Logged } from '@tidig/store/port/log.ts';
import type { SenderStore } from '@tidig/store/port/sender.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import type { ServiceContext } from '../context.ts';

/** The store of the acting person's organisation: where the log of the act is kept. Operations log in the directory. */
export function ownStore(ctx: ServiceContext, subject: Subject): Promise<Logged> {
  const { organisationKind, organisationId } = subject.membership;
  if (organisationKind === 'police') return ctx.stores.sender(organisationId);
  if (organisationKind === 'board') return ctx.stores.board(organisationId);
  return ctx.stores.directory();
}

/** The sender store of a police subject. The policy has let only police this far; anybody else here is a defect. */
export function senderOf(ctx: ServiceContext, subject: Subject): Promise<SenderStore> {
  if (subject.membership.organisationKind !== 'police') throw new Error('a sender store was asked for by somebody outside the police');
  return ctx.stores.sender(subject.membership.organisationId);
}

/** The board store of a subject at a nämnd. The policy has let only them this far; anybody else here is a defect. */
export function boardOf(ctx: ServiceContext, subject: Subject): Promise<BoardStore> {
  if (subject.membership.organisationKind !== 'board') throw new Error('a board store was asked for by somebody outside the nämnd');
  return ctx.stores.board(subject.membership.organisationId);
}

/** Name of an organisation's store; null for one that has none (operations). */
export function storeNameOf(kind: OrganisationKind, id: OrganisationId): StoreName | null {
  if (kind === 'police') return `sender/${id}`;
  return kind === 'board' ? `board/${id}` : null;
}
