import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { RecordInput, settingBodies } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

type SettingKind = keyof typeof settingBodies;
export type NewSetting<K extends SettingKind> = {
  readonly kind: K;
  readonly body: RecordInput<K>;
  /** The setting in force that the writer has seen; null: none. */
  readonly expected: string | null;
};

/**
 * Appends a setting of the own nämnd, from now on; those before it stay, with who and when. `changed-meanwhile` when somebody has written another since the one
 * the writer saw. Whether the person may is asked before.
 */
export async function keepSetting<K extends SettingKind>(
  ctx: ServiceContext,
  subject: Subject,
  given: NewSetting<K>,
): Promise<Outcome<null>> {
  const about = { kind: 'board', id: subject.membership.organisationId } as const;
  const now = ctx.clock.now();
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about,
    kind: given.kind,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(given.body),
  };
  const seen = { about, kind: given.kind, id: given.expected === null ? null : asId<RecordId>(given.expected) };
  const kept = await (await boardOf(ctx, subject)).addRecord(record, entryFor(ctx, subject, 'settings.write', about), undefined, seen);
  return kept ? done(null) : refuse(ctx, subject, 'settings.write', about, 'changed-meanwhile');
}
