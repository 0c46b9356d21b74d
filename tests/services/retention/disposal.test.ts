import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import { approveDisposal } from '@tidig/services/retention/approve-disposal.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { carryOnLater, carryOut } from '@tidig/services/retention/carry-out.ts';
import { keepForGood } from '@tidig/services/retention/keep-for-good.ts';
import { disposalRecord, proposeDisposal, withdrawDisposal } from '@tidig/services/retention/propose-disposal.ts';
import { readDisposal } from '@tidig/services/retention/read-disposal.ts';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { there } from '../../support/there.ts';
import { aWorld, boards, expectDone, sent, type World } from '../../support/world.ts';
import { anOpened, notOpened, quiet, reading } from '../assessment/acts.ts';
import { elsa } from '../vault/acts.ts';

let world: World;
const years = (n: number) => n * 366 * 24 * 60;

beforeEach(async () => {
  world = await aWorld();
  onTestFinished(() => world.close());
});

/** A report that was assessed, and on which no utredning was opened. */
async function decidedReport(of: World) {
  const { subject, id } = await anOpened(of);
  await notOpened(of, subject, id);
  const row = there(await (await of.ctx.stores.board(boards.farsta)).arrivedRow(asId<ReportId>(id)));
  return { reportId: row.id, arendenummer: row.arendenummer };
}

const list = async (who = 'rut.ask') => expectDone(await readDisposal(world.ctx, await world.as(who)));
const proposed = async (who = 'rut.ask') => {
  const { rows } = await list(who);
  return expectDone(await proposeDisposal(world.ctx, await world.as(who), rows));
};
const logged = async () =>
  (await (await world.ctx.stores.board(boards.farsta)).logRows({ beforeSeq: null, limit: 9 })).map(
    ({ action, outcome }) => `${action} ${outcome}`,
  );

describe('gallring (L-60 to L-62, T-29)', () => {
  it('lists what is due by number, days and paragraph, and nothing before its day', async () => {
    const { arendenummer } = await decidedReport(world);
    expect((await list()).rows).toEqual([]);
    world.later(years(5));
    const { rows } = await list();
    expect(rows).toMatchObject([
      {
        arendenummer: [arendenummer],
        retentionClass: 'A',
        lastNote: '2026-11-19',
        earliest: '2031-11-19',
        latest: '2032-12-31',
        whole: true,
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/\d{12}|Lund|Ask/);
    expect(await logged()).toContain('retention.read done');
  });

  it('is proposed by one and approved by another; then the report is as one that never was', async () => {
    const { reportId } = await decidedReport(world);
    world.later(years(5));
    const { proposed: one } = await proposed();
    const id = there(one).id;
    const own = await approveDisposal(world.ctx, await world.as('rut.ask'), id);
    expect(own).toMatchObject({ ok: false, problem: { code: 'own-proposal' } });
    const board = await world.ctx.stores.board(boards.farsta);
    expect(await board.arrivedRow(reportId)).not.toBeNull();
    const after = expectDone(await approveDisposal(world.ctx, await world.as('britt.sand'), id));
    expect(after).toMatchObject({ proposed: null, rows: [] });
    expect(await board.arrivedRow(reportId)).toBeNull();
    expect((await board.checkLog()).brokenAt).toBeNull();
    const [protocol] = await board.latest('DISPOSAL_DONE', 1);
    const told = readRecord('DISPOSAL_DONE', there(protocol).body);
    expect(told).toMatchObject({ reports: 1, classes: { A: 1, B: 0 }, dueFrom: '2031-11-19', leftOut: 0 });
    expect(await logged()).toEqual(expect.arrayContaining(['retention.approve done', 'retention.dispose done', 'retention.dispose ended']));
  });

  it('is taken back before it is approved, and then waits for nobody', async () => {
    await decidedReport(world);
    world.later(years(5));
    const { proposed: one } = await proposed();
    expectDone(await withdrawDisposal(world.ctx, await world.as('britt.sand'), there(one).id));
    expect(await approveDisposal(world.ctx, await world.as('britt.sand'), there(one).id)).toMatchObject({
      ok: false,
      problem: { code: 'changed-meanwhile' },
    });
    expect((await list()).rows).toHaveLength(1);
  });

  it('leaves out what has a new note when it is to be done', async () => {
    const { reportId } = await decidedReport(world);
    world.later(years(5));
    const { proposed: one } = await proposed();
    const board = await world.ctx.stores.board(boards.farsta);
    const by = await world.as('britt.sand');
    const now = world.ctx.clock.now();
    const note = {
      id: world.ctx.ids.uuid() as never,
      about: { kind: 'report', id: reportId },
      kind: 'JOURNAL',
      madeAt: now,
      recordedAt: now,
      by: by.userId,
      byName: by.name,
      body: JSON.stringify({ text: 'Ringde.' }),
    } as const;
    await board.addRecord(note, {
      at: now,
      actor: null,
      membership: null,
      role: 'system',
      purpose: 'system',
      task: null,
      objectKind: 'report',
      objectId: reportId,
      action: 'journal.write',
      outcome: 'done',
    });
    expectDone(await approveDisposal(world.ctx, by, there(one).id));
    expect(await board.arrivedRow(reportId)).not.toBeNull();
    expect(readRecord('DISPOSAL_DONE', there((await board.latest('DISPOSAL_DONE', 1))[0]).body)).toMatchObject({ reports: 0, leftOut: 1 });
  });

  it('refuses what is not due, a second list, and whoever may not', async () => {
    const { reportId } = await decidedReport(world);
    const wrong = await proposeDisposal(world.ctx, await world.as('rut.ask'), [{ kind: 'report', id: reportId }]);
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
    world.later(years(5));
    const { rows } = await list();
    await proposed();
    expect(await proposeDisposal(world.ctx, await world.as('britt.sand'), rows)).toMatchObject({
      ok: false,
      problem: { code: 'changed-meanwhile' },
    });
    for (const who of ['karin.ek', 'ali.demir', 'maja.frost']) {
      expect(await readDisposal(world.ctx, await world.as(who))).toMatchObject({ ok: false });
      expect(await approveDisposal(world.ctx, await world.as(who), 'x')).toMatchObject({ ok: false });
    }
  });

  it('is kept for good when somebody writes that the child was placed; that needs a source, and something that is due', async () => {
    const { reportId } = await decidedReport(world);
    const rut = await world.as('rut.ask');
    const early = await keepForGood(world.ctx, rut, { kind: 'report', id: reportId, source: 'Treserva' });
    expect(early).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
    world.later(years(5));
    const row = there((await list()).rows[0]);
    const unsaid = await keepForGood(world.ctx, rut, { kind: row.kind, id: row.id, source: ' ' });
    expect(unsaid).toMatchObject({ ok: false, problem: { code: 'invalid-input', fields: [{ path: 'source', code: 'required' }] } });
    const view = expectDone(await keepForGood(world.ctx, rut, { kind: row.kind, id: row.id, source: 'Treserva' }));
    expect(view.rows).toEqual([]);
    world.later(years(40));
    expect((await list()).rows).toEqual([]);
    expect(await logged()).toEqual(
      expect.arrayContaining(['retention.propose kept', 'retention.propose invalid-input', 'retention.propose changed-meanwhile']),
    );
  });

  it('is kept for good by no words that tell where somebody protected is', async () => {
    const { id } = await sent(world, 'sara.lind', quiet({ child: elsa('SKF').child }));
    const board = await world.ctx.stores.board(boards.farsta);
    await notOpened(world, await reading(world, id), id);
    world.later(years(5));
    const row = there((await list()).rows[0]);
    const told = await keepForGood(world.ctx, await world.as('rut.ask'), {
      kind: row.kind,
      id: row.id,
      source: 'Placerad på Låtsasgatan 41',
    });
    expect(told).toMatchObject({ ok: false, problem: { code: 'invalid-input', fields: [{ path: 'source', code: 'place-told' }] } });
    expect((await board.records({ kind: 'report', id })).map(({ kind }) => kind)).not.toContain('CASE_ENDED');
  });

  it('is of nothing while nobody knows in which kommun the nämnd is, and says so (L-65)', async () => {
    await decidedReport(world);
    world.later(years(5));
    const directory = await world.ctx.stores.directory();
    const stores = { ...world.ctx.stores, directory: () => Promise.resolve({ ...directory, addressPages: () => Promise.resolve([]) }) };
    const view = expectDone(await readDisposal({ ...world.ctx, stores }, await world.as('rut.ask')));
    expect(view).toMatchObject({ rows: [], kommunUnknown: true });
    expect(await list()).toMatchObject({ rows: [{}], kommunUnknown: false });
  });

  it('goes on by itself where the server was stopped, an hour after it was approved and not before', async () => {
    const { reportId } = await decidedReport(world);
    world.later(years(5));
    const { proposed: one } = await proposed();
    const board = await world.ctx.stores.board(boards.farsta);
    const britt = await world.as('britt.sand');
    const body = { disposalId: there(one).id, akter: 1, reports: 1, classes: { A: 1, B: 0 }, dueFrom: null, dueUntil: null };
    const now = world.ctx.clock.now();
    const approved = { at: now, by: britt.userId, byName: britt.name };
    const record = disposalRecord(world.ctx, britt, 'DISPOSAL_APPROVED', body);
    await board.approveDisposal(
      there(one).id,
      approved,
      record,
      systemEntry(world.ctx, 'retention.approve', { kind: 'board', id: boards.farsta }),
    );
    world.later(59);
    await carryOnLater(world.ctx, boards.farsta);
    expect(await board.arrivedRow(reportId)).not.toBeNull();
    world.later(1);
    await carryOnLater(world.ctx, boards.farsta);
    expect(await board.arrivedRow(reportId)).toBeNull();
    expect(await board.liveDisposal()).toBeNull();
    expect((await board.checkLog()).brokenAt).toBeNull();
  });

  it('is not carried out by the program where nobody has approved', async () => {
    await decidedReport(world);
    world.later(years(5));
    await proposed();
    expect(await carryOut(world.ctx, boards.farsta)).toBeNull();
  });
});
