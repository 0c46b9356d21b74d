import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { jsonPart } from '@tidig/services/exchange/manifest.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { getFeedback } from '@tidig/services/telling/feedback.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, example1, expectDone, newestLog, type World } from '../../support/world.ts';
import { assessed, keeps, reading } from '../asking/scene.ts';
import { takenIn } from '../taking-in/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const uppsala = { to: boards.uppsala, reason: 'Barnet är folkbokfört i Uppsala.' };

function historical(from: OrganisationId, to: OrganisationId) {
  return seal(world.ctx, `board/${from}`, {
    kind: 'report',
    inReplyTo: null,
    reportId: asId(world.ctx.ids.uuid()),
    anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
    from,
    to,
    formVersion: FORM_VERSION,
    parts: partsOf(splitReport(example1, 'HISTORICAL')),
  });
}

describe('L-53: what is from before the register began is the nämnd’s own', () => {
  it('and is refused from another nämnd, which would lay it where nobody is told of it', async () => {
    const sealed = historical(boards.uppsala, boards.farsta);
    expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject({ ok: false, problem: { code: 'envelope-invalid' } });
    expect(await (await world.ctx.stores.board(boards.farsta)).arrivedRow(sealed.envelope.reportId)).toBeNull();
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'envelope.accept', outcome: 'envelope-invalid' }]);
    expectDone(await receiveEnvelope(world.ctx, historical(boards.farsta, boards.farsta)));
  });

  it('also inside what another nämnd sends on', async () => {
    const inner = historical(boards.uppsala, boards.uppsala);
    const receipt = expectDone(await receiveEnvelope(world.ctx, inner));
    const { reportId, anmalningsnummer } = inner.envelope;
    const sealed = seal(world.ctx, `board/${boards.uppsala}`, {
      kind: 'forward',
      inReplyTo: null,
      reportId,
      anmalningsnummer,
      from: boards.uppsala,
      to: boards.farsta,
      formVersion: FORM_VERSION,
      parts: [...inner.parts, jsonPart('forwarded', { original: inner.envelope, receipt })],
    });
    expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject({ ok: false, problem: { code: 'envelope-invalid' } });
  });
});

describe('L-10: a school that asked to be told', () => {
  it('is told by the nämnd that its report was sent on to, by a letter, and the board waits for just that', async () => {
    const from = { kind: 'SKO', name: 'Rektor Ek', feedbackWanted: true } as const;
    const cameInAt = plusMinutes(world.clock.now(), -60);
    const { id } = await takenIn(world, { cameInAt, from });
    const ali = await reading(world, id);
    await assessed(world, id);
    expectDone(await forwardReport(world.ctx, ali, id, uppsala));
    const erik = await reading(world, id, 'erik.strand');
    await assessed(world, id, boards.uppsala);
    const decision = { code: 'INLEDA', on: dayOf(world.clock.now()), paragraph: '20 kap. 2 § SoL', reason: 'Barnet är ensamt.' } as const;
    await keeps(world, id, 'DECISION', decision, boards.uppsala);
    const awaited = async () => (await (await world.ctx.stores.board(boards.uppsala)).arrivedRow(asId(id)))?.awaited;
    expect(await awaited()).toBe('FEEDBACK');
    expect(expectDone(await getFeedback(world.ctx, erik, id))).toMatchObject({ way: 'LETTER', wanted: true, code: 'INLEDD' });
    expect(expectDone(await tellReporter(world.ctx, erik, id, { way: 'LETTER' })).told).toMatchObject({ way: 'LETTER' });
    expect(await awaited()).toBe('');
  });
});
