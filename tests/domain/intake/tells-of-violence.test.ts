import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { haveSameGuardians } from '@tidig/domain/intake/same-guardians.ts';
import { tellsOfViolence } from '@tidig/domain/intake/tells-of-violence.ts';
import { concernList } from '@tidig/domain/vocabulary/concerns.ts';
import { describe, expect, it } from 'vitest';

const violent = ['VAL1', 'VAL2', 'VAL3', 'VAL4', 'OMS6', 'SEX1', 'SEX2', 'SEX3', 'HED2', 'HED3', 'HED4'];

describe('a report that tells of violence (L-30)', () => {
  it.each(concernList.codes.map((code) => [code, violent.includes(code)] as const))('%s: %s', (code, expected) => {
    expect(tellsOfViolence(asAnswers({ concern: { main: { code } } }))).toBe(expected);
    expect(tellsOfViolence(asAnswers({ concern: { main: { code: 'OMS1' }, other: { codes: ['SKO1', code] } } }))).toBe(expected);
  });

  it.each([
    ['who hit whom', { val1: 'Pappan slog mamman.' }, true],
    ['blanks', { val1: '  ' }, false],
    ['what the child saw', { val2: 'Stod i hallen.' }, true],
    ['the child rang for help', { val3: { codes: ['RIN'] } }, true],
    ['the child did not step in, or nobody knows', { val3: { codes: ['NEJ'] }, val4: { codes: ['VET'] } }, false],
    ['strypgrepp', { val5: { codes: ['STR'] } }, true],
    ['looked for, and not there', { val5: { codes: ['INGET'] } }, false],
    ['threat of marriage', { hed2: { codes: ['AKT'] } }, true],
    ['a planned journey', { hed2: { codes: ['RES'] } }, false],
    ['another module', { oms1: { codes: ['MAT'] } }, false],
  ])('by its questions: %s', (_, modules, expected) => {
    expect(tellsOfViolence(asAnswers({ concern: { main: { code: 'OMS1' } }, modules }))).toBe(expected);
  });

  it('says nothing of an empty report', () => {
    expect(tellsOfViolence({})).toBe(false);
  });
});

describe('the same guardians, by number', () => {
  const [mother, father] = (example1.family?.guardians ?? []) as readonly object[];
  const report = (...guardians: unknown[]): Answers => asAnswers({ family: { guardians } });
  const both = report(mother, father);
  const noNumber = { ...father, identity: { kind: 'SAKN' } };
  it.each([
    ['the same two, in another order', report(father, mother), true],
    ['the same written with other digits first', report(mother, { ...father, identity: { kind: 'PNR', value: '830401-2399' } }), true],
    ['one of the two', report(mother), false],
    ['one more', report(mother, father, { id: 'x', identity: { kind: 'PNR', value: '19850401-2397' } }), false],
    ['another father', report(mother, { id: 'x', identity: { kind: 'PNR', value: '19850401-2397' } }), false],
    ['the father without a number', report(mother, noNumber), false],
    ['nobody', report(), false],
  ])('%s', (_, other, expected) => {
    expect(haveSameGuardians(both, other)).toBe(expected);
    expect(haveSameGuardians(other, both)).toBe(expected);
  });

  it('are not known by one guardian alone: half-siblings have one in common', () => {
    expect(haveSameGuardians(report(mother), report(mother))).toBe(false);
  });

  it('are not taken for known where either report speaks of a half-sibling in the household', () => {
    const half = asAnswers({ family: { guardians: [mother, father], household: [{ id: 'h', relation: { code: 'HSY' } }] } });
    expect(haveSameGuardians(both, half)).toBe(false);
    expect(haveSameGuardians(half, both)).toBe(false);
    const whole = asAnswers({ family: { guardians: [mother, father], household: [{ id: 'h', relation: { code: 'SYS' } }] } });
    expect(haveSameGuardians(both, whole)).toBe(true);
  });

  it('are none where neither report has a guardian, or a number', () => {
    expect(haveSameGuardians(report(), report())).toBe(false);
    expect(haveSameGuardians(report(noNumber), report(noNumber))).toBe(false);
  });
});
