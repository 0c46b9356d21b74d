import { dayOf, type PlainDate, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import { noteCaseSystem } from '@tidig/services/assessment/note-case-system.ts';
import { noteChildView } from '@tidig/services/assessment/note-child-view.ts';
import { noteContact } from '@tidig/services/assessment/note-contact.ts';
import { readDelegation } from '@tidig/services/assessment/read-delegation.ts';
import { setDelegation } from '@tidig/services/assessment/set-delegation.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, type World } from '../../support/world.ts';
import { elsa } from '../vault/acts.ts';
import { anOpened, onAnAdult, reading, recordsOf, refusedWith, wrongAt } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

type Note = (username: string, id: string, given?: { readonly madeAt?: string; readonly text?: string }) => Promise<unknown>;
const moment = (given: string | undefined) => (given === undefined ? null : (given as never));

const notes: Readonly<Record<string, readonly [field: string, Note]>> = {
  'a contact': [
    'note',
    async (who, id, { madeAt, text = 'Hon svarade.' } = {}) =>
      noteContact(world.ctx, await world.as(who), id, { with: 'VHV', way: 'TEL', note: text, madeAt: moment(madeAt) }),
  ],
  'what the child says': [
    'view',
    async (who, id, { madeAt, text = 'Vill bo kvar.' } = {}) =>
      noteChildView(world.ctx, await world.as(who), id, { said: { heard: true, view: text }, madeAt: moment(madeAt) }),
  ],
  'why the child was not heard': [
    'whyNot',
    async (who, id, { madeAt, text = 'Sov.' } = {}) =>
      noteChildView(world.ctx, await world.as(who), id, { said: { heard: false, whyNot: text }, madeAt: moment(madeAt) }),
  ],
  'what the case system says': [
    'source',
    async (who, id, { madeAt, text = 'Treserva' } = {}) =>
      noteCaseSystem(world.ctx, await world.as(who), id, { answer: 'OKAND', source: text, openSince: null, madeAt: moment(madeAt) }),
  ],
};

describe.each(Object.entries(notes))('%s', (_, [field, note]) => {
  it('is a record, one beside another, with its log row', async () => {
    const { id, subject } = await anOpened(world);
    expect(await note('ali.demir', id)).toMatchObject({ ok: true, value: { byName: 'Ali Demir' } });
    expect(await note('ali.demir', id)).toMatchObject({ ok: true });
    expect(await recordsOf(world, id)).toHaveLength(2);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({
      action: 'intake.assess',
      outcome: 'done',
      actor: subject.userId,
    });
  });

  it('is dated between the arrival and now', async () => {
    const { id } = await anOpened(world);
    const arrived = world.clock.now();
    world.later(30);
    expect(await note('ali.demir', id, { madeAt: plusMinutes(arrived, -1) })).toMatchObject(wrongAt('madeAt', 'date-before-arrival'));
    expect(await note('ali.demir', id, { madeAt: plusMinutes(arrived, 31) })).toMatchObject(wrongAt('madeAt', 'date-in-future'));
    expect(await note('ali.demir', id, { madeAt: arrived })).toMatchObject({ ok: true, value: { madeAt: arrived } });
  });

  it('is not written by the reception, unopened, at another nämnd, or about an adult', async () => {
    const { id } = await anOpened(world);
    await reading(world, id, 'karin.ek');
    expect(await note('karin.ek', id)).toMatchObject(refusedWith('not-permitted'));
    expect(await note('maja.frost', id)).toMatchObject(refusedWith('opening-required'));
    expect(await note('hanna.lund', id)).toEqual(await note('hanna.lund', 'absent'));
    expect(await note('ali.demir', (await anOpened(world, 'ali.demir', onAnAdult)).id)).toEqual(refusedWith('not-found'));
  });

  it('does not tell where somebody protected is (T-12)', async () => {
    const { id } = await anOpened(world, 'ali.demir', elsa('SKF'));
    expect(await note('ali.demir', id, { text: 'Vi ses på Låtsasgatan 41.' })).toMatchObject(wrongAt(field, 'place-told'));
    expect(await recordsOf(world, id)).toEqual([]);
  });
});

describe('that an utredning is open', () => {
  it('is said with its first day, which only that answer has, and which is not ahead of the day on which somebody looked', async () => {
    const { id, subject } = await anOpened(world);
    const today = dayOf(world.clock.now());
    const given = { answer: 'PAGAR', source: 'Treserva', madeAt: null } as const;
    expect(await noteCaseSystem(world.ctx, subject, id, given)).toMatchObject(wrongAt('openSince', 'required'));
    expect(await noteCaseSystem(world.ctx, subject, id, { ...given, openSince: plusDays(today, 1) })).toMatchObject(
      wrongAt('openSince', 'date-in-future'),
    );
    expect(await noteCaseSystem(world.ctx, subject, id, { ...given, answer: 'AVSLUTAD', openSince: today })).toMatchObject(
      wrongAt('openSince', 'not-applicable'),
    );
    expectDone(await noteCaseSystem(world.ctx, subject, id, { ...given, openSince: today }));
  });
});

describe('the delegation of the nämnd', () => {
  const only = (point: string) => ({ roles: ['unit-head' as const], point });
  const next = { INLEDA: only('5.1'), INTE_INLEDA: only('5.2'), INGAR_I_PAGAENDE: only('5.3'), PROLONG: only('5.4') };
  const decidedOn = '2026-11-02' as PlainDate;

  it('is read by those who work there, changed by its administrator, logged, and the earlier stays', async () => {
    const rut = await world.as('rut.ask');
    const before = expectDone(await readDelegation(world.ctx, await world.as('karin.ek')));
    expect(before).toMatchObject({ current: { delegation: { INLEDA: { point: '4.2 Inleda utredning' } } }, earlier: [] });
    const after = expectDone(await setDelegation(world.ctx, rut, { delegation: next, decidedOn, expected: before.current?.id ?? null }));
    expect(after.current).toMatchObject({ byName: 'Rut Ask', decidedOn, delegation: next });
    expect(after.earlier).toEqual([before.current]);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'delegation.write', outcome: 'done', actor: rut.userId });
  });

  it('of two who change it at once the second must look again', async () => {
    const given = { delegation: next, decidedOn, expected: `delegation-${boards.farsta}` };
    expectDone(await setDelegation(world.ctx, await world.as('rut.ask'), given));
    expect(await setDelegation(world.ctx, await world.as('rut.ask'), given)).toMatchObject(refusedWith('changed-meanwhile'));
  });

  it('is not written as of a day to come, and holds from the day of the nämnd’s decision', async () => {
    const rut = await world.as('rut.ask');
    const given = { delegation: next, decidedOn: plusDays(dayOf(world.clock.now()), 1), expected: `delegation-${boards.farsta}` };
    expect(await setDelegation(world.ctx, rut, given)).toMatchObject(wrongAt('decidedOn', 'date-in-future'));
  });

  it.each(['britt.sand', 'karin.ek', 'ali.demir', 'maja.frost', 'leo.dahl', 'sara.lind'])('is not changed by %s', async (username) => {
    const given = { delegation: next, decidedOn, expected: `delegation-${boards.farsta}` };
    expect(await setDelegation(world.ctx, await world.as(username), given)).toMatchObject(refusedWith('not-permitted'));
  });
});
