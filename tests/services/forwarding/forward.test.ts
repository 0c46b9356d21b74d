import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { askReporter } from '@tidig/services/asking/ask-reporter.ts';
import { NotDelivered } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { jsonPart, manifestOf } from '@tidig/services/exchange/manifest.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { signEnvelope, signReceipt } from '@tidig/services/exchange/signing.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { getForwarding } from '@tidig/services/forwarding/forwarding.ts';
import { getAttachment } from '@tidig/services/intake/attachments.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { reportJournal } from '@tidig/services/journal/journal-of.ts';
import { getFeedback } from '@tidig/services/telling/feedback.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import type { Forwarded } from '@tidig/domain/exchange/forwarded.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../../support/world.ts';
import { quiet } from '../assessment/acts.ts';
import { anOpened, assessed, decided, hidden, keeps, question, reading } from '../asking/scene.ts';
import { aSealed, attachment, komp, received } from '../receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusedWith = (code: string) => ({ ok: false, problem: { code } });
const uppsala = { to: boards.uppsala, reason: 'Barnet är folkbokfört i Uppsala.' };
const newest = async (board: OrganisationId = boards.farsta) => (await newestLog(world, board, 1))[0];
const there = async (id: string) => (await world.ctx.stores.board(boards.uppsala)).arrivedRow(asId(id));

/** Sent to two nämnder at once; gives the report as Farsta has it. */
async function sentToBoth(answers: Partial<Answers>): Promise<string[]> {
  const officer = await world.as('sara.lind');
  const draft = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers: { ...answersLike(), ...answers } }));
  expectDone(await submitDraft(world.ctx, officer, draft.id, draft.version));
  const rows = await (await world.ctx.stores.board(boards.farsta)).arrived({ open: true, limit: 10 });
  return rows.map(({ id }) => id);
}

async function forwarded(answers?: typeof hidden) {
  const { id, subject } = await anOpened(world, answers ? { answers } : {});
  await assessed(world, id);
  const arrivedAt = world.clock.now();
  world.later(40);
  const view = expectDone(await forwardReport(world.ctx, subject, id, uppsala));
  return { id, subject, arrivedAt, view };
}

describe('L-115: a report that came to the wrong nämnd', () => {
  it('is not sent to a nämnd that had the same report from the police, where it would lie twice: it is noted that it is theirs', async () => {
    const both = { ...example1.recipient, secondKommun: { code: '0380' }, secondBoard: boards.uppsala } as const;
    const [id] = (await sentToBoth({ recipient: both })) as [string];
    const subject = await reading(world, id);
    await assessed(world, id);
    const already = await (await world.ctx.stores.board(boards.uppsala)).arrived({ open: true, limit: 10 });
    const { sent: on } = expectDone(await forwardReport(world.ctx, subject, id, uppsala));
    expect(on).toMatchObject({ toName: 'Socialnämnden Uppsala', hadIt: true, byHand: true, reason: uppsala.reason });
    const board = await world.ctx.stores.board(boards.farsta);
    expect(await (await world.ctx.stores.board(boards.uppsala)).arrived({ open: true, limit: 10 })).toEqual(already);
    expect(await board.undelivered()).toBe(0);
    // It is theirs from now: nothing is left here, nor when the police add something, which they send to both.
    expect(await board.arrivedRow(asId(id))).toMatchObject({ forwardedAt: world.clock.now(), awaited: '' });
    const envelope = await board.receivedEnvelope(asId(id));
    await received(
      world,
      aSealed(world, { kind: 'supplement', answers: komp(example1, envelope?.anmalningsnummer), inReplyTo: envelope?.id ?? null }),
    );
    expect(await board.arrivedRow(asId(id))).toMatchObject({ awaited: '', followUps: [{ kind: 'KOMP' }] });
    const { entries } = expectDone(await reportJournal(world.ctx, subject, id));
    expect(entries.map(({ title }) => title)).toContain('Överlåten till Socialnämnden Uppsala, som redan hade fått samma anmälan');
  });

  it('leaves one row for each act, and looks for a second nämnd only where what presses may have one', async () => {
    const rows = async (answers?: Answers) => {
      const { id, subject } = await anOpened(world, answers ? { answers } : {});
      await assessed(world, id);
      const before = (await newestLog(world, boards.farsta, 100)).length;
      expectDone(await forwardReport(world.ctx, subject, id, { ...uppsala, to: boards.malmo }));
      const all = await newestLog(world, boards.farsta, 100);
      return all
        .slice(0, all.length - before)
        .map(({ action, outcome }) => `${action} ${outcome}`)
        .toSorted();
    };
    const acts = ['envelope.receipt done', 'intake.forward done', 'intake.forward passed-on'];
    const calm = quiet({
      triage: { ...example1.triage, immediateDanger: { answer: 'NEJ' } },
      risk: { ...example1.risk, protectToday: { answer: 'NEJ' } },
    });
    expect(await rows(calm)).toEqual(acts);
    expect(await rows()).toEqual([...acts, 'intake.forward compared'].toSorted());
  });

  it('says nothing of the other nämnd where that would tell where a protected child is', async () => {
    const both = { ...example1.recipient, secondKommun: { code: '0380' }, secondBoard: boards.uppsala } as const;
    const [id] = (await sentToBoth({ ...hidden, recipient: both })) as [string];
    await assessed(world, id);
    const given = { to: boards.uppsala, reason: 'Familjen är känd där.' };
    expectDone(await forwardReport(world.ctx, await reading(world, id), id, given));
  });

  it('goes to the right one whole, with when it first came; our copy stays, and both have their log rows', async () => {
    const { id, subject, arrivedAt, view } = await forwarded();
    const at = world.clock.now();
    expect(view.sent).toEqual({
      toName: 'Socialnämnden Uppsala',
      reason: uppsala.reason,
      at,
      byName: 'Ali Demir',
      byHand: false,
      hadIt: false,
      deliveredAt: at,
      toPassOn: [],
    });
    expect(await newestLog(world, boards.farsta, 4)).toContainEqual({ action: 'intake.forward', outcome: 'done', actor: subject.userId });
    expect(await newestLog(world, boards.farsta, 4)).toContainEqual({
      action: 'intake.forward',
      outcome: 'passed-on',
      actor: subject.userId,
    });
    expect(expectDone(await getReport(world.ctx, subject, id)).parts.body).toBeTruthy();
    const ours = await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));
    expect(ours).toMatchObject({ forwardedAt: at, awaited: '' });
    expect(expectDone(await getFeedback(world.ctx, subject, id)).way).toBeNull();

    const erik = await reading(world, id, 'erik.strand');
    const read = expectDone(await getReport(world.ctx, erik, id));
    expect(read.parts.body.answers).toEqual(expectDone(await getReport(world.ctx, subject, id)).parts.body.answers);
    // The fourteen days are counted from the arrival at this nämnd; the first stands beside.
    expect(read.row).toMatchObject({ arrivedAt: at, day: 0 });
    expect(expectDone(await getForwarding(world.ctx, erik, id))).toMatchObject({
      from: { name: 'Farsta stadsdelsnämnd', arrivedAt, senderName: 'Polismyndigheten' },
      sent: null,
      hindrance: 'safety-missing',
      carried: false,
    });
    for (const board of [boards.farsta, boards.uppsala])
      expect(await (await world.ctx.stores.board(board)).checkDerived()).toMatchObject({ differing: 0 });
    await (await world.ctx.stores.board(boards.uppsala)).rebuild();
    expect(await there(id)).toMatchObject({ from: boards.farsta, arrivedAt: at });
  });

  it('takes where the protected child is along, closed in the vault as before', async () => {
    const { id } = await forwarded(hidden);
    const log = systemEntry(world.ctx, 'test.location', { kind: 'report', id });
    const locations = await Promise.all(
      [boards.farsta, boards.uppsala].map(async (board) => (await world.ctx.stores.board(board)).location(asId(id), log)),
    );
    expect(Buffer.from(locations[1] ?? []).toString()).toContain('Låtsasgatan');
    expect(locations[1]).toEqual(locations[0]);
    const erik = await reading(world, id, 'erik.strand');
    expect(JSON.stringify(expectDone(await getReport(world.ctx, erik, id)))).not.toContain('Låtsasgatan');
  });

  it('takes attachments and what has come in about it since along', async () => {
    const id = await received(world, aSealed(world, { answers: example1, attachments: [attachment(1)] }));
    const board = await world.ctx.stores.board(boards.farsta);
    const [row, envelope] = [await board.arrivedRow(id), await board.receivedEnvelope(id)];
    const after = aSealed(world, { kind: 'supplement', answers: komp(example1, row?.anmalningsnummer), inReplyTo: envelope?.id ?? null });
    await received(world, after);
    await assessed(world, id);
    expectDone(await forwardReport(world.ctx, await reading(world, id), id, uppsala));
    expect((await there(id))?.followUps).toMatchObject([{ id: after.envelope.reportId, kind: 'KOMP', firstOpenedAt: null }]);
    const erik = await reading(world, id, 'erik.strand');
    const file = expectDone(await getAttachment(world.ctx, erik, id, 1));
    expect(Buffer.from(attachment(1).content).equals(file.content)).toBe(true);
  });

  it('waits while the nämnd cannot be reached, and comes once', async () => {
    const { id, subject } = await anOpened(world);
    await assessed(world, id);
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    expect(expectDone(await forwardReport(world.ctx, subject, id, uppsala)).sent?.deliveredAt).toBeNull();
    expect(await there(id)).toBeNull();
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    expect((await there(id))?.arrivedAt).toBe(world.clock.now());
    expect(expectDone(await getForwarding(world.ctx, subject, id)).sent?.deliveredAt).toBe(world.clock.now());
  });

  it('is noted as handed over by hand where the nämnd is not connected', async () => {
    const { id, subject } = await anOpened(world);
    await assessed(world, id);
    const view = expectDone(await forwardReport(world.ctx, subject, id, { ...uppsala, to: boards.knivsta }));
    expect(view.sent).toMatchObject({ byHand: true, deliveredAt: null });
    expect(await (await world.ctx.stores.board(boards.farsta)).undelivered()).toBe(0);
  });

  it('changes nothing that the police see, and the new nämnd says nothing to a Tidig that does not know it', async () => {
    const { id } = await anOpened(world);
    const seen = async () => onlyOne(expectDone(await listSent(world.ctx, await world.as('sara.lind'))).own);
    const before = await seen();
    await assessed(world, id);
    expectDone(await forwardReport(world.ctx, await world.as('ali.demir'), id, uppsala));
    const erik = await reading(world, id, 'erik.strand');
    expect(await askReporter(world.ctx, erik, id, question())).toMatchObject(refusedWith('not-found'));
    const now = world.clock.now();
    await keeps(world, id, 'DECISION', { code: 'INLEDA', on: dayOf(now), paragraph: '20 kap. 2 § SoL', reason: 'Våld.' }, boards.uppsala);
    expect(expectDone(await getFeedback(world.ctx, erik, id)).way).toBe('LETTER');
    expect(expectDone(await tellReporter(world.ctx, erik, id, { way: 'LETTER' })).told).toMatchObject({ way: 'LETTER', code: 'INLEDD' });
    expect(await (await world.ctx.stores.board(boards.uppsala)).undelivered()).toBe(0);
    expect(await seen()).toEqual(before);
  });
});

describe('refused', () => {
  it('before the skyddsbedömning, after a decision, and a second time; each is logged', async () => {
    const { id, subject } = await anOpened(world);
    const expectRefused = async (code: string) => {
      expect(await forwardReport(world.ctx, subject, id, uppsala)).toMatchObject(refusedWith(code));
      expect(await newest()).toEqual({ action: 'intake.forward', outcome: code, actor: subject.userId });
    };
    await expectRefused('safety-missing');
    expect(await there(id)).toBeNull();
    await assessed(world, id);
    expectDone(await forwardReport(world.ctx, subject, id, uppsala));
    await expectRefused('forwarded');
    const other = await anOpened(world);
    await assessed(world, other.id);
    await decided(world, other.id, 'INLEDA');
    expect(await forwardReport(world.ctx, other.subject, other.id, uppsala)).toMatchObject(refusedWith('already-decided'));
    expect(await there(other.id)).toBeNull();
  });

  it.each(['farsta', 'nowhere', 'police'] as const)('to %s: only another nämnd that takes reports', async (name) => {
    const to = { farsta: boards.farsta, nowhere: 'x', police: POLICE }[name];
    const { id, subject } = await anOpened(world);
    await assessed(world, id);
    expect(await forwardReport(world.ctx, subject, id, { ...uppsala, to })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'to', code: 'not-in-list' }] },
    });
    expect(await newest()).toMatchObject({ action: 'intake.forward', outcome: 'invalid-input' });
  });

  it('with a reason that tells where the protected child is', async () => {
    const { id, subject } = await anOpened(world, { answers: hidden });
    await assessed(world, id);
    const given = { ...uppsala, reason: 'Hon bor på Låtsasgatan 41 nu.' };
    expect(await forwardReport(world.ctx, subject, id, given)).toMatchObject({
      problem: { fields: [{ path: 'reason', code: 'place-told' }] },
    });
    expect(await there(id)).toBeNull();
  });

  it('with nothing kept and nothing sent when somebody decides meanwhile', async () => {
    const { id, subject } = await anOpened(world);
    await assessed(world, id);
    const board = await world.ctx.stores.board(boards.farsta);
    const forward = async (...all: Parameters<typeof board.forward>) => {
      await decided(world, id, 'INLEDA');
      return board.forward(...all);
    };
    const ctx = { ...world.ctx, stores: { ...world.ctx.stores, board: async () => ({ ...board, forward }) } };
    expect(await forwardReport(ctx, subject, id, uppsala)).toMatchObject(refusedWith('changed-meanwhile'));
    expect((await board.records({ kind: 'report', id })).map(({ kind }) => kind)).not.toContain('FORWARDED');
    expect(await board.undelivered()).toBe(0);
  });

  it.each(['karin.ek', 'leo.dahl', 'sara.lind'])('by %s, and logged at home', async (username) => {
    const { id } = await sent(world);
    const person = await world.as(username);
    expect(await forwardReport(world.ctx, person, id, uppsala)).toMatchObject(refusedWith('not-permitted'));
    expect(await newest(person.membership.organisationId)).toMatchObject({ action: 'intake.forward', outcome: 'not-permitted' });
  });

  it('without an opening, behind a spärr, and by another nämnd as for nothing', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    expect(await forwardReport(world.ctx, ali, id, uppsala)).toMatchObject(refusedWith('opening-required'));
    await reading(world, id);
    const report = { kind: 'report', id } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(report, ali.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await forwardReport(world.ctx, ali, id, uppsala)).toMatchObject(refusedWith('barred'));
    expect(await getForwarding(world.ctx, ali, id)).toMatchObject(refusedWith('barred'));
    expect(await forwardReport(world.ctx, await world.as('hanna.lund'), id, uppsala)).toMatchObject(refusedWith('not-found'));
  });
});

describe('T-25, T-41: what a nämnd takes in from another', () => {
  /** A good message, and what it says in its own part. */
  async function good(): Promise<{ readonly sealed: Sealed; readonly said: Forwarded; readonly own: readonly Part[] }> {
    const { id } = await sent(world);
    const board = await world.ctx.stores.board(boards.farsta);
    const sender = await world.ctx.stores.sender(POLICE);
    const original = await board.receivedEnvelope(asId(id));
    const receipt = original && (await board.receiptFor(original.id));
    const whole = original && (await sender.outgoing(original.id));
    if (!original || !receipt || !whole) throw new Error('nothing was sent');
    const said = { original, receipt, marks: [] };
    return { sealed: carrying(said, whole.parts), said, own: whole.parts };
  }

  function carrying(said: unknown, parts: readonly Part[], from: OrganisationId = boards.farsta, head?: Forwarded['original']): Sealed {
    const original = head ?? (said as Forwarded).original;
    return seal(world.ctx, `board/${from}`, {
      kind: 'forward',
      inReplyTo: null,
      reportId: original.reportId,
      anmalningsnummer: original.anmalningsnummer,
      from,
      to: boards.uppsala,
      formVersion: original.manifest.formVersion,
      parts: [...parts, jsonPart('forwarded', said)],
    });
  }

  it('is what its writer signed, once', async () => {
    const { sealed } = await good();
    const first = expectDone(await receiveEnvelope(world.ctx, sealed));
    world.later(5);
    expect(expectDone(await receiveEnvelope(world.ctx, sealed))).toEqual(first);
  });

  it.each([
    [
      'another body under the writer’s signature',
      (one) =>
        carrying(
          one.said,
          one.own.map((part) => (part.name === 'restricted' ? jsonPart('restricted', { items: [] }) : part)),
        ),
    ],
    [
      'a part left out',
      (one) =>
        carrying(
          one.said,
          one.own.filter(({ name }) => name !== 'restricted'),
        ),
    ],
    [
      'an earlier arrival than the receipt says',
      (one) => carrying({ ...one.said, receipt: { ...one.said.receipt, arrivedAt: '2026-11-01T08:00:00.000Z' } }, one.own),
    ],
    ['a receipt of another message', (one) => carrying({ ...one.said, receipt: resigned(one, { envelopeId: asId('other') }) }, one.own)],
    ['a receipt for other parts', (one) => carrying({ ...one.said, receipt: resigned(one, { manifestHash: '0'.repeat(64) }) }, one.own)],
    [
      'an original that the nämnd has signed itself',
      (one) => carrying({ ...one.said, original: { ...one.said.original, signature: byFarsta(one) } }, one.own),
    ],
    [
      'an original sent to another nämnd, which that one says it got',
      (one) => carrying({ ...one.said, receipt: resigned(one, { by: boards.malmo }, boards.malmo) }, one.own, boards.malmo),
    ],
    ['another report’s id', (one) => carrying(one.said, one.own, boards.farsta, { ...one.said.original, reportId: asId('other') })],
    ['something more in its own part', (one) => carrying({ ...one.said, more: 1 }, one.own, boards.farsta, one.said.original)],
    ['no word of where it comes from', (one) => without(one)],
  ] satisfies readonly (readonly [string, (one: Awaited<ReturnType<typeof good>>) => Sealed])[])(
    'refuses %s, keeps nothing and logs it',
    async (_, change) => {
      const sealed = change(await good());
      expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject(refusedWith('envelope-invalid'));
      expect(await newest(boards.uppsala)).toEqual({ action: 'envelope.accept', outcome: 'envelope-invalid', actor: null });
      expect(await there(sealed.envelope.reportId)).toBeNull();
    },
  );

  function resigned(
    { said }: { readonly said: Forwarded },
    change: Partial<Forwarded['receipt']>,
    by: OrganisationId = boards.farsta,
  ): Forwarded['receipt'] {
    const { signature: _, ...receipt } = { ...said.receipt, ...change };
    return signReceipt(receipt, world.ctx.keys.signingKey(`board/${by}`));
  }

  function byFarsta({ said }: { readonly said: Forwarded }): string {
    const { signature: _, ...original } = said.original;
    return signEnvelope(original, world.ctx.keys.signingKey(`board/${boards.farsta}`)).signature;
  }

  function without({ sealed, own }: { readonly sealed: Sealed; readonly own: readonly Part[] }): Sealed {
    const { signature: _, ...envelope } = sealed.envelope;
    const unsigned = { ...envelope, manifest: manifestOf(own, envelope.manifest.formVersion) };
    return { envelope: signEnvelope(unsigned, world.ctx.keys.signingKey(`board/${boards.farsta}`)), parts: own };
  }
});
