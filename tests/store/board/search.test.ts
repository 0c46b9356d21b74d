import { describe, expect, it } from 'vitest';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { there } from '../../support/there.ts';
import { aBoard, anAkt, anArrival, arrived, byName, byNumber, aLink, idsOf, aSearch, undone, type Told } from './support.ts';
import { anEntry, newId } from '../support.ts';

const elsa: Told = { given: 'Elsa', family: 'Testström', number: '201805022389' };

describe('a search by name says why it found', () => {
  const table: readonly [stored: Told, typed: string, reasons: readonly string[], because: string][] = [
    [{ given: 'Elsa', family: 'Testström' }, 'Elsa Testström', ['EXACT_NAME'], 'spelt the same'],
    [{ given: 'Elsa', family: 'Testström' }, 'Testström Elsa', ['EXACT_NAME'], 'in whatever order'],
    [{ given: 'Elsa', family: 'Testström' }, 'ELSA TESTSTRÖM', ['EXACT_NAME'], 'in whatever case'],
    [{ given: 'Anna Maria', family: 'Testström' }, 'Maria Testström', ['EXACT_NAME'], 'by one of several first names'],
    [{ given: 'Anna-Maria', family: 'Testström' }, 'Anna Testström', ['EXACT_NAME'], 'by half a double name'],
    [{ given: 'Anna Maria', family: 'Testström' }, 'Anna Maria', ['EXACT_NAME'], 'by two first names'],
    [{ given: 'Elsa', family: 'von Test Ström' }, 'Test Ström', ['EXACT_NAME'], 'by two family names'],
    [{ given: 'Anna Maria', family: 'Testström' }, 'Maria Anna Testström', ['EXACT_NAME'], 'by all of them'],
    [{ given: 'Åsa', family: 'Åberg' }, 'Asa Aberg', ['FOLDED_NAME'], 'without the rings'],
    [{ given: 'Asa', family: 'Aberg' }, 'Åsa Åberg', ['FOLDED_NAME'], 'with rings that are not there'],
    [{ given: 'Viktor', family: 'Wikström' }, 'Viktor Vickström', ['FOLDED_NAME'], 'w as v, ck as k'],
    [{ given: 'Kim', family: 'Kristoffersson' }, 'Kim Christoffersson', ['SOUNDS_ALIKE'], 'sounding the same'],
    [{ given: 'Yusuf', family: 'Hassan' }, 'Jusuf Xasan', ['SOUNDS_ALIKE'], 'transcribed in another way'],
    [{ given: 'Elsa', family: 'Testström' }, 'Elsa Teststöm', ['SIMILAR_SPELLING'], 'a letter left out'],
    [{ given: 'Elsa', family: 'Testström' }, 'Elsa Tetsström', ['SIMILAR_SPELLING'], 'two letters swapped'],
    [{ given: 'Elsa', family: 'Testström' }, 'Testströmm Elsar', ['SIMILAR_SPELLING'], 'a letter too many'],
  ];
  it.each(table)('%j by “%s”: %j, %s', async (stored, typed, reasons) => {
    const board = await aBoard();
    const akt = await anAkt(board, { ...stored, certainty: 'TRO' });
    await anAkt(board, { given: 'Omar', family: 'Mönster', certainty: 'TRO' });
    const hits = await byName(board, typed);
    expect(hits.map((hit) => [hit.childFile.id, hit.reasons])).toEqual([[akt, reasons]]);
    expect(hits[0]?.matchedName).toBe(reasons[0] === 'EXACT_NAME' ? null : `${stored.given} ${stored.family}`);
  });

  it.each(['Elsa Mönster', 'Omar Testström', 'Elsa Maria Testström', 'Elsa Elza Testström', 'Else Provsson'])(
    '“%s” is none of them: every typed word must be answered by one and the same name',
    async (typed) => {
      const board = await aBoard();
      await anAkt(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' });
      await anAkt(board, { given: 'Omar', family: 'Mönster', certainty: 'TRO' });
      expect(await byName(board, typed)).toEqual([]);
    },
  );

  it('lets a slip in one word pass, and slips in every word only when they are slight', async () => {
    const board = await aBoard();
    await anAkt(board, { given: 'Maja', family: 'Leko', certainty: 'TRO' });
    expect(
      [await byName(board, 'Raja Leko'), await byName(board, 'Maja Meko'), await byName(board, 'Naja Meko')].map((hits) => hits.length),
    ).toEqual([1, 1, 1]);
    expect(await byName(board, 'Raja Meko')).toEqual([]);
  });

  it('puts exact before folded before near', async () => {
    const board = await aBoard();
    const near = await anAkt(board, { given: 'Åsa', family: 'Tåström', certainty: 'TRO' });
    const folded = await anAkt(board, { given: 'Åsa', family: 'Taström', certainty: 'TRO' });
    const exact = await anAkt(board, { given: 'Asa', family: 'Tastrom', certainty: 'TRO' });
    const nearest = await anAkt(board, { given: 'Asa', family: 'Tarstrom', certainty: 'TRO' });
    expect(idsOf(await byName(board, 'Asa Tastrom'))[0]).toBe(exact);
    expect(
      idsOf(await byName(board, 'Asa Tastrom'))
        .slice(1, 3)
        .sort(),
    ).toEqual([near, folded].sort());
    expect(idsOf(await byName(board, 'Asa Tastrom'))[3]).toBe(nearest);
  });

  it('gives at most twenty', async () => {
    const board = await aBoard();
    for (let i = 0; i < 25; i += 1) await anAkt(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' });
    expect(await byName(board, 'Elsa Testström')).toHaveLength(20);
  });
});

describe('a birth year beside a name', () => {
  it('orders the hits and adds none', async () => {
    const board = await aBoard();
    const older = await anAkt(board, { given: 'Elsa', family: 'Testström', born: '2012-03-01', certainty: 'TRO' });
    const younger = await anAkt(board, { given: 'Elsa', family: 'Testström', born: '2018-03-01', certainty: 'TRO' });
    await anAkt(board, { given: 'Omar', family: 'Mönster', born: '2018-05-01', certainty: 'TRO' });
    expect((await byName(board, 'Elsa Testström', 2018)).map((hit) => [hit.childFile.id, hit.reasons])).toEqual([
      [younger, ['EXACT_NAME', 'BIRTH_YEAR']],
      [older, ['EXACT_NAME']],
    ]);
    expect(idsOf(await byName(board, 'Elsa Testström', 2012))).toEqual([older, younger]);
    expect(await byName(board, 'Elsa Testström', 1999)).toHaveLength(2);
  });

  it('puts no protected child before another: the order would tell the year', async () => {
    const board = await aBoard();
    const akter = [await anAkt(board, { given: 'Elsa', family: 'Testström', born: '2012-05-02', certainty: 'TRO' })];
    akter.push(await anAkt(board, { given: 'Elsa', family: 'Testström', born: '2018-05-02', certainty: 'TRO', protection: 'SEK' }));
    for (const year of [2012, 2018, null]) expect(idsOf(await byName(board, 'Elsa Testström', year))).toEqual(akter);
  });

  it('is known from the number where no birth date is written', async () => {
    const board = await aBoard();
    await anAkt(board, elsa);
    expect((await byName(board, 'Elsa', 2018))[0]?.reasons).toEqual(['EXACT_NAME', 'BIRTH_YEAR']);
  });

  it('is found among far more of the same name than are shown', async () => {
    const board = await aBoard();
    for (let i = 0; i < 30; i += 1) await anAkt(board, { given: 'Elsa', family: 'Testström', born: '2012-03-01', certainty: 'TRO' });
    const younger = await anAkt(board, { given: 'Elsa', family: 'Testström', born: '2018-03-01', certainty: 'TRO' });
    expect(idsOf(await byName(board, 'Elsa Testström', 2018))[0]).toBe(younger);
  });
});

describe('other names of an akt', () => {
  it('find it, and the hit says so', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    await arrived(board, { ...elsa, family: 'Provsson', alias: 'Lisen' });
    const [hit] = await byName(board, 'Elsa Provsson');
    expect([hit?.childFile.id, hit?.reasons]).toEqual([akt, ['EXACT_NAME', 'OTHER_NAME']]);
    expect(hit?.childFile.identity.familyName).toBe('Testström');
    expect(hit?.childFile.otherNames).toEqual([
      { givenName: 'Elsa', familyName: 'Provsson', kind: 'REPORTED' },
      { givenName: 'Lisen', familyName: 'Provsson', kind: 'ALIAS' },
    ]);
    expect((await byName(board, 'Lisen Provsson'))[0]?.reasons).toEqual(['EXACT_NAME', 'OTHER_NAME']);
    expect(await byName(board, 'Lisen Testström')).toEqual([]);
  });

  it('are not told twice, and not when they say nothing new', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, { ...elsa, given: 'Elsa Maria' });
    for (const given of ['Elsa', 'ELSA', 'Elza', 'Elza']) await arrived(board, { ...elsa, given });
    expect((await board.childFile(akt))?.otherNames).toEqual([{ givenName: 'Elza', familyName: 'Testström', kind: 'REPORTED' }]);
  });
});

describe('fingerade personuppgifter', () => {
  it('are found only under the identity under which the akt was opened', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = await arrived(board, { given: 'Nova', family: 'Nyström', number: '201003022397', certainty: 'TRO', protection: 'FIN' });
    await board.link(aLink(report, akt), null, anEntry());
    expect(idsOf(await byName(board, 'Elsa Testström'))).toEqual([akt]);
    expect([await byName(board, 'Nova Nyström'), await byNumber(board, '201003022397')]).toEqual([[], []]);
    const file = await board.childFile(akt);
    expect([file?.identity.protection, file?.otherNames]).toEqual(['FIN', []]);
  });

  const nova: Told = { given: 'Nova', family: 'Nyström', number: '201003022397' };
  const proposed = async (board: BoardStore, report: ReportId) =>
    idsOf((await board.proposals(there(await board.arrivedRow(report)).child, report)).hits);

  it('join nothing later: a report with the other number, or the other name, finds no way to the akt, nor does a search', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const renamed = await arrived(board, { ...nova, certainty: 'TRO', protection: 'FIN' });
    await board.link(aLink(renamed, akt), null, anEntry());
    const later = await arrived(board, nova);
    const own = there(await board.arrivedRow(later)).link?.childFileId;
    expect([own === undefined, own === akt]).toEqual([false, false]);
    expect(idsOf(await byNumber(board, nova.number ?? ''))).toEqual([own]);
    const unsure = await arrived(board, { ...nova, given: 'Nowa', certainty: 'TRO' });
    expect(await proposed(board, unsure)).toEqual([own]);
    // Under the identity at opening it is found and linked as ever.
    const again = await arrived(board, elsa);
    expect(there(await board.arrivedRow(again)).link?.childFileId).toBe(akt);
    expect(idsOf(await byNumber(board, elsa.number ?? ''))).toEqual([akt]);
    expect((await board.checkDerived()).differing).toBe(0);
  });

  it('are not linked or proposed by a number, or a name, that the akt only came to know later', async () => {
    const board = await aBoard();
    const first = await arrived(board, { ...elsa, certainty: 'TRO' });
    const { childFileId: akt } = aLink(first);
    await board.link(aLink(first, akt), { openedOn: '2026-11-21' as never }, anEntry());
    const second = anArrival(nova, { exactNumberLink: null });
    await board.arrive(second, anEntry({ action: 'envelope.accept' }));
    await board.link(aLink(second.row.id, akt), null, anEntry());
    expect(idsOf(await byNumber(board, nova.number ?? ''))).toEqual([akt]);
    const marked = await arrived(board, { ...nova, protection: 'FIN' });
    expect(there(await board.arrivedRow(marked)).link).toBeNull();
    expect(await proposed(board, marked)).toEqual([]);
    const { number: _number, ...named } = nova;
    expect(await proposed(board, await arrived(board, { ...named, certainty: 'TRO', protection: 'FIN' }))).toEqual([]);
    expect(await proposed(board, await arrived(board, { ...elsa, certainty: 'TRO', protection: 'FIN' }))).toEqual([akt]);
  });

  it('are linked by the number under which the akt was opened', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const marked = await arrived(board, { ...elsa, protection: 'FIN' });
    expect(there(await board.arrivedRow(marked)).link?.childFileId).toBe(akt);
  });

  it('hide at once what was known before the mark came', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    await arrived(board, { ...elsa, family: 'Provsson' });
    expect(idsOf(await byName(board, 'Elsa Provsson'))).toEqual([akt]);
    const marked = await arrived(board, { ...elsa, protection: 'FIN' });
    expect(await byName(board, 'Elsa Provsson')).toEqual([]);
    await board.undoLink(marked, undone(), anEntry());
    expect(idsOf(await byName(board, 'Elsa Provsson'))).toEqual([akt]);
  });
});

describe('the mark that an akt shows', () => {
  it.each([
    [['NEJ', 'SEK', 'NEJ'], 'SEK'],
    [['SEK', 'FIN', 'SKF'], 'FIN'],
    [['EKO', 'NEJ'], 'EKO'],
    [['NEJ', 'EKO'], 'EKO'],
    [['OVR', 'EKO'], 'OVR'],
  ])('after %j is %s', async (marks, shown) => {
    const board = await aBoard();
    let minute = 10;
    for (const protection of marks) await arrived(board, { ...elsa, protection, at: `2026-11-21T12:${minute++}:00.000Z` as never });
    const file = (await byNumber(board, elsa.number ?? ''))[0]?.childFile;
    expect(file?.identity.protection).toBe(shown);
    const rows = await board.reportsIn(file?.id ?? newId());
    expect(rows.map((row) => row.child.protection)).toEqual(marks.map(() => shown));
  });
});

describe('a search by number', () => {
  it('finds the akt and its reports, oldest first, with what a list may show', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, { ...elsa, at: '2026-11-21T12:05:00.000Z' as never, danger: 'JA' });
    await arrived(board, { ...elsa, at: '2026-11-20T12:05:00.000Z' as never });
    const hits = await byNumber(board, '201805022389');
    expect(hits.map((hit) => [hit.childFile.id, hit.reasons, hit.matchedName])).toEqual([[akt, ['SAME_NUMBER'], null]]);
    expect(hits[0]?.reports.map((report) => report.arrivedAt)).toEqual(['2026-11-20T12:05:00.000Z', '2026-11-21T12:05:00.000Z']);
    expect(Object.keys(hits[0]?.reports[0] ?? {}).sort()).toEqual(
      ['ageOnArrival', 'arendenummer', 'arrivedAt', 'decision', 'historical', 'id', 'safetyAssessedAt'].sort(),
    );
  });

  it('finds an akt by its ärendenummer, once the report is in one', async () => {
    const board = await aBoard();
    const report = await arrived(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' });
    const query = { kind: 'arendenummer', value: 'FAR-2026-00001' } as const;
    expect(await board.search(query, aSearch())).toMatchObject({ hits: [], unlinked: [{ id: report, link: null }] });
    const link = aLink(report);
    await board.link(link, { openedOn: '2026-11-21' as never }, anEntry());
    expect((await board.search(query, aSearch())).hits.map((hit) => [hit.childFile.id, hit.reasons])).toEqual([
      [link.childFileId, ['SAME_ARENDENUMMER']],
    ]);
  });
});

describe('each search', () => {
  it('has its log row with what came of it, hits or none, before it is answered', async () => {
    const board = await aBoard();
    await anAkt(board, elsa);
    await byName(board, 'Elsa Testström');
    await byNumber(board, '199001010017');
    const rows = await board.logRows({ beforeSeq: null, limit: 2 });
    expect(rows.map((row) => [row.action, row.outcome, row.termsHash === null])).toEqual([
      ['register.search', 'empty', false],
      ['register.search', 'done', false],
    ]);
    expect((await board.checkLog()).brokenAt).toBeNull();
  });

  it('answers nothing when its log row cannot be written', async () => {
    const board = await aBoard();
    await anAkt(board, elsa);
    const unloggable = { ...aSearch(), role: null as never };
    await expect(board.search({ kind: 'number', value: '201805022389' }, unloggable)).rejects.toThrow();
  });
});

describe('proposals for a report', () => {
  it('come by number, else by name, at most five, and are no decision', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    for (let i = 0; i < 7; i += 1) await anAkt(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' });
    const { rows } = await board.checkLog();
    const child = {
      certainty: 'TRO',
      number: null,
      givenName: 'Elsa',
      familyName: 'Testström',
      alias: '',
      birthDate: null,
      protection: 'NEJ',
    } as const;
    expect((await board.proposals(child, newId())).hits).toHaveLength(5);
    expect(idsOf((await board.proposals({ ...child, number: { kind: 'PNR', value: '201805022389' } }, newId())).hits)).toEqual([akt]);
    expect((await board.checkLog()).rows).toBe(rows);
  });

  it('come also when the report spells out more first names than the akt', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const child = {
      certainty: 'TRO',
      number: null,
      givenName: 'Elsa Maria',
      familyName: 'Testström',
      alias: '',
      birthDate: null,
      protection: 'NEJ',
    } as const;
    expect(idsOf((await board.proposals(child, newId())).hits)).toEqual([akt]);
    expect(await board.proposals({ ...child, givenName: 'Elsa', familyName: '' }, newId())).toEqual({ hits: [], unlinked: [] });
    expect(await board.childFile(newId())).toBeNull();
  });
});
