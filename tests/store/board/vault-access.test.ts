import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { VaultNaming } from '@tidig/store/port/vault.ts';
import { describe, expect, it } from 'vitest';
import { anEntry, day, newId, noon, raw } from '../support.ts';
import { aBoard, aBoardIn, aLink, arrived, followed, nämnd, undone } from './support.ts';
import { there } from '../../support/there.ts';

const elsa = { given: 'Elsa', family: 'Testström', number: '201805022389' };
const unknown = { certainty: 'OKA' } as const;
const today = day('2026-11-21');

function aNaming(object: OpenedObject, who = 'ali', over: Partial<VaultNaming> = {}) {
  return {
    id: newId<VaultNaming['id']>(),
    object,
    userId: asId<VaultNaming['userId']>(who),
    userName: who,
    from: today,
    to: day('2026-12-21'),
    reason: 'Handlägger ärendet',
    namedAt: noon,
    namedBy: asId<VaultNaming['namedBy']>('eva'),
    namedByName: 'Eva Chef',
    ...over,
  };
}

const of = (id: ReportId): OpenedObject => ({ kind: 'report', id });
const name = (board: BoardStore, ...given: Parameters<typeof aNaming>) =>
  board.nameForVault(aNaming(...given), 5, anEntry({ action: 'vault.name' }));

describe('who is named for a child', () => {
  it('is named on its days alone: on the first, not on the day after the last, nor once it is ended', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const naming = aNaming(of(report));
    await board.nameForVault(naming, 5, anEntry());
    const on = (text: string) => board.namedFor(report, day(text));
    expect([await on('2026-11-20'), await on('2026-11-21'), await on('2026-12-20'), await on('2026-12-21')]).toEqual([
      [],
      ['ali'],
      ['ali'],
      [],
    ]);
    expect(await board.endNaming(naming.id, { at: noon, byName: 'Eva Chef' }, anEntry())).toBe(true);
    expect(await board.endNaming(naming.id, { at: noon, byName: 'Eva Chef' }, anEntry())).toBe(false);
    expect(await on('2026-11-21')).toEqual([]);
    expect(await board.naming(naming.id)).toMatchObject({ reason: 'Handlägger ärendet', ended: { at: noon, byName: 'Eva Chef' } });
  });

  it('is named for the akt: for each report in it and what follows one, and no more for one that is taken out', async () => {
    const board = await aBoard();
    const [first, second] = [await arrived(board, elsa), await arrived(board, elsa)];
    const supplement = await followed(board, second);
    await name(board, of(first));
    for (const id of [first, second, supplement]) expect(await board.namedFor(id, today)).toEqual(['ali']);
    await board.undoLink(second, undone(), anEntry());
    for (const id of [second, supplement]) expect(await board.namedFor(id, today)).toEqual([]);
  });

  it('is named for a report in no akt, and keeps that report when it is put in an akt, but not the others there', async () => {
    const board = await aBoard();
    const [loose, other] = [await arrived(board, unknown), await arrived(board, unknown)];
    await name(board, of(loose));
    const link = aLink(loose);
    await board.link(link, { openedOn: today }, anEntry());
    await board.link(aLink(other, link.childFileId), null, anEntry());
    expect([await board.namedFor(loose, today), await board.namedFor(other, today)]).toEqual([['ali'], []]);
    expect(await board.namings({ kind: 'child-file', id: link.childFileId })).toHaveLength(1);
  });

  it('is one of five at most in any of the days: the akt and the reports in it together; one of the five may be named anew', async () => {
    const board = await aBoard();
    const loose = await arrived(board, unknown);
    await name(board, of(loose), 'ett');
    const link = aLink(loose);
    await board.link(link, { openedOn: today }, anEntry());
    const akt = { kind: 'child-file', id: link.childFileId } as const;
    for (const who of ['två', 'tre', 'fyra', 'fem']) expect(await name(board, akt, who)).toBe(true);
    expect(await name(board, akt, 'sex')).toBe(false);
    expect(await name(board, of(loose), 'sex')).toBe(false);
    expect(await name(board, akt, 'sex', { from: day('2026-12-21'), to: day('2026-12-22') })).toBe(true);
    expect(await name(board, akt, 'två', { from: day('2026-12-20'), to: day('2026-12-31') })).toBe(true);
    const rows = await board.logRows({ beforeSeq: null, limit: 99 });
    expect(rows.filter(({ action }) => action === 'vault.name')).toHaveLength(7);
    const third = there((await board.namings(akt)).find(({ userId }) => userId === 'tre'));
    await board.endNaming(third.id, { at: noon, byName: 'Eva Chef' }, anEntry());
    expect(await name(board, akt, 'sju')).toBe(true);
  });

  it('stands for ever: a naming is ended once, never changed, removed or written over', async () => {
    const { board, installation } = await aBoardIn();
    const report = await arrived(board, elsa);
    await name(board, of(report));
    const db = raw(installation, `board/${nämnd}`);
    expect(() => db.exec("UPDATE vault_naming SET to_day = '2030-01-01'")).toThrow('ended once');
    expect(() => db.exec("UPDATE vault_naming SET ended_at = 'x', ended_by_name = 'y', user_id = 'z'")).toThrow('ended once');
    expect(() => db.exec('DELETE FROM vault_naming')).toThrow('never removed');
    expect(() => db.exec('INSERT OR REPLACE INTO vault_naming SELECT * FROM vault_naming')).toThrow('never replaced');
    db.exec("UPDATE vault_naming SET ended_at = 'x', ended_by_name = 'y'");
    expect(() => db.exec('UPDATE vault_naming SET ended_at = NULL, ended_by_name = NULL')).toThrow('ended once');
  });
});

describe('an opening of the vault', () => {
  const anOpening = (reportId: ReportId) => ({
    id: newId<never>(),
    reportId,
    login: asId<never>('login-1'),
    userId: asId<never>('ali'),
    userName: 'Ali Demir',
    openedAt: noon,
    until: plusMinutes(noon, 15),
  });

  it('lives for its login and report alone, up to and not at its end', async () => {
    const board = await aBoard();
    const [report, other] = [await arrived(board, elsa), await arrived(board, elsa)];
    await board.openVault(anOpening(report), anEntry({ action: 'vault.open' }));
    const live = (login: string, id: ReportId, minutes: number) => board.liveVaultOpening(asId(login), id, plusMinutes(noon, minutes));
    expect(await live('login-1', report, 0)).toMatchObject({ userName: 'Ali Demir' });
    expect(await live('login-1', report, 14)).not.toBeNull();
    expect([await live('login-1', report, 15), await live('login-2', report, 1), await live('login-1', other, 1)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await board.liveOpening(asId('login-1'), of(report), plusMinutes(noon, 1))).toBeNull();
  });

  it('is told of with who, when and the number of the report, and counted; and can never be taken back', async () => {
    const { board, installation } = await aBoardIn();
    const report = await arrived(board, elsa);
    for (const minutes of [0, 1, 2]) {
      const openedAt = plusMinutes(noon, minutes);
      await board.openVault({ ...anOpening(report), openedAt }, anEntry());
    }
    const { total, newest } = await board.vaultOpenings(2);
    expect([total, newest.map(({ openedAt, arendenummer, userName }) => [openedAt, arendenummer, userName])]).toEqual([
      3,
      [plusMinutes(noon, 2), plusMinutes(noon, 1)].map((at) => [at, 'FAR-2026-00001', 'Ali Demir']),
    ]);
    const db = raw(installation, `board/${nämnd}`);
    expect(() => db.exec("UPDATE vault_opening SET until = '2030'")).toThrow('append-only');
    expect(() => db.exec('DELETE FROM vault_opening')).toThrow('append-only');
  });
});
