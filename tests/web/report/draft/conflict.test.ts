import { differences } from '@tidig/web/report/draft/conflict.ts';
import { sameAnswer } from '@tidig/web/report/draft/conflict-same.ts';
import { describe, expect, it } from 'vitest';

const event = (whyNow: string, summary?: string) => ({ event: { whyNow, ...(summary === undefined ? {} : { summary }) } });

describe('two versions of a draft', () => {
  it('differ in the answers that would be saved differently, in the order of the form', () => {
    const mine = { child: { firstName: 'Elsa', alias: undefined }, event: { whyNow: 'Bråk hemma.' } };
    const saved = { child: { firstName: 'Ella' }, event: { whyNow: 'Bråk hemma.', summary: 'Larm kl. 22.17.' } };
    expect(differences(mine, saved, {}).map(({ name, mine: here, saved: there }) => [name, here, there])).toEqual([
      ['child.firstName', 'Elsa', 'Ella'],
      ['event.summary', undefined, 'Larm kl. 22.17.'],
    ]);
  });

  it('are the same when nothing differs, whatever the order of the keys', () => {
    const one = { child: { municipality: { code: '0180', note: 'x' } } };
    const other = { child: { municipality: { note: 'x', code: '0180' } } };
    expect(differences(one, other, {})).toEqual([]);
    expect(sameAnswer([1, 2], [2, 1])).toBe(false);
  });
});

describe('what is chosen beforehand when two have saved', () => {
  const base = event('Bråk.');

  it('is the other text where only the other has changed the answer', () =>
    expect(differences(event('Bråk.'), event('Bråk hemma.'), base)[0]?.suggested).toBe('saved'));

  it('is the own text where only this person has changed it', () =>
    expect(differences(event('Bråk hemma.'), event('Bråk.'), base)[0]?.suggested).toBe('mine'));

  it('is nothing where both have changed the same text; both can be kept, one after the other', () => {
    const [difference] = differences(event('Elsa ringde.'), event('Grannen ringde.'), base);
    expect(difference?.suggested).toBeNull();
    expect(difference?.both?.answer).toBe('Elsa ringde.\n\nGrannen ringde.');
  });

  it('is nothing where both have chosen differently; a choice cannot be both', () => {
    const at = (code: string) => ({ child: { gender: { code } } });
    const [difference] = differences(at('F'), at('P'), {});
    expect(difference).toMatchObject({ suggested: null, both: null });
  });
});

describe('rows that two have written in', () => {
  const row = (id: string, what: string) => ({ id, what });
  const obs = (...rows: object[]) => ({ concern: { obs: rows } });
  const merged = (mine: object, saved: object, base: object) => {
    const [difference] = differences(mine as never, saved as never, base as never);
    return { suggested: difference?.suggested, both: difference?.both?.answer };
  };

  it('are put together when each has added one', () =>
    expect(merged(obs(row('a', '1'), row('b', '2')), obs(row('a', '1'), row('c', '3')), obs(row('a', '1')))).toEqual({
      suggested: 'both',
      both: [row('a', '1'), row('b', '2'), row('c', '3')],
    }));

  it('leave out what one took away and the other did not touch', () =>
    expect(merged(obs(row('b', '2')), obs(row('a', '1'), row('b', '2'), row('c', '3')), obs(row('a', '1'), row('b', '2')))).toEqual({
      suggested: 'both',
      both: [row('b', '2'), row('c', '3')],
    }));

  it('keep a row that one took away and the other wrote in', () =>
    expect(merged(obs(row('z', '9')), obs(row('a', 'längre')), obs(row('a', '1')))).toEqual({
      suggested: 'both',
      both: [row('z', '9'), row('a', 'längre')],
    }));

  it('hold both sentences when both wrote in the same one, and then the person is asked', () =>
    expect(merged(obs(row('a', 'Jag såg.')), obs(row('a', 'Jag hörde.')), obs(row('a', 'Jag')))).toEqual({
      suggested: null,
      both: [row('a', 'Jag såg.\n\nJag hörde.')],
    }));
});
