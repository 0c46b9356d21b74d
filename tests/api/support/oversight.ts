import { randomUUID } from 'node:crypto';
import { boards } from '@tidig/db/seed/organisations.ts';
import { asId, type BarrierId, type OpeningId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { aBarrier } from '../../support/a-barrier.ts';
import type { ApiWorld } from './world.ts';

/** A spärr and a nödöppning that somebody else has made at a nämnd, on one of its reports; gives their ids. */
export async function overseen(
  world: ApiWorld,
  name: keyof typeof boards,
  report: string,
): Promise<{ barrier: string; emergency: string }> {
  const board = await world.ctx.stores.board(boards[name]);
  const object: OpenedObject = { kind: 'report', id: report };
  const at = world.clock.now();
  const entry = systemEntry(world.ctx, 'test.oversee', object);
  const barrier = asId<BarrierId>(randomUUID());
  await board.bar(aBarrier(object, asId('person-elsewhere'), dayOf(at), { id: barrier }), entry);
  const id = asId<OpeningId>(randomUUID());
  const until = plusMinutes(at, 60);
  await board.openInEmergency(
    {
      id,
      login: asId('another-login'),
      userId: asId('person-elsewhere'),
      userName: 'Någon Annan',
      role: 'jour',
      object,
      category: 'INGEN_ANNAN',
      reason: 'Ensam i tjänst i natt och barnet ringer själv.',
      openedAt: at,
      until,
    },
    { id, login: asId('another-login'), object, purpose: 'emergency', task: id, openedAt: at, until },
    null,
    entry,
  );
  return { barrier, emergency: id };
}
