import { whyHidden } from '@tidig/domain/access/why-hidden.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { describe, expect, it } from 'vitest';

type Code = 'NEJ' | 'EKO' | 'SKF';
const about = (child: Code, mother: Code): Answers => ({
  child: { protectedIdentity: { code: child } },
  family: { guardians: [{ id: 'vh-m', protected: { code: mother } }] },
});

describe('why something is hidden though the child is not marked', () => {
  it.each([
    [about('EKO', 'NEJ'), 'Var barnet är visas inte: ingen har kontrollerat om barnet är skyddat.'],
    [{}, 'Var barnet är visas inte: ingen har kontrollerat om barnet är skyddat.'],
    [about('NEJ', 'SKF'), 'Var barnet är visas inte: anmälan säger att någon annan i familjen är skyddad.'],
    [about('NEJ', 'EKO'), 'Var barnet är visas inte: ingen har kontrollerat om någon annan i familjen är skyddad.'],
    [about('NEJ', 'NEJ'), 'Var barnet är visas inte: en annan anmälan eller en markering säger att någon i familjen kan vara skyddad.'],
  ])('%#: %j', (answers, line) => {
    expect(whyHidden(answers)).toBe(line);
  });

  it('of a person who is no child it speaks of the person', () => {
    expect(whyHidden({}, 'personen')).toBe('Var personen är visas inte: ingen har kontrollerat om personen är skyddad.');
  });
});
