import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { keptBackIn } from '@tidig/web/report/siblings/what-follows.ts';
import { describe, expect, it } from 'vitest';

describe('what is said not to follow', () => {
  it('is nothing where all that is common may be told', () =>
    expect(keptBackIn(loose(example1))).toEqual({ place: false, summary: false }));

  it('is the place where somebody is, or may be, protected', () => {
    for (const code of ['SEK', 'EKO']) {
      const child = { ...example1.child, protectedIdentity: { code } };
      expect(keptBackIn({ ...loose(example1), child })).toMatchObject({ place: true });
    }
  });

  it('is nothing of a place that nobody has written', () => {
    const { placeAddress: _place, ...event } = example1.event ?? {};
    const child = { ...example1.child, protectedIdentity: { code: 'SEK' } };
    expect(keptBackIn({ ...loose(example1), child, event })).toMatchObject({ place: false });
  });

  it('is what happened where the child itself is suspected, or it is marked', () => {
    const suspected = { ...example1.event, childRole: { codes: ['MIS'] } };
    expect(keptBackIn({ ...loose(example1), event: suspected }).summary).toBe(true);
    const marks = [{ id: 'm', target: 'event.summary', from: ['vh-jonas'], why: 'Skäl' }];
    expect(keptBackIn({ ...loose(example1), secrecy: { marks } }).summary).toBe(true);
  });
});
