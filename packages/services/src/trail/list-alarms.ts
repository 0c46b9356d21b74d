import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { decide } from '@tidig/domain/access/decide.ts';
import type { AlarmWithAnswer } from '@tidig/store/port/alarms.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { coveredAnswer } from './alarm-places.ts';
import { type AlarmScope, alarmStoreOf, alarmView, type AlarmView, type Directory, scopeOf } from './alarm-view.ts';

/** More than anybody should have; those beyond are answered ones. */
const MOST = 500;
/** The latest of the answered: each costs a comparison with where a family is. Older ones are kept, and no page shows them. */
const ANSWERED_SHOWN = 50;

const none = { kind: 'none', id: null } as const;

/**
 * Alarms of the own organisation: unanswered ones first and oldest first, then the fifty answered last. At the police an officer and a head see what their unit has
 * sent; the administrator sees all, so that none is nobody's. What is shut to the reader is not there (T-4), and an answer
 * that tells where somebody protected is stands covered (T-12). Logged.
 */
export async function listAlarms(ctx: ServiceContext, subject: Subject): Promise<Outcome<{ readonly alarms: AlarmView[] }>> {
  const allowed = await authorize(ctx, subject, { action: 'alarm.read', target: none, object: null });
  if (!allowed.ok) return allowed;
  const store = await alarmStoreOf(ctx, subject);
  await store.log(entryFor(ctx, subject, 'alarm.read', none));
  const known = await knownOrganisations(ctx);
  const alarms: AlarmView[] = [];
  for (const one of latest(await store.alarms(MOST))) {
    const scope = await scopeOf(ctx, subject, one);
    if (!scope || !mayRead(ctx, subject, scope)) continue;
    alarms.push(alarmView(one, await coveredAnswer(ctx, subject, one), scope, known, subject.userId));
  }
  return done({ alarms });
}

function latest(alarms: readonly AlarmWithAnswer[]): readonly AlarmWithAnswer[] {
  const answered = alarms.filter(({ answer }) => answer !== null);
  return [...alarms.filter(({ answer }) => answer === null), ...answered.slice(0, ANSWERED_SHOWN)];
}

export function mayRead(ctx: ServiceContext, subject: Subject, { unitId, authorId }: AlarmScope): boolean {
  const object = { organisationId: subject.membership.organisationId, unitId, authorId };
  return decide(subject, 'alarm.read', object, { today: dayOf(ctx.clock.now()) }).allowed;
}

export async function knownOrganisations(ctx: ServiceContext): Promise<Directory> {
  const directory = await ctx.stores.directory();
  const [organisations, recipients] = [await directory.organisations(), await directory.recipients(dayOf(ctx.clock.now()))];
  return {
    names: new Map(organisations.map(({ id, name }) => [id, name])),
    phones: new Map(recipients.map(({ id, phone }) => [id, phone])),
  };
}
