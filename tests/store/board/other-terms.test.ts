import { foldPoliceNumber } from '@tidig/domain/register/police-number.ts';
import type { BoardStore, RegisterQuery } from '@tidig/store/port/board.ts';
import { describe, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { anEntry, newId, noon } from '../support.ts';
import { aBoard, aSearch, arrived, followed, named, type Told } from './support.ts';

const elsa = { given: 'Elsa', family: 'Testström', number: '201805022389' } as const satisfies Told;
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
    await arrived(board, { ...elsa, certainty: 'TRO', guardians: [nina, { name: 'Olle Testström', mark: 'SEK' }] });
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
});

function policeNumber(typed: string): RegisterQuery {
  return { kind: 'police-number', value: there(foldPoliceNumber(typed)) };
}

async function byGuardian(board: BoardStore, text: string) {
  const query = named(text);
  return query.kind === 'name' ? (await board.search({ ...query, whose: 'guardian' }, aSearch())).hits : [];
}
