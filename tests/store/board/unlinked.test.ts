import type { BoardStore } from '@tidig/store/port/board.ts';
import { describe, expect, it } from 'vitest';
import { anEntry, at, day } from '../support.ts';
import { aBoard, aLink, anAkt, arrived, aSearch, named, reportsOf, undone, unlinkedBy, type Told } from './support.ts';

const number = '201805022389';
const unsure: Told = { given: 'Elsa Maria', family: 'Testström', alias: 'Lisen', number, certainty: 'TRO' };

describe('a report that lies in no akt', () => {
  it.each([
    ['by its number', { kind: 'number', value: number }],
    ['by its name', named('Elsa Maria Testström')],
    ['by one of its first names, in whatever order', named('Testström Maria')],
    ['by what the child is called', named('Lisen Testström')],
    ['by its name misspelt', named('Elsa Teststöm')],
    ['by its name as it sounds', named('Elza Testström')],
    ['by its name without dots', named('Elsa Teststrom')],
    ['by its own ärendenummer', { kind: 'arendenummer', value: 'FAR-2026-00001' }],
  ] as const)('is found %s, and the search is not logged as empty', async (_, query) => {
    const board = await aBoard();
    const report = await arrived(board, unsure);
    await arrived(board, { given: 'Omar', family: 'Mönster', certainty: 'OKA' });
    const found = await board.search(query, aSearch());
    expect([found.hits, reportsOf(found)]).toEqual([[], [report]]);
    expect(found.unlinked[0]).toMatchObject({ link: null, child: { givenName: 'Elsa Maria' } });
    expect(await lastOutcome(board)).toBe('done');
  });

  it.each([
    ['another number', { kind: 'number', value: '201206012393' }],
    ['another ärendenummer', { kind: 'arendenummer', value: 'FAR-2026-00002' }],
    ['a name of which it has half', named('Elsa Mönster')],
    ['a name too far off', named('Else Provsson')],
  ] as const)('is not found by %s, and that search is logged as empty', async (_, query) => {
    const board = await aBoard();
    await arrived(board, unsure);
    expect(await board.search(query, aSearch())).toEqual({ hits: [], unlinked: [] });
    expect(await lastOutcome(board)).toBe('empty');
  });

  it('is told of beside the akter, until it is linked, and again once the link is ended', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, { ...unsure, certainty: 'KTR' });
    const report = await arrived(board, unsure);
    const look = async () => {
      const { hits, unlinked } = await board.search({ kind: 'number', value: number }, aSearch());
      return [hits.map((hit) => hit.childFile.id), unlinked.map((row) => row.id)];
    };
    expect(await look()).toEqual([[akt], [report]]);
    await board.link(aLink(report, akt), null, anEntry());
    expect(await look()).toEqual([[akt], []]);
    await board.undoLink(report, undone(), anEntry());
    expect(await look()).toEqual([[akt], [report]]);
    expect((await board.checkDerived()).differing).toBe(0);
  });

  it('is found also when it was entered from before the register, and with no name only by what it has', async () => {
    const board = await aBoard();
    const old = await arrived(board, { ...unsure, historical: true, at: at('2024-03-01T10:00:00') });
    const nameless = await arrived(board, { number, certainty: 'OKA' });
    expect(await unlinkedBy(board, named('Elsa Testström'))).toEqual([old]);
    expect(await unlinkedBy(board, { kind: 'number', value: number })).toEqual([nameless, old]);
  });

  it('is one of at most twenty, the newest', async () => {
    const board = await aBoard();
    const reports = [];
    for (let minute = 10; minute < 32; minute += 1) reports.push(await arrived(board, { ...unsure, at: at(`2026-11-21T12:${minute}:00`) }));
    expect(await unlinkedBy(board, named('Elsa Testström'))).toEqual(reports.toReversed().slice(0, 20));
  });

  it.each([
    ['an orosanmälan about somebody of 18 on the day', { born: '2008-11-21' }, false],
    ['an orosanmälan about somebody who is 18 the day after', { born: '2008-11-22' }, true],
    ['an orosanmälan about somebody of unknown age', {}, true],
    ['an underrättelse enligt 6 § polislagen about an adult', { reportKind: 'PL6', born: '1980-01-01' }, false],
    ['an underrättelse enligt 6 § polislagen about somebody of unknown age', { reportKind: 'PL6' }, false],
    ['an underrättelse enligt 6 § polislagen about a child', { reportKind: 'PL6', born: '2010-01-01' }, true],
  ] as const)('that is %s is found by its ärendenummer, and by its name: %j %s (L-28)', async (_, told, byName) => {
    const board = await aBoard();
    const report = await arrived(board, { given: 'Olof', family: 'Vuxenström', certainty: 'TRO', ...told });
    expect(await unlinkedBy(board, named('Olof Vuxenström'))).toEqual(byName ? [report] : []);
    expect(await unlinkedBy(board, { kind: 'arendenummer', value: 'FAR-2026-00001' })).toEqual([report]);
    const other = await arrived(board, { given: 'Olof', family: 'Vuxenström', certainty: 'TRO' });
    expect(await proposed(board, other)).toEqual(byName ? [report] : []);
  });

  it('of somebody with fingerade uppgifter is not found by what the child is called', async () => {
    const board = await aBoard();
    const report = await arrived(board, { ...unsure, protection: 'FIN' });
    expect(await unlinkedBy(board, named('Lisen Testström'))).toEqual([]);
    expect(await unlinkedBy(board, named('Elsa Testström'))).toEqual([report]);
  });
});

describe('two uncertain reports on the same child', () => {
  it.each<[string, Told, Told]>([
    ['by name, also when one spells out more', { given: 'Elsa Maria', family: 'Testström' }, { given: 'Elza', family: 'Testström' }],
    ['by number, whatever the names', { number, given: 'Elsa', family: 'Testström' }, { number, given: 'Okänd' }],
  ])('propose each other %s, and never themselves', async (_, one, two) => {
    const board = await aBoard();
    const first = await arrived(board, { ...one, certainty: 'TRO' });
    const second = await arrived(board, { ...two, certainty: 'OKA' });
    await arrived(board, { given: 'Omar', family: 'Mönster', certainty: 'OKA' });
    expect(await proposed(board, first)).toEqual([second]);
    expect(await proposed(board, second)).toEqual([first]);
    await board.link(aLink(first), { openedOn: day('2026-11-21') }, anEntry());
    expect(await proposed(board, second)).toEqual([]);
  });

  it('are at most five, newest first, and one with the same number is among them however old', async () => {
    const board = await aBoard();
    const same = await arrived(board, { number, given: 'Okänd', certainty: 'OKA', at: at('2026-11-20T12:00:00') });
    const like = [];
    for (let minute = 10; minute < 16; minute += 1) {
      like.push(await arrived(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO', at: at(`2026-11-21T12:${minute}:00`) }));
    }
    const report = await arrived(board, unsure);
    expect(await proposed(board, report)).toEqual([...like.toReversed().slice(0, 4), same]);
  });
});

async function proposed(board: BoardStore, id: Parameters<BoardStore['arrivedRow']>[0]) {
  const child = (await board.arrivedRow(id))?.child;
  if (!child) throw new Error('no such report');
  return reportsOf(await board.proposals(child, id));
}

async function lastOutcome(board: BoardStore) {
  return (await board.logRows({ beforeSeq: null, limit: 1 }))[0]?.outcome;
}
