import { seededRandom } from '@tidig/db/seed/random.ts';
import { asId, type EnvelopeId, type LoginId, type OpeningId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { NO_RECEIPT_MINUTES, UNOPENED_MINUTES } from '@tidig/domain/intake/alarm-records.ts';
import type { AlarmCode } from '@tidig/domain/vocabulary/alarms.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import type { Transport } from '@tidig/services/context.ts';
import { jsonPart, manifestHash } from '@tidig/services/exchange/manifest.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { signReceipt } from '@tidig/services/exchange/signing.ts';
import type { KeptAlarm } from '@tidig/store/port/alarms.ts';
import type { Stores } from '@tidig/store/port/stores.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aSea, boardIds, type Defects, type Sea, senders } from './sea.ts';
import { aStorm, type Storm } from './storm.ts';

/** Minutes between two rounds of the simulation, and how many of those between two rounds of watching. */
const STEP = 10;
const WATCH_EVERY = 3;
const WATCH_MINUTES = STEP * WATCH_EVERY;

type Run = { readonly sea: Sea; readonly storm: Storm };
type Plan = {
  readonly seed: number;
  readonly deliveries: number;
  readonly perStep: number;
  readonly defect?: Partial<Pick<Defects, 'stores'>> & { readonly around?: (real: Transport, sea: () => Sea) => Transport };
};

/** Sends, loses, opens and watches until so many deliveries have been tried and somebody has just watched, then lets the weather calm, and a night pass. */
async function sail({ seed, deliveries, perStep, defect = {} }: Plan): Promise<Run> {
  const random = seededRandom(seed);
  let made: Sea | null = null;
  const sea = () => made as Sea;
  const storm = aStorm(
    random,
    () => sea().restart(),
    (real) => defect.around?.(real, sea) ?? real,
  );
  made = await aSea(seed, { transport: storm.transport, ...(defect.stores ? { stores: defect.stores } : {}) });
  onTestFinished(() => sea().close());
  for (let step = 0; storm.weather.deliveries < deliveries || step % WATCH_EVERY !== 1; step += 1) {
    if (step % 20 === 0) change(storm, random.pick(boardIds));
    for (let n = 0; n < perStep; n += 1) await sea().report(random.pick(senders), random.pick(boardIds));
    await round(sea(), storm, STEP, step % WATCH_EVERY === 0);
  }
  storm.weather.calm = true;
  storm.weather.away.clear();
  // A night and a morning: the day's tallies are sent, compared, and missed.
  for (let hour = 0; hour < 36; hour += 0.5) await round(sea(), storm, WATCH_MINUTES, true);
  return { sea: sea(), storm };
}

/** A nämnd's server is away for some hours, then another's. */
function change({ weather }: Storm, next: OrganisationId): void {
  if (weather.away.size > 0) weather.away.clear();
  else weather.away.add(next);
}

async function round(sea: Sea, storm: Storm, minutes: number, watching: boolean): Promise<void> {
  sea.pass(minutes);
  await storm.drift();
  await sea.deliver();
  await readSome(sea);
  if (watching) await sea.watch();
}

/** Somebody at each nämnd opens most of what has come, which tells the sender; some lie. */
async function readSome(sea: Sea): Promise<void> {
  for (const id of boardIds) {
    const board = await sea.ctx.stores.board(id);
    const now = sea.ctx.clock.now();
    for (const one of await board.unopened(now)) {
      if (!sea.random.chance(0.08)) continue;
      const row = await board.arrivedRow(one.id);
      if (!row) throw new Error('an unopened report that is not there');
      const opening = {
        id: asId<OpeningId>(sea.ctx.ids.uuid()),
        login: asId<LoginId>('karin'),
        object: { kind: 'report', id: one.id },
      } as const;
      const notice = seal(sea.ctx, `board/${id}`, {
        kind: 'opened',
        inReplyTo: null,
        reportId: one.id,
        anmalningsnummer: row.anmalningsnummer,
        from: id,
        to: one.from,
        formVersion: null,
        parts: [jsonPart('body', { openedAt: now })],
      });
      const times = { purpose: 'own-work', task: null, openedAt: now, until: plusMinutes(now, 60) };
      await board.openReport(
        { ...opening, ...times },
        'Karin Ek',
        notice,
        systemEntry(sea.ctx, 'intake.open', { kind: 'report', id: one.id }),
      );
    }
  }
}

type Alarmed = KeptAlarm & { readonly at: OrganisationId };

async function alarmsIn(sea: Sea): Promise<Alarmed[]> {
  const all: Alarmed[] = [];
  for (const id of senders)
    all.push(...(await (await sea.ctx.stores.sender(id)).alarms(100_000)).map(({ alarm }) => ({ ...alarm, at: id })));
  for (const id of boardIds)
    all.push(...(await (await sea.ctx.stores.board(id)).alarms(100_000)).map(({ alarm }) => ({ ...alarm, at: id })));
  return all;
}

/** What is wrong, in words; empty when the promise is kept. */
async function wrongs({ sea }: Run): Promise<string[]> {
  const found: string[] = [];
  const alarms = new Map((await alarmsIn(sea)).map((alarm) => [`${alarm.at} ${alarm.body.key}`, alarm]));
  for (const [id, { sealed, at }] of sea.sealed) {
    const { from, to, reportId } = sealed.envelope;
    const board = await sea.ctx.stores.board(to);
    const row = await board.arrivedRow(reportId);
    const sent = await (await sea.ctx.stores.sender(from)).sentReport(reportId);
    if (!row) found.push(`lost: ${id}`);
    if (!sent?.arrivedAt) found.push(`unknown to its sender: ${id}`);
    if (row && sent?.arrivedAt !== row.arrivedAt) found.push(`two arrivals: ${id}`);
    const late = isLater(at, sent?.arrivedAt ?? null, NO_RECEIPT_MINUTES + WATCH_MINUTES);
    if (late && !isInTime(alarms.get(`${from} INGET_KVITTO/${id}`), at, NO_RECEIPT_MINUTES)) found.push(`no alarm of its sender: ${id}`);
    const unopened = row !== null && isLater(row.arrivedAt, row.firstOpenedAt, UNOPENED_MINUTES + WATCH_MINUTES);
    if (unopened && !isInTime(alarms.get(`${to} INTE_OPPNAD/${reportId}`), row.arrivedAt, UNOPENED_MINUTES))
      found.push(`nobody told: ${id}`);
  }
  for (const id of boardIds) {
    const here = await (await sea.ctx.stores.board(id)).arrived({ open: false, limit: 100_000 });
    const expected = [...sea.sealed.values()].filter(({ sealed }) => sealed.envelope.to === id).length;
    if (here.length > expected) found.push(`doubled: ${here.length - expected} at ${id}`);
  }
  return found;
}

function isLater(from: Instant, until: Instant | null, minutes: number): boolean {
  return until === null || until > plusMinutes(from, minutes);
}

/** Raised when it was due, or at the next round of watching. */
function isInTime(alarm: Alarmed | undefined, since: Instant, minutes: number): boolean {
  return alarm !== undefined && alarm.recordedAt <= plusMinutes(since, minutes + WATCH_MINUTES);
}

async function codes(sea: Sea): Promise<AlarmCode[]> {
  return [...new Set((await alarmsIn(sea)).map(({ body }) => body.code))].sort();
}

describe('T-41: ten thousand deliveries in bad weather', () => {
  it('lose no report, double none, and leave none missing or unopened without an alarm in time', async () => {
    const run = await sail({ seed: 20261122, deliveries: 10_000, perStep: 10 });
    const { weather } = run.storm;
    expect(weather.deliveries).toBeGreaterThanOrEqual(10_000);
    for (const [fault, times] of Object.entries(weather.faults)) expect(times, fault).toBeGreaterThan(3);
    expect(await wrongs(run)).toEqual([]);
    // What was late is alarmed; nobody's books disagree.
    const raised = await codes(run.sea);
    expect(raised).toContain('INGET_KVITTO');
    expect(raised).toContain('INTE_OPPNAD');
    expect(raised.filter((code) => code === 'FEL_KVITTO')).toEqual([]);
  }, 600_000);
});

const small = { seed: 7, deliveries: 250, perStep: 4 };

/** The defect strikes one message in ten. */
const struck = (id: string) => id.endsWith('1') || id.endsWith('a');

describe('the simulator finds', () => {
  it('nothing where nothing is wrong', async () => {
    const run = await sail(small);
    expect(await wrongs(run)).toEqual([]);
    expect(await codes(run.sea)).not.toContain('AVSTAMNING_SKILJER');
  }, 180_000);

  it('a receiver that acknowledges without storing: the nightly count differs', async () => {
    const around = (real: Transport, sea: () => Sea): Transport => ({
      async deliver(sealed, to) {
        const { envelope } = sealed;
        if (envelope.kind !== 'report' || !struck(envelope.id)) return real.deliver(sealed, to);
        const { clock, keys } = sea().ctx;
        const said = { envelopeId: envelope.id, manifestHash: manifestHash(envelope.manifest), by: to, arrivedAt: clock.now() };
        return signReceipt(said, keys.signingKey(`board/${to}`));
      },
    });
    const run = await sail({ ...small, defect: { around } });
    expect((await wrongs(run)).some((one) => one.startsWith('lost'))).toBe(true);
    expect(await codes(run.sea)).toContain('AVSTAMNING_SKILJER');
  }, 180_000);

  it('a sender that forgets what it has not delivered: it alarms all the same', async () => {
    const stores = (real: Stores): Stores => ({
      ...real,
      async sender(id) {
        const store = await real.sender(id);
        return { ...store, due: async (now, limit) => (await store.due(now, limit)).filter(({ envelopeId }) => !struck(envelopeId)) };
      },
    });
    const run = await sail({ ...small, defect: { stores } });
    const lost = (await wrongs(run)).filter((one) => one.startsWith('lost'));
    expect(lost.length).toBeGreaterThan(0);
    expect((await wrongs(run)).filter((one) => one.startsWith('no alarm'))).toEqual([]);
    expect(await codes(run.sea)).toEqual(expect.arrayContaining(['INGET_KVITTO', 'AVSTAMNING_SKILJER']));
  }, 180_000);

  it('a sender that neither delivers nor alarms', async () => {
    const stores = (real: Stores): Stores => ({
      ...real,
      async sender(id) {
        const store = await real.sender(id);
        const without = <T extends { readonly envelopeId?: EnvelopeId; readonly id?: EnvelopeId }>(rows: readonly T[]) =>
          rows.filter((row) => !struck(row.envelopeId ?? row.id ?? ''));
        return {
          ...store,
          due: async (now, limit) => without(await store.due(now, limit)),
          unreceipted: async (span) => without(await store.unreceipted(span)),
        };
      },
    });
    const run = await sail({ ...small, defect: { stores } });
    expect((await wrongs(run)).some((one) => one.startsWith('no alarm'))).toBe(true);
    // Even then the nämnd is told in the night that the sender has more.
    expect(await codes(run.sea)).toContain('AVSTAMNING_SKILJER');
  }, 180_000);

  it('a sender that has fallen silent: its tally is missed', async () => {
    const around = (real: Transport): Transport => ({
      deliver: (sealed, to) => (sealed.envelope.kind === 'tally' ? Promise.reject(new Error('never')) : real.deliver(sealed, to)),
    });
    const run = await sail({ ...small, defect: { around } });
    expect(await codes(run.sea)).toContain('AVSTAMNING_SAKNAS');
  }, 180_000);
});
