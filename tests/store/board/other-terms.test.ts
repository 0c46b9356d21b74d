import type { ReportId } from '@tidig/domain/base/ids.ts';
import { foldPoliceNumber } from '@tidig/domain/register/police-number.ts';
import type { BoardStore, RegisterQuery } from '@tidig/store/port/board.ts';
import type { ProtectionMark } from '@tidig/store/port/protection.ts';
import { filesBesideMarked, reportsBesideMarked } from '@tidig/store/sqlite/board/beside-marked.ts';
import { describe, expect, it, vi } from 'vitest';
import { there } from '../../support/there.ts';
import { anEntry, newId, noon, raw } from '../support.ts';
import { aBoard, aBoardIn, aSearch, arrived, followed, named, nämnd, type Told } from './support.ts';

const elsa = { given: 'Elsa', family: 'Testström', number: '201805022389' } as const satisfies Told;
type LateMark = Omit<ProtectionMark, 'lifted'>;
const nina = { name: 'Nina Provsson' };

describe('a number of the police', () => {
  const told = { ...elsa, refs: ['5000-K123456-26'] };

  it.each(['5000-K123456-26', '5000 k123456 26', '5000K12345626', 'K123456-26'])(
    '(%s) leads to the akt of the report that names it',
    async (typed) => {
      const board = await aBoard();
      await arrived(board, told);
      await arrived(board, { given: 'Omar', family: 'Provsson', number: '201201012380', refs: ['5000-K123457-26'] });
      const { hits } = await board.search(policeNumber(typed), aSearch());
      expect(hits.map(({ childFile, reasons }) => [childFile.identity.givenName, reasons])).toEqual([['Elsa', ['POLICE_NUMBER']]]);
    },
  );

  it('that a supplement brings leads there too', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await followed(board, report, { refs: ['0105-K99-26'] });
    expect((await board.search(policeNumber('0105-K99-26'), aSearch())).hits).toHaveLength(1);
  });

  it('finds a report in no akt, and the anmälningsnummer is one of them', async () => {
    const board = await aBoard();
    const report = await arrived(board, { ...told, certainty: 'TRO' });
    const { anmalningsnummer } = there(await board.arrivedRow(report));
    for (const typed of ['5000-K123456-26', anmalningsnummer])
      expect((await board.search(policeNumber(typed), aSearch())).unlinked.map(({ id }) => id)).toEqual([report]);
  });
});

describe('a guardian’s name', () => {
  it('leads to the child’s akt, says so, and tells no name', async () => {
    const board = await aBoard();
    await arrived(board, { ...elsa, guardians: [nina] });
    const [hit] = await byGuardian(board, 'Nina Provson');
    expect(there(hit)).toMatchObject({ matchedName: null, childFile: { identity: { givenName: 'Elsa' } } });
    expect(there(hit).reasons[0]).toBe('GUARDIAN_NAME');
    expect(JSON.stringify(hit)).not.toContain('Nina');
  });

  it('leads to a report in no akt too, unless somebody in it is marked', async () => {
    const board = await aBoard();
    const report = await arrived(board, { ...elsa, certainty: 'TRO', guardians: [nina] });
    const omar = { given: 'Omar', family: 'Provsson', number: '201201012380', certainty: 'TRO' } as const;
    await arrived(board, { ...omar, guardians: [nina, { name: 'Olle Testström', mark: 'SEK' }] });
    const query = named('Nina Provsson');
    const found = query.kind === 'name' ? await board.search({ ...query, whose: 'guardian' }, aSearch()) : null;
    expect(there(found).unlinked.map(({ id }) => id)).toEqual([report]);
  });

  it('is no name of the child, nor the child’s one of a guardian', async () => {
    const board = await aBoard();
    await arrived(board, { ...elsa, guardians: [nina] });
    expect((await board.search(named('Nina Provsson'), aSearch())).hits).toEqual([]);
    expect(await byGuardian(board, 'Elsa Testström')).toEqual([]);
  });

  it.each([
    ['the child is', { ...elsa, protection: 'SEK', guardians: [nina] }],
    ['the guardian is', { ...elsa, guardians: [{ ...nina, mark: 'SKF' }] }],
    ['the other guardian is', { ...elsa, guardians: [nina, { name: 'Olle Testström', mark: 'FIN' }] }],
  ])('finds nobody where %s marked as protected', async (_, told) => {
    const board = await aBoard();
    await arrived(board, told);
    expect(await byGuardian(board, 'Nina Provsson')).toEqual([]);
  });

  it('finds nobody from the moment a later report, a follow-up or somebody here marks one of them', async () => {
    const board = await aBoard();
    const [first, second, third] = ['201805022389', '201201012380', '201805012398'];
    const numbered = async (number: string | undefined) => arrived(board, { ...elsa, number: there(number), guardians: [nina] });
    const reports = [await numbered(first), await numbered(second), await numbered(third)];
    expect(await byGuardian(board, 'Nina Provsson')).toHaveLength(3);
    await arrived(board, { ...elsa, number: there(first), guardians: [{ ...nina, mark: 'SEK' }] });
    await followed(board, there(reports[1]), { guardians: [{ ...nina, mark: 'SEK' }] });
    await board.markProtection(
      {
        id: newId(),
        reportId: there(reports[2]),
        childFileId: null,
        person: 'g0',
        code: 'SEK',
        reason: 'Sagt per telefon',
        setAt: noon,
        setBy: newId(),
        setByName: 'Karin',
      },
      anEntry(),
    );
    expect(await byGuardian(board, 'Nina Provsson')).toEqual([]);
  });

  describe('T-11: in a brother’s report, in an akt of its own,', () => {
    const omar = { given: 'Omar', family: 'Provsson', number: '201201012380' } as const satisfies Told;
    const mark = (over: Partial<LateMark>): LateMark => ({
      id: newId(),
      reportId: null,
      childFileId: null,
      person: 'g0',
      code: 'SEK',
      reason: 'Sagt per telefon',
      setAt: noon,
      setBy: newId(),
      setByName: 'Karin',
      ...over,
    });
    const ninas = { ...nina, number: '198304012399' };

    it.each([
      ['of the same event', true, nina],
      ['that has her number', false, ninas],
    ])('marked by the report itself, she leads to neither, nor to one in no akt (%s)', async (_, sameEvent, guardian) => {
      const board = await aBoard();
      const first = await arrived(board, { ...elsa, guardians: [guardian] });
      const unsure = { given: 'Liam', family: 'Testström', number: '201805012398', certainty: 'TRO' } as const;
      await arrived(board, { ...unsure, guardians: [guardian], sameEvent: await numberOf(board, first) });
      expect(await allByGuardian(board, 'Nina Provsson')).toBe(2);
      const told = { ...omar, guardians: [{ ...guardian, mark: 'SKF' }] };
      await arrived(board, sameEvent ? { ...told, sameEvent: await numberOf(board, first) } : told);
      expect(await allByGuardian(board, 'Nina Provsson')).toBe(0);
      expect(await board.checkDerived()).toMatchObject({ differing: 0 });
    });

    it('marked by what follows it, by another report of his akt, or by somebody here until it is lifted, she leads to none', async () => {
      const marks: readonly ((board: BoardStore, report: ReportId) => Promise<unknown>)[] = [
        async (board, report) => followed(board, report, { guardians: [{ ...nina, mark: 'SEK' }] }),
        async (board) => arrived(board, { ...omar, guardians: [{ ...nina, mark: 'SEK' }] }),
        async (board, report) => board.markProtection(mark({ reportId: report }), anEntry()),
        async (board, report) => board.markProtection(mark({ childFileId: await fileOf(board, report) }), anEntry()),
      ];
      for (const put of marks) {
        const board = await aBoard();
        const first = await arrived(board, { ...elsa, guardians: [nina] });
        const second = await arrived(board, { ...omar, guardians: [nina], sameEvent: await numberOf(board, first) });
        expect(await allByGuardian(board, 'Nina Provsson')).toBe(2);
        await put(board, second);
        expect(await allByGuardian(board, 'Nina Provsson')).toBe(0);
      }
    });

    it('is looked up by index, never by walking a table', async () => {
      const { installation } = await aBoardIn();
      const db = raw(installation, `board/${nämnd}`);
      const all = vi.spyOn(db, 'all');
      filesBesideMarked(db, ['a']);
      reportsBesideMarked(db, ['a']);
      for (const [asked = ''] of all.mock.calls.slice(0, 2)) {
        const plan = db.all<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${asked}`, ['[]']).map(({ detail }) => detail);
        const walked = plan.filter((step) => /^SCAN (self|other|named|here|there|f|r|l|g|late)\b/.test(step));
        expect(walked).toEqual([]);
        expect(plan.filter((step) => step.startsWith('SEARCH'))).not.toEqual([]);
      }
    });

    it('a lifted mark, one in another’s event, and one on a namesake of another number hide nobody', async () => {
      const board = await aBoard();
      const first = await arrived(board, { ...elsa, guardians: [ninas] });
      const second = await arrived(board, { ...omar, guardians: [ninas], sameEvent: await numberOf(board, first) });
      const given = mark({ reportId: second });
      await board.markProtection(given, anEntry());
      expect(await allByGuardian(board, 'Nina Provsson')).toBe(0);
      await board.liftProtection(given.id, { reason: 'Inte längre', at: noon, by: newId(), byName: 'Karin' }, anEntry());
      expect(await allByGuardian(board, 'Nina Provsson')).toBe(2);
      const liam = { given: 'Liam', family: 'Provsson', number: '201805012398' } as const;
      await arrived(board, { ...liam, guardians: [{ ...nina, number: '198504012397', mark: 'SEK' }] });
      expect(await allByGuardian(board, 'Nina Provsson')).toBe(2);
    });
  });
});

async function numberOf(board: BoardStore, report: ReportId): Promise<readonly string[]> {
  return [there(await board.arrivedRow(report)).anmalningsnummer];
}

async function fileOf(board: BoardStore, report: ReportId) {
  return there(there(await board.arrivedRow(report)).link).childFileId;
}

/** How many akter and reports in none. */
async function allByGuardian(board: BoardStore, text: string): Promise<number> {
  const query = named(text);
  if (query.kind !== 'name') return -1;
  const { hits, unlinked } = await board.search({ ...query, whose: 'guardian' }, aSearch());
  return hits.length + unlinked.length;
}

function policeNumber(typed: string): RegisterQuery {
  return { kind: 'police-number', value: there(foldPoliceNumber(typed)) };
}

async function byGuardian(board: BoardStore, text: string) {
  const query = named(text);
  return query.kind === 'name' ? (await board.search({ ...query, whose: 'guardian' }, aSearch())).hits : [];
}
