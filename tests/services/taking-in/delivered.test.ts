import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { answersOfSix } from '@tidig/domain/intake/six-fields.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, POLICE, type World } from '../../support/world.ts';
import { refusedWith } from '../assessment/acts.ts';
import { aCall } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

type Sender = { readonly from: OrganisationId; readonly to: OrganisationId; readonly minutes?: number; readonly how?: boolean };

/** A message that says it came by phone, from somebody to somebody. */
function message({ from, to, minutes = -5, how = true }: Sender) {
  const now = world.clock.now();
  const split = splitReport(answersOfSix(aCall(), dayOf(now)), 'TAKEN_IN');
  const by = { name: 'Karin Ek', title: '', unit: '' };
  const takenIn = { channel: 'TEL', reporter: 'PRI', cameInAt: plusMinutes(now, minutes), writtenAt: now, by } as const;
  return seal(world.ctx, from === POLICE ? `sender/${from}` : `board/${from}`, {
    kind: 'report',
    inReplyTo: null,
    reportId: asId(world.ctx.ids.uuid()),
    anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
    from,
    to,
    formVersion: FORM_VERSION,
    parts: partsOf(how ? { ...split, body: { ...split.body, takenIn } } : split),
  });
}

describe('a message that says it came by phone', () => {
  it('is taken from the nämnd itself, with the time at which it came', async () => {
    const { farsta } = boards;
    const received = await receiveEnvelope(world.ctx, message({ from: farsta, to: farsta }));
    expect(received).toMatchObject({ ok: true, value: { arrivedAt: plusMinutes(world.clock.now(), -5) } });
  });

  it.each([
    ['from the police', { from: POLICE, to: boards.farsta }],
    ['from another nämnd', { from: boards.malmo, to: boards.farsta }],
    ['ahead of when it was sealed', { from: boards.farsta, to: boards.farsta, minutes: 1 }],
    ['without how it came', { from: boards.farsta, to: boards.farsta, how: false }],
  ])('is refused %s, and nothing is stored', async (_, sender) => {
    expect(await receiveEnvelope(world.ctx, message(sender))).toMatchObject(refusedWith('envelope-invalid'));
    expect(await (await world.ctx.stores.board(boards.farsta)).arrived({ open: false, limit: 5 })).toEqual([]);
  });
});
