import { type OddUseLimits, usualOddUseLimits, wrongLimits } from '@tidig/domain/access/odd-use.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import type { Kept } from '../notices/schedule-in-force.ts';
import { keepSetting } from '../settings/keep-setting.ts';

/** The numbers that the nämnd has written; null: the usual ones hold. */
export type OddUseLimitsView = { readonly current: Kept<OddUseLimits> | null };

/** The numbers that hold at a nämnd now. */
export async function oddUseLimits(board: BoardStore, own: OrganisationId): Promise<OddUseLimits> {
  return (await keptLimits(board, own))?.value ?? usualOddUseLimits;
}

/** What the own nämnd has decided of when a search is odd, and until when what is odd is reviewed. */
export async function readOddUseLimits(ctx: ServiceContext, subject: Subject): Promise<Outcome<OddUseLimitsView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  return done({ current: await keptLimits(await boardOf(ctx, subject), organisationId) });
}

/** `expected`: the numbers in force that the writer has seen; null: none. */
export type NewOddUseLimits = { readonly limits: OddUseLimits; readonly expected: string | null };

/** Writes the own nämnd's numbers, from now on. Refuses `invalid-input` at the field outside its bounds (`oddUseBounds`), and `changed-meanwhile`. */
export async function saveOddUseLimits(ctx: ServiceContext, subject: Subject, given: NewOddUseLimits): Promise<Outcome<OddUseLimitsView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const fields = wrongLimits(given.limits).map((path) => ({ path, code: 'not-in-list' as const }));
  if (fields.length > 0) {
    await refuse(ctx, subject, 'settings.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const kept = await keepSetting(ctx, subject, { kind: 'ODD_USE_LIMITS', body: given.limits, expected: given.expected });
  return kept.ok ? readOddUseLimits(ctx, subject) : kept;
}

async function keptLimits(board: BoardStore, own: OrganisationId): Promise<Kept<OddUseLimits> | null> {
  const record = await board.lastSetting(own, 'ODD_USE_LIMITS');
  if (!record) return null;
  const { id, recordedAt, byName, body } = record;
  return { id, recordedAt, byName, value: readRecord('ODD_USE_LIMITS', body) };
}
