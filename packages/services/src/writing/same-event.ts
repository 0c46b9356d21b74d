import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import type { NumberedDraft } from './seal-draft.ts';

/**
 * Which reports on other children in the same event a nämnd may be told of in this one: those that it gets in the same moment, and those that it has
 * got before from this event. Never one that went to another nämnd only. Nothing in what supplements or corrects a report.
 */
export async function sameEventFor(
  ctx: ServiceContext,
  subject: Subject,
  draft: NumberedDraft,
  together: readonly NumberedDraft[],
): Promise<(board: OrganisationId) => readonly string[]> {
  if (isSupplement(loose(draft.answers))) return () => [];
  const sender = await senderOf(ctx, subject);
  const others = (await sender.draftsInEvent(draft.id)).filter((id) => id !== draft.id);
  const sent = (await Promise.all(others.map((id) => sender.reportsFromDraft(id)))).flat();
  const now = together.filter(({ id }) => others.includes(id));
  return (board) => [
    ...sent.filter(({ to, follows }) => to === board && follows === null).map(({ anmalningsnummer }) => anmalningsnummer),
    ...now.filter(({ addressees }) => addressees.some(({ recipient }) => recipient.id === board)).map(({ number }) => number),
  ];
}
