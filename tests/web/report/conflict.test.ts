import { differences } from '@tidig/web/report/conflict.ts';
import { describe, expect, it } from 'vitest';

describe('two versions of a draft', () => {
  it('differ in the answers that would be saved differently, in the order of the form', () => {
    const mine = { child: { firstName: 'Elsa', alias: undefined }, event: { whyNow: 'Bråk hemma.' } };
    const saved = { child: { firstName: 'Ella' }, event: { whyNow: 'Bråk hemma.', summary: 'Larm kl. 22.17.' } };
    expect(differences(mine, saved).map(({ name, mine: here, saved: there }) => [name, here, there])).toEqual([
      ['child.firstName', 'Elsa', 'Ella'],
      ['event.summary', undefined, 'Larm kl. 22.17.'],
    ]);
  });

  it('are the same when nothing differs', () =>
    expect(differences({ child: { firstName: 'Elsa' } }, { child: { firstName: 'Elsa' } })).toEqual([]));
});
