import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { EmergencyOpening } from '@tidig/store/port/barriers.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { anEntry, day, newId, noon, raw } from '../support.ts';
import { aBoard, aBoardIn, anAkt, arrived, followed, nämnd } from './support.ts';

const [kim, lo] = [asId<UserId>('kim'), asId<UserId>('lo')];
const today = day('2026-11-21');
const elsa = { given: 'Elsa', family: 'Testström', number: '20180502-2389', born: '2018-05-02' };
const end = { on: today, at: noon, by: lo, byName: 'Lo Chef', reason: 'Fel person.' };
const aReport = (id: string): OpenedObject => ({ kind: 'report', id });

function anEmergency(object: OpenedObject, over: Partial<EmergencyOpening> = {}): Parameters<Board['openInEmergency']> {
  const emergency: EmergencyOpening = {
    id: newId(),
    login: asId('login-kim'),
    userId: kim,
    userName: 'Kim Jour',
    role: 'jour',
    object,
    category: 'FARA',
    reason: 'Barnet ringer och ingen annan är i tjänst.',
    openedAt: noon,
    until: plusMinutes(noon, 60),
    ...over,
  };
  const { id, login, openedAt, until } = emergency;
  const opening = { id, login, object, purpose: 'emergency', task: id, openedAt, until };
  return [emergency, opening, null, anEntry({ action: 'emergency.open', purpose: 'emergency', task: id })];
}

type Board = Awaited<ReturnType<typeof aBoard>>;

describe('T-4: a behörighetsspärr', () => {
  it('is one a person and object until it is ended; a second try and a second end write nothing, no log row either', async () => {
    const board = await aBoard();
    const id = await arrived(board, elsa);
    const kept = aBarrier(aReport(id), kim, today);
    expect(await board.bar(kept, anEntry())).toBe(true);
    const rows = (await board.checkLog()).rows;
    expect(await board.bar(aBarrier(aReport(id), kim, day('2026-12-24')), anEntry())).toBe(false);
    expect((await board.checkLog()).rows).toBe(rows);
    expect([await board.endBarrier(kept.id, end, anEntry()), await board.endBarrier(kept.id, end, anEntry())]).toEqual([true, false]);
    expect((await board.checkLog()).rows).toBe(rows + 1);
    expect(await board.barrier(kept.id)).toEqual({ ...kept, ended: end });
    expect(await board.barredFrom(aReport(id), today)).toEqual([]);
    expect(await board.bar(aBarrier(aReport(id), kim, today), anEntry())).toBe(true);
    expect(await board.barriers()).toHaveLength(2);
    expect(await board.barriersOn(aReport(id))).toHaveLength(1);
  });

  it('is told one by one: reports in the akt, and what follows them', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = (await board.reportsIn(akt))[0]?.id ?? newId();
    const supplement = await followed(board, report);
    const alone = await arrived(board, { given: 'Bo' });
    await board.bar(aBarrier({ kind: 'child-file', id: akt }, kim, today), anEntry());
    await board.bar(aBarrier(aReport(supplement), lo, today), anEntry());
    const ids = async (user: UserId) => (await board.shutObjects(user, today)).map(({ id }) => id).toSorted();
    expect(await ids(kim)).toEqual([akt, report, supplement].toSorted());
    expect(await ids(lo)).toEqual([supplement]);
    expect(await ids(kim)).not.toContain(alone);
  });

  it('is never removed, changed, ended twice or put over another', async () => {
    const { board, installation } = await aBoardIn();
    const kept = aBarrier(aReport(await arrived(board, elsa)), kim, today);
    await board.bar(kept, anEntry());
    const db = raw(installation, `board/${nämnd}`);
    for (const sql of [
      'DELETE FROM barrier',
      "UPDATE barrier SET user_id = 'lo'",
      "UPDATE barrier SET reason = 'x', to_day = 'x', ended_at = 'x', ended_by = 'x', ended_by_name = 'x', ended_reason = 'x'",
      `INSERT OR REPLACE INTO barrier SELECT id, object_kind, object_id, 'lo', user_name, from_day, set_at, set_by, set_by_name, reason,
         to_day, ended_at, ended_by, ended_by_name, ended_reason FROM barrier`,
    ])
      expect(() => db.exec(sql), sql).toThrow(/barrier/);
    await board.endBarrier(kept.id, end, anEntry());
    expect(() => db.exec('UPDATE barrier SET to_day = NULL')).toThrow(/barrier/);
  });
});

describe('T-5: a nödöppning', () => {
  it('is live for its login on its object, half-open, and covers what lies in it', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = (await board.reportsIn(akt))[0]?.id ?? newId();
    const supplement = await followed(board, report);
    const [emergency] = anEmergency({ kind: 'child-file', id: akt });
    await board.openInEmergency(...anEmergency({ kind: 'child-file', id: akt }, emergency));
    const at = (minutes: number) => plusMinutes(noon, minutes);
    for (const object of [{ kind: 'child-file', id: akt } as const, aReport(report), aReport(supplement)]) {
      expect(await board.liveEmergency(emergency.login, object, at(59))).toEqual(emergency);
      expect(await board.liveEmergency(emergency.login, object, at(60))).toBeNull();
      expect(await board.liveEmergency(asId('another'), object, at(1))).toBeNull();
    }
    expect((await board.emergencyObjects(emergency.login, at(1))).map(({ id }) => id).toSorted()).toEqual(
      [akt, report, supplement].toSorted(),
    );
    expect(await board.emergencyObjects(emergency.login, at(60))).toEqual([]);
  });

  it('and its reviews are kept as written: nothing is changed, removed or reviewed by the one who opened', async () => {
    const { board, installation } = await aBoardIn();
    const [emergency, ...rest] = anEmergency(aReport(await arrived(board, elsa)));
    await board.openInEmergency(emergency, ...rest);
    expect(await board.unreviewed()).toMatchObject([{ id: emergency.id, userId: kim, openedAt: noon }]);
    const review = {
      id: newId<never>(),
      openingId: emergency.id,
      verdict: 'BEFOGAD',
      note: 'Ja.',
      at: noon,
      by: lo,
      byName: 'Lo',
    } as const;
    await board.reviewEmergency(review, anEntry());
    await expect(board.reviewEmergency({ ...review, id: newId<never>(), by: kim }, anEntry())).rejects.toThrow('somebody else');
    expect(await board.emergencies()).toMatchObject([{ ...emergency, acts: [{ action: 'emergency.open' }], reviews: [review] }]);
    expect(await board.unreviewed()).toEqual([]);
    const db = raw(installation, `board/${nämnd}`);
    for (const sql of [
      'DELETE FROM emergency_review',
      "UPDATE emergency_review SET verdict = 'OKLART'",
      'DELETE FROM emergency_opening',
      "UPDATE emergency_opening SET reason = ''",
      "UPDATE opening SET until = '2027'",
      'DELETE FROM opening',
    ])
      expect(() => db.exec(sql), sql).toThrow('append-only');
  });
});

describe('the log', () => {
  it('leaves out rows about some objects, or done with them as the task, as if they were not there', async () => {
    const board = await aBoard();
    await board.log(anEntry({ action: 'one', objectKind: 'report', objectId: 'r' }));
    await board.log(anEntry({ action: 'two', objectKind: 'report', objectId: 'other' }));
    await board.log(anEntry({ action: 'three', objectKind: 'child-file', objectId: 'r' }));
    await board.log(anEntry({ action: 'four', objectKind: 'search', task: 'r' }));
    const acts = async (without: readonly OpenedObject[]) =>
      (await board.logRows({ beforeSeq: null, limit: 4, without })).map(({ action }) => action);
    expect(await acts([])).toEqual(['four', 'three', 'two', 'one']);
    expect(await acts([aReport('r')])).toEqual(['three', 'two']);
  });
});
