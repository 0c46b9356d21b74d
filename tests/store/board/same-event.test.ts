import { describe, expect, it } from 'vitest';
import { anEntry } from '../support.ts';
import { aBoard, anArrival, type Told } from './support.ts';
import { there } from '../../support/there.ts';

/** Arrivals in this order, each naming those that `names` says, by their place in the list. */
async function arrived(told: readonly (Told & { readonly names?: readonly number[] })[]) {
  const board = await aBoard();
  const first = told.map((one) => anArrival(one));
  const numbers = first.map(({ row }) => row.anmalningsnummer);
  const arrivals = told.map(({ names = [], ...one }, index) => {
    const sameEvent = names.map((at) => numbers[at] ?? '');
    const arrival = anArrival({ ...one, sameEvent });
    const { envelope } = arrival.sealed;
    const kept = { ...envelope, anmalningsnummer: numbers[index] ?? envelope.anmalningsnummer };
    return {
      ...arrival,
      sealed: { ...arrival.sealed, envelope: kept },
      row: { ...arrival.row, anmalningsnummer: kept.anmalningsnummer },
    };
  });
  for (const arrival of arrivals) await board.arrive(arrival, anEntry({ action: 'envelope.accept' }));
  const ids = arrivals.map(({ row }) => row.id);
  const joined = async (at: number) =>
    (await board.inSameEvent(there(ids[at]))).map(({ id }) => ids.indexOf(id)).toSorted((one, other) => one - other);
  return { board, ids, joined };
}

describe('reports on several children in one event', () => {
  it('are joined both ways, whichever came first, and through one another', async () => {
    const told = [{ given: 'Elsa' }, { given: 'Liam', names: [0] }, { given: 'Noa', names: [1] }, { given: 'Alva' }];
    const { joined, board } = await arrived(told);
    expect(await board.checkDerived()).toEqual({ reports: 4, differing: 0 });
    await board.rebuild();
    expect(await joined(0)).toEqual([1, 2]);
    expect(await joined(1)).toEqual([0, 2]);
    expect(await joined(3)).toEqual([]);
  });

  it('may name one that has not come, and are joined when it does', async () => {
    const { joined } = await arrived([{ given: 'Liam', names: [1] }, { given: 'Elsa' }]);
    expect(await joined(0)).toEqual([1]);
  });

  it('are told in pairs of those that are asked about, and of no others', async () => {
    const told = [
      { given: 'Elsa' },
      { given: 'Liam', names: [0] },
      { given: 'Noa', names: [1] },
      { given: 'Ture', names: [0], from: 'annan-polis' },
    ];
    const { board, ids } = await arrived(told);
    const pairs = async (asked: readonly number[]) =>
      (await board.pairsInSameEvent(asked.map((at) => there(ids[at])))).map((pair) => pair.map((id) => ids.indexOf(id)));
    expect((await pairs([0, 1, 2, 3])).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(await pairs([0, 2, 3])).toEqual([]);
  });

  it('are never joined by the number that another sender names', async () => {
    const { joined } = await arrived([{ given: 'Elsa' }, { given: 'Liam', names: [0], from: 'annan-polis' }]);
    expect(await joined(0)).toEqual([]);
    expect(await joined(1)).toEqual([]);
  });
});
