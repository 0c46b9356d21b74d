import { linkedMarks } from '@tidig/domain/access/linked-marks.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import type { PersonId } from '@tidig/domain/form/parts.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { marksChild } from './child-marked.ts';
import type { NumberedDraft } from './seal-draft.ts';
import { linkedSent } from './sent-family.ts';

/**
 * Persons of this report whom the reports on other children of the event say to be protected: those that are sealed in the same moment and those that were
 * sent before, also to another nämnd. That nämnd's own report is not known at this one, so the sender says who is hidden, and nothing of why (T-11).
 */
export async function hiddenBeside(
  ctx: ServiceContext,
  subject: Subject,
  draft: NumberedDraft,
  together: readonly NumberedDraft[],
): Promise<readonly PersonId[]> {
  if (isSupplement(loose(draft.answers))) return [];
  const sender = await senderOf(ctx, subject);
  const others = (await sender.draftsInEvent(draft.id)).filter((id) => id !== draft.id);
  const sent = (await Promise.all(others.map((id) => sender.reportsFromDraft(id)))).flat().filter(({ follows }) => follows === null);
  const now = together.filter(({ id }) => others.includes(id));
  const linked = linkedMarks(draft.answers, [
    ...now.map(({ answers }) => ({ about: 'same-event' as const, answers, childMarked: marksChild(answers) })),
    ...(await linkedSent(
      sender,
      sent.map((row) => ({ row, about: 'same-event' })),
      null,
    )),
  ]);
  if (linked.everyone) return personsIn(draft.answers);
  return [...(linked.childMarked ? ['child'] : []), ...(linked.marked ?? [])];
}
