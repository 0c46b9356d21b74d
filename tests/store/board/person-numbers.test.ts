import { describe, expect, it } from 'vitest';
import { anEntry } from '../support.ts';
import { aBoard, anArrival } from './support.ts';

describe('who stands by number in a report', () => {
  const number = '201805022389';
  const last = '1805022389';

  it('is found by the last ten digits, also in what follows the report, which is what is given; newest first', async () => {
    const board = await aBoard();
    const first = anArrival({ given: 'Elsa', number, certainty: 'KTR' });
    const other = anArrival({ given: 'Liam' });
    for (const arrival of [first, other]) await board.arrive(arrival, anEntry({ action: 'envelope.accept' }));
    expect((await board.reportsNaming([last])).map(({ id }) => id)).toEqual([first.row.id]);
    const late = anArrival({ given: 'Elsa', number, certainty: 'TRO', reportKind: 'KOMP' });
    await board.arrive({ ...late, follows: other.row.id }, anEntry({ action: 'envelope.accept' }));
    expect(new Set((await board.reportsNaming([last])).map(({ id }) => id))).toEqual(new Set([first.row.id, other.row.id]));
    expect(await board.reportsNaming(['1805022388'])).toEqual([]);
    expect(await board.reportsNaming([])).toEqual([]);
  });

  it('is made again from the messages', async () => {
    const board = await aBoard();
    await board.arrive(anArrival({ given: 'Elsa', number, certainty: 'KTR' }), anEntry({ action: 'envelope.accept' }));
    expect(await board.checkDerived()).toEqual({ reports: 1, differing: 0 });
    await board.rebuild();
    expect((await board.reportsNaming([last])).length).toBe(1);
  });
});
