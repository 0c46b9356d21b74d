import type { SentRow } from '@tidig/web/report/sent/sent-api.ts';
import { entriesOf, entryWith } from '@tidig/web/report/sent/sent-entries.ts';
import { allEntries, isOwn } from '@tidig/web/report/sent/use-sent.ts';
import { describe, expect, it } from 'vitest';

function row(id: string, number: string, over: Partial<SentRow> = {}): SentRow {
  return {
    id,
    anmalningsnummer: number,
    kind: 'SOL',
    childLabel: 'Elsa Testström',
    authorName: 'Sara Lind',
    own: true,
    recipientId: 'farsta',
    recipientName: 'Farsta stadsdelsnämnd',
    channel: 'TIDIG',
    sealedAt: '2026-11-18T23:00:00.000Z',
    state: 'SKICKAD',
    arrivedAt: null,
    openedAt: null,
    feedback: null,
    handedOver: null,
    missing: null,
    follows: null,
    event: null,
    ...over,
  };
}

const shape = (rows: readonly SentRow[]) =>
  entriesOf(rows).map(({ number, copies, followUps }) => [number, copies.map(({ id }) => id), followUps.map((each) => each.number)]);

describe('what has been sent, as one sees it', () => {
  it('two copies of one number are one entry, the nämnder in Swedish order', () =>
    expect(shape([row('2', 'A', { recipientName: 'Örebro' }), row('1', 'A', { recipientName: 'Farsta' })])).toEqual([
      ['A', ['1', '2'], []],
    ]));

  it('what follows a report stands under it, oldest first, with its own copies', () =>
    expect(
      shape([
        row('f', 'C', { kind: 'FEL', follows: '1', sealedAt: '2026-11-20T08:00:00.000Z' }),
        row('k1', 'B', { kind: 'KOMP', follows: '1', sealedAt: '2026-11-19T08:00:00.000Z' }),
        row('k2', 'B', { kind: 'KOMP', follows: '2', recipientName: 'Nacka', sealedAt: '2026-11-19T08:00:00.000Z' }),
        row('1', 'A'),
        row('2', 'A', { recipientName: 'Nacka' }),
      ]),
    ).toEqual([['A', ['1', '2'], ['B', 'C']]]));

  it('what follows something that follows a report stands under the report too', () =>
    expect(shape([row('1', 'A'), row('2', 'B', { follows: '1' }), row('3', 'C', { follows: '2' })])).toEqual([['A', ['1'], ['B', 'C']]]));

  it('what follows a report that is not in the list stands by itself', () =>
    expect(shape([row('2', 'B', { follows: 'elsewhere' })])).toEqual([['B', ['2'], []]]));

  it('what something was last sent about comes first', () =>
    expect(
      entriesOf([
        row('1', 'A', { sealedAt: '2026-11-01T08:00:00.000Z' }),
        row('2', 'B', { sealedAt: '2026-11-10T08:00:00.000Z' }),
        row('3', 'C', { follows: '1', sealedAt: '2026-11-20T08:00:00.000Z' }),
      ]).map(({ number }) => number),
    ).toEqual(['A', 'B']));

  it('finds the entry and the document by any of its copies', () => {
    const entries = entriesOf([row('1', 'A'), row('2', 'B', { follows: '1' })]);
    expect(entryWith(entries, '2')).toMatchObject({ entry: { number: 'A' }, document: { number: 'B' } });
    expect(entryWith(entries, 'none')).toBeUndefined();
  });

  it("a colleague's report is one's own too when one has sent something about it", () => {
    const list = { own: [row('2', 'B', { follows: '1' })], unit: [row('1', 'A', { own: false }), row('3', 'C', { own: false })] };
    expect(allEntries(list).map((entry) => [entry.number, isOwn(entry)])).toEqual([
      ['A', true],
      ['C', false],
    ]);
  });
});
