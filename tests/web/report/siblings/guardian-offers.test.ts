import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import type { ChildInEvent } from '@tidig/web/report/siblings/siblings-api.ts';
import { guardianOffers, refusedKey, withGuardian } from '@tidig/web/report/siblings/guardian-offers.ts';
import { describe, expect, it } from 'vitest';

const maria = { id: 'vh-maria', name: 'Maria Testström' };
const jonas = { id: 'vh-jonas', name: 'Jonas Testström' };
const elsa: ChildInEvent = {
  draftId: 'elsa',
  reportId: null,
  childLabel: 'Elsa Testström',
  version: 3,
  sealedAt: null,
  recipientName: null,
  guardians: [maria, jonas],
};
const none = new Set<string>();

describe('guardians of the other children', () => {
  it('are asked about once each, in the words of whose draft they stand in', () =>
    expect(guardianOffers([elsa, { ...elsa, draftId: 'noa', childLabel: 'Noa', guardians: [maria] }], {}, none)).toEqual([
      { ...maria, called: 'Maria', draftId: 'elsa', whose: 'Elsas' },
      { ...jonas, called: 'Jonas', draftId: 'elsa', whose: 'Elsas' },
    ]));

  it('are not asked about when they stand in this form already, or somebody has said no', () => {
    const here = { family: { guardians: [{ id: 'vh-maria' }] } };
    expect(guardianOffers([elsa], here, none).map(({ id }) => id)).toEqual(['vh-jonas']);
    expect(guardianOffers([elsa], here, new Set([refusedKey('vh-jonas')]))).toEqual([]);
    expect(refusedKey('vh-jonas')).not.toContain('Jonas');
  });

  it('are copied with the same row id, without custody and who lives with whom', () => {
    const rows = withGuardian({ missing: 'OKA' }, loose(example1), 'vh-maria');
    expect(rows).toMatchObject([{ id: 'vh-maria', name: 'Maria Testström', phone: '070-174 06 12', relation: { code: 'MOR' } }]);
    expect(rows?.[0]).not.toHaveProperty('custody');
    expect(rows?.[0]).not.toHaveProperty('livesWithChild');
    expect(withGuardian([{ id: 'before' }], loose(example1), 'vh-jonas')).toHaveLength(2);
    expect(withGuardian([], loose(example1), 'gone')).toBeNull();
  });
});
