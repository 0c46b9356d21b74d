import { protectedIn, visibleLocation } from '@tidig/domain/access/mask.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';

type Guardian = Extract<NonNullable<NonNullable<Answers['family']>['guardians']>, readonly unknown[]>[number];
type Code = 'NEJ' | 'SEK' | 'SKF' | 'FIN' | 'OVR' | 'EKO';

function family(child: Code | undefined, guardians: readonly Guardian[]): Answers {
  return {
    child: child ? { protectedIdentity: { code: child } } : {},
    family: { guardians: [...guardians], siblingsKnown: { answer: 'JA' }, siblings: [{ id: 'syskon', name: 'Liam' }] },
  };
}

function guardian(id: string, code: Code | undefined, lives: 'JA' | 'NEJ' | 'VET' | undefined): Guardian {
  return { id, name: id, ...(code && { protected: { code } }), ...(lives && { livesWithChild: { answer: lives } }) };
}

describe('T-11: whose whereabouts are masked', () => {
  it.each<Code>(['SEK', 'SKF', 'FIN', 'OVR', 'EKO'])('is everyone around a child with %s', (code) => {
    expect(protectedIn(family(code, [guardian('mamma', 'NEJ', 'JA')]))).toEqual(['child', 'mamma', 'syskon']);
  });

  it('is nobody when the child is checked and nobody else is marked', () => {
    expect(protectedIn(family('NEJ', [guardian('mamma', 'NEJ', 'JA'), guardian('pappa', undefined, 'JA')]))).toEqual([]);
  });

  it('is everyone when it is not answered whether the child is protected, or a reason stands there instead', () => {
    expect(protectedIn(family(undefined, [guardian('mamma', undefined, 'JA')]))).toEqual(['child', 'mamma', 'syskon']);
    expect(protectedIn({ child: { protectedIdentity: { missing: 'EKO' } } })).toEqual(['child']);
    expect(protectedIn({ child: { protectedIdentity: { note: 'ser ut så' } } })).toEqual(['child']);
    expect(protectedIn({})).toEqual(['child']);
  });

  it('is the whole household of one protected guardian, though the child is not marked', () => {
    expect(protectedIn(family('NEJ', [guardian('mamma', 'SKF', 'JA'), guardian('pappa', 'NEJ', 'JA')]))).toEqual([
      'child',
      'mamma',
      'pappa',
      'syskon',
    ]);
  });

  it('is not a guardian who lives elsewhere and is not protected himself', () => {
    expect(protectedIn(family('SEK', [guardian('mamma', 'SEK', 'JA'), guardian('pappa', 'NEJ', 'NEJ')]))).toEqual([
      'child',
      'mamma',
      'syskon',
    ]);
  });

  it.each(['JA', 'VET', undefined] as const)('is a guardian of whom living elsewhere is not said (%s)', (lives) => {
    expect(protectedIn(family('SEK', [guardian('pappa', 'NEJ', lives)]))).toContain('pappa');
  });

  it('is a guardian living elsewhere who is not answered for, when the child is protected: he follows the child', () => {
    expect(protectedIn(family('SEK', [guardian('pappa', undefined, 'NEJ')]))).toContain('pappa');
    expect(protectedIn(family('NEJ', [guardian('mamma', 'SEK', 'JA'), guardian('pappa', undefined, 'NEJ')]))).not.toContain('pappa');
  });

  it('is everyone when only a sibling is marked', () => {
    const answers = family('NEJ', [guardian('mamma', 'NEJ', 'JA')]);
    const marked: Answers = { ...answers, family: { ...answers.family, siblings: [{ id: 'syskon', protected: { code: 'SKF' } }] } };
    expect(protectedIn(marked)).toEqual(['child', 'mamma', 'syskon']);
  });

  it('leaves the entries of everyone else, and none that the report does not know', () => {
    const { body, location } = splitReport(example1, 'SENT');
    expect(visibleLocation(location, body)).toEqual(location);
    expect(visibleLocation({ persons: { ...location.persons, stranger: { 'child.address': 'x' } } }, body)).toEqual(location);
  });

  it('lets through either all of a person or nothing, never more than before, and no protected person, whatever the report', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const { body, location } = splitReport(answers, 'SENT');
        const visible = visibleLocation(location, body).persons;
        const sent = withoutHidden(answers);
        const hidden = new Set(protectedIn(sent));
        for (const person of personsIn(sent)) {
          expect(visible[person]).toEqual(hidden.has(person) ? undefined : location.persons[person]);
        }
        expect(Object.keys(visible).length + hidden.size).toBe(personsIn(sent).length);
        expect(hidden.size > 0).toBe(hidden.has('child'));
      }),
      { numRuns: 300 },
    );
  });
});
