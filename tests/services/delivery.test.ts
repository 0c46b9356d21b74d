import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Envelope, Part } from '@tidig/domain/exchange/envelope.ts';
import { asId, type EnvelopeId, type ReportId } from '@tidig/domain/base/ids.ts';
import { NotDelivered, type Transport } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { signEnvelope, signReceipt } from '@tidig/services/exchange/signing.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { jsonPart } from '@tidig/services/exchange/manifest.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import { aWorld, boards, example1, newestLog, POLICE, sent, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const cut: Transport = { deliver: () => Promise.reject(new NotDelivered('cut')) };

async function sealedOf(report: ReportId): Promise<Sealed> {
  const sender = await world.ctx.stores.sender(POLICE);
  const envelope = await sender.sentEnvelope(report);
  const sealed = envelope && (await sender.outgoing(envelope.id));
  if (!sealed) throw new Error('not sealed');
  return sealed;
}

async function arrivedIds(): Promise<string[]> {
  const board = await world.ctx.stores.board(boards.farsta);
  return (await board.arrived({ open: true, limit: 1000 })).map((row) => row.id);
}

describe('delivery (promise 1, T-41)', () => {
  it('says "framme" only when the nämnd has the report, with the time of arrival there', async () => {
    world.carry(cut);
    const before = await sent(world);
    expect(before).toMatchObject({ state: 'SKICKAD', arrivedAt: null });
    expect(await arrivedIds()).toEqual([]);

    world.carry(null);
    world.later(3);
    expect(await deliverDue(world.ctx, `sender/${POLICE}`)).toEqual({ delivered: 1, failed: 0 });
    const row = await (await world.ctx.stores.sender(POLICE)).sentReport(before.id);
    expect(row?.arrivedAt).toBe(world.clock.now());
    expect(await arrivedIds()).toEqual([before.id]);
  });

  it('takes a message in once and gives the same receipt however often it is sent', async () => {
    const report = await sent(world);
    const sealed = await sealedOf(report.id);
    world.later(10);
    const again = await Promise.all(Array.from({ length: 20 }, () => receiveEnvelope(world.ctx, sealed)));
    const first = again[0];
    expect(first).toMatchObject({ ok: true, value: { arrivedAt: report.arrivedAt } });
    for (const outcome of again) expect(outcome).toEqual(first);
    expect(await arrivedIds()).toEqual([report.id]);
  });

  it('ends with each report at its nämnd once, whatever is cut before or after arrival', async () => {
    const real = localTransport(() => world.ctx);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('lost', 'receipt-lost', 'doubled', 'through'), { maxLength: 6 }), async (faults) => {
        const queue = [...faults];
        world.carry({
          async deliver(sealed, to) {
            const fault = queue.shift() ?? 'through';
            if (fault === 'lost') throw new NotDelivered('lost');
            const receipt = await real.deliver(sealed, to);
            if (fault === 'receipt-lost') throw new NotDelivered('receipt-lost');
            return fault === 'doubled' ? real.deliver(sealed, to) : receipt;
          },
        });
        const before = (await arrivedIds()).length;
        const report = await sent(world);
        for (let round = 0; round <= faults.length; round += 1) {
          world.later(60);
          await deliverDue(world.ctx, `sender/${POLICE}`);
        }
        const arrived = await arrivedIds();
        expect(arrived.length).toBe(before + 1);
        expect(arrived.filter((id) => id === report.id)).toHaveLength(1);
        const row = await (await world.ctx.stores.sender(POLICE)).sentReport(report.id);
        expect(row?.arrivedAt).not.toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  it('refuses and logs another message under a known id', async () => {
    const report = await sent(world);
    const { envelope } = await sealedOf(report.id);
    const forged = seal(world.ctx, `sender/${POLICE}`, { ...headOf(envelope), formVersion: 1, parts: [jsonPart('body', { other: true })] });
    const { signature: _, ...unsigned } = forged.envelope;
    const sameId = signEnvelope({ ...unsigned, id: envelope.id }, world.ctx.keys.signingKey(`sender/${POLICE}`));
    const outcome = await receiveEnvelope(world.ctx, { envelope: sameId, parts: forged.parts });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'envelope-conflict' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-conflict' });
  });

  it.each([
    ['a changed letter', (sealed: Sealed): Sealed => ({ ...sealed, parts: sealed.parts.map(withAnotherName) })],
    ['a part left out', (sealed: Sealed): Sealed => ({ ...sealed, parts: sealed.parts.filter(({ name }) => name !== 'restricted') })],
    ['a missing part', (sealed: Sealed): Sealed => ({ ...sealed, parts: sealed.parts.slice(1) })],
    [
      'a changed report id',
      (sealed: Sealed): Sealed => ({ ...sealed, envelope: { ...sealed.envelope, reportId: asId<ReportId>('other') } }),
    ],
    ['the signature of somebody else', (sealed: Sealed): Sealed => ({ ...sealed, envelope: resignedBy(sealed) })],
  ])('refuses a message with %s, and keeps nothing of it', async (_, change) => {
    world.carry(cut);
    const report = await sent(world);
    const outcome = await receiveEnvelope(world.ctx, change(await sealedOf(report.id)));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'envelope-invalid' } });
    expect(await arrivedIds()).toEqual([]);
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ outcome: 'envelope-invalid' });
  });

  it('refuses a signed message whose body is no report, so that nothing unreadable is ever acknowledged', async () => {
    const report = await sent(world);
    const { envelope } = await sealedOf(report.id);
    const sealed = seal(world.ctx, `sender/${POLICE}`, {
      ...headOf(envelope),
      formVersion: 1,
      parts: [jsonPart('body', { formVersion: 99 })],
    });
    expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject({ ok: false, problem: { code: 'envelope-invalid' } });
    expect(await arrivedIds()).toEqual([report.id]);
  });

  it('refuses a kind that the receiver does not read, so that its sender sees that it has not arrived', async () => {
    const report = await sent(world);
    const { envelope, parts } = await sealedOf(report.id);
    const question = seal(world.ctx, `sender/${POLICE}`, { ...headOf(envelope), kind: 'question', formVersion: null, parts });
    expect(await receiveEnvelope(world.ctx, question)).toMatchObject({ ok: false, problem: { code: 'envelope-invalid' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ outcome: 'envelope-invalid' });
  });

  it('refuses a notice that a list could not show, so that one nämnd’s new version breaks nobody’s page', async () => {
    const report = await sent(world);
    const { envelope } = await sealedOf(report.id);
    const notice = (body: unknown) =>
      seal(world.ctx, `board/${boards.farsta}`, {
        ...headOf(envelope),
        kind: 'feedback',
        from: boards.farsta,
        to: POLICE,
        formVersion: null,
        parts: [jsonPart('body', body)],
      });
    const at = world.clock.now();
    expect(await receiveEnvelope(world.ctx, notice({ code: 'ATERTAGEN', at }))).toMatchObject({ problem: { code: 'envelope-invalid' } });
    expect(await receiveEnvelope(world.ctx, notice({ code: 'INLEDD', at: 'nyss' }))).toMatchObject({
      problem: { code: 'envelope-invalid' },
    });
    expect(await receiveEnvelope(world.ctx, notice({ code: 'INLEDD', at }))).toMatchObject({ ok: true });
  });

  it('takes a report from before the register only from the nämnd itself: nothing acknowledged lies unseen (L-53)', async () => {
    const report = await sent(world);
    const { envelope } = await sealedOf(report.id);
    const parts = partsOf(splitReport(example1, 'HISTORICAL'));
    const stranger = seal(world.ctx, `sender/${POLICE}`, { ...headOf(envelope), formVersion: 1, parts });
    expect(await receiveEnvelope(world.ctx, stranger)).toMatchObject({ problem: { code: 'envelope-invalid' } });
  });

  it('does not believe a receipt that the nämnd has not signed', async () => {
    const real = localTransport(() => world.ctx);
    world.carry({
      async deliver(sealed, to) {
        const { signature: _, ...receipt } = await real.deliver(sealed, to);
        return signReceipt(receipt, world.ctx.keys.signingKey(`board/${boards.malmo}`));
      },
    });
    expect(await sent(world)).toMatchObject({ state: 'SKICKAD', arrivedAt: null });
  });

  it('goes on with the next message when one cannot be carried', async () => {
    world.carry(cut);
    const stuck = await sent(world);
    const stuckEnvelope: EnvelopeId = (await sealedOf(stuck.id)).envelope.id;
    const real = localTransport(() => world.ctx);
    world.carry({
      deliver: (sealed, to) => (sealed.envelope.id === stuckEnvelope ? Promise.reject(new TypeError('defect')) : real.deliver(sealed, to)),
    });
    world.later(30);
    const next = await sent(world);
    expect(next.state).toBe('FRAMME');
  });
});

function resignedBy({ envelope: { signature: _, ...unsigned } }: Sealed): Sealed['envelope'] {
  return signEnvelope(unsigned, world.ctx.keys.signingKey(`board/${boards.malmo}`));
}

/** What a new message takes over from another one: never its signature, manifest or id. */
function headOf({ kind, inReplyTo, reportId, anmalningsnummer, from, to }: Envelope) {
  return { kind, inReplyTo, reportId, anmalningsnummer, from, to };
}

/** The same part about somebody else: still readable, but not what was signed. */
function withAnotherName(part: Part): Part {
  return { ...part, content: new TextEncoder().encode(new TextDecoder().decode(part.content).replaceAll('Elsa', 'Elza')) };
}
