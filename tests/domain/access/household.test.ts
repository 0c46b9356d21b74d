import { hiddenIn, visibleLocation } from '@tidig/domain/access/mask.ts';
import { linkedMarks } from '@tidig/domain/access/linked-marks.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { BodyPart, LocationPart } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { family, protectedHomes, written } from '../../support/households.ts';
import { answersLike } from '../../support/world.ts';

type Parts = { readonly body: BodyPart; readonly location: LocationPart };
type Mask = (parts: Parts) => LocationPart;
const mask: Mask = ({ body, location }) => visibleLocation(location, body);

function tellsNothing(given: Mask) {
  return fc.property(family, (one) => {
    const shown = JSON.stringify(given(splitReport(written(one), 'SENT'))).toLowerCase();
    return protectedHomes(one).every(({ street, phone }) => !shown.includes(street.toLowerCase().slice(1)) && !shown.includes(phone));
  });
}

describe('T-11: families with mixed marks', () => {
  it('tell nothing of a home where somebody protected lives, by whomever it is written and however it is spelt', () => {
    fc.assert(tellsNothing(mask), { numRuns: 600 });
  });

  it.each<[string, Mask]>([
    // As it was before: who is said to live elsewhere is shown, wherever that turns out to be.
    [
      'goes by what is said of who lives together alone',
      ({ body, location }) => visibleOf(location, hiddenIn({ body, location: nowhere(location) })),
    ],
    [
      'forgets siblings',
      ({ body, location }) =>
        visibleOf(
          location,
          hiddenIn({ body, location }).filter((id) => !id.startsWith('syskon')),
        ),
    ],
    ['hides the child only', ({ location }) => visibleOf(location, ['child'])],
  ])('would be found: a mask that %s', (_what, defective) => {
    expect(fc.check(tellsNothing(defective), { numRuns: 600 }).failed).toBe(true);
  });

  it('still tell of a guardian who lives elsewhere, at an address of his own', () => {
    const apart = { code: 'NEJ', home: 1, spelt: 0, says: 'NEJ' } as const;
    const parts = splitReport(
      written({ child: { code: 'SEK', home: 0, spelt: 0, says: undefined }, guardians: [apart], siblings: [] }),
      'SENT',
    );
    expect(Object.keys(mask(parts).persons)).toEqual(['vh-0']);
  });

  it.each([
    ['the street without a number', 'Påhittsvägen', 'Påhittsvägen'],
    ['the postort', 'Låtsasgatan 41, 987 65 Hittebo', 'Påhittsvägen 7, 987 65 Hittebo'],
    ['another house in the street', 'Påhittsvägen 71', 'Påhittsvägen 7'],
  ])('take nobody for one of the household for %s', (what, his, hers) => {
    const parts = splitReport(
      answersLike({
        child: { protectedIdentity: { code: 'SEK' }, address: hers },
        family: { guardians: [{ id: 'pappa', address: his, protected: { code: 'NEJ' }, livesWithChild: { answer: 'NEJ' } }] },
      }),
      'SENT',
    );
    const same = what === 'the street without a number';
    expect(Object.keys(mask(parts).persons)).toEqual(same ? [] : ['pappa']);
  });

  it('hide a chain: who shares an address with somebody who shares a telephone with somebody protected', () => {
    const guardian = (id: string, address: string, phone: string) => ({
      id,
      address,
      phone,
      protected: { code: 'NEJ' as const },
      livesWithChild: { answer: 'NEJ' as const },
    });
    const parts = splitReport(
      answersLike({
        child: { protectedIdentity: { code: 'NEJ' }, address: 'Granbacken 3' },
        family: {
          guardians: [
            guardian('moster', 'Låtsasgatan 41', '070-174 06 24'),
            guardian('mormor', 'Låtsasg. 41', '070-174 06 15'),
            { ...guardian('mamma', 'Påhittsvägen 7', '070-174 06 15'), protected: { code: 'SKF' } },
            guardian('pappa', 'Exempelvägen 12', '070-174 06 27'),
          ],
        },
      }),
      'SENT',
    );
    expect(Object.keys(mask(parts).persons)).toEqual(['pappa']);
  });
});

function visibleOf(location: LocationPart, hidden: readonly string[]): LocationPart {
  return { persons: Object.fromEntries(Object.entries(location.persons).filter(([id]) => !hidden.includes(id))) };
}

/** The same persons, of whom nothing is known. */
function nowhere({ persons }: LocationPart): LocationPart {
  return { persons: Object.fromEntries(Object.keys(persons).map((id) => [id, {}])) };
}

describe('T-11: a link to somebody protected in another report', () => {
  const number = { kind: 'PNR', value: '20180502-2389' } as const;
  const here: Answers = {
    child: { firstName: 'Liam', lastName: 'Testström', protectedIdentity: { code: 'NEJ' } },
    family: {
      guardians: [
        { id: 'mamma', name: 'Maria Testström', protected: { code: 'NEJ' } },
        { id: 'pappa', name: 'Jonas Testström', protected: { code: 'NEJ' }, livesWithChild: { answer: 'NEJ' } },
      ],
      siblingsKnown: { answer: 'JA' },
      siblings: [{ id: 'syster', name: 'Elsa Testström', identity: { kind: 'PNR', value: '1805022389' } }],
    },
  };
  const sister = (code: 'NEJ' | 'SEK' | 'EKO', child: Answers['child'] = {}): Answers => ({
    child: { firstName: 'Elsa', lastName: 'Testström', protectedIdentity: { code }, ...child },
  });

  it('is nothing while everybody in it is checked', () => {
    const others = [{ about: 'same-event', answers: sister('NEJ'), childMarked: false } as const];
    expect(linkedMarks(here, others)).toEqual({ childMarked: false, marked: [], everyone: false });
  });

  it.each([
    ['by her name', sister('SEK')],
    ['by her number, whatever she is called now', sister('SEK', { firstName: 'Nova', lastName: 'Nyström', identity: number })],
    ['not checked yet', sister('EKO')],
  ])('marks the sibling as she stands here: %s', (_how, answers) => {
    const known = linkedMarks(here, [{ about: 'same-event', answers, childMarked: false }]);
    expect(known).toEqual({ childMarked: false, marked: ['syster'], everyone: false });
  });

  it('marks a late mark’s child of the event in the same way', () => {
    expect(linkedMarks(here, [{ about: 'same-event', answers: sister('NEJ'), childMarked: true }]).marked).toEqual(['syster']);
  });

  it('is anybody, when nobody can tell who it is here', () => {
    const stranger = sister('SEK', { firstName: 'Elsa', lastName: '' });
    expect(linkedMarks(here, [{ about: 'same-event', answers: stranger, childMarked: false }]).everyone).toBe(true);
  });

  it('marks a guardian whom an earlier report of the same child marks, and the child of this one where it is the sibling there', () => {
    const earlier: Answers = {
      child: { protectedIdentity: { code: 'NEJ' } },
      family: {
        guardians: [{ id: 'x', name: 'maria  TESTSTRÖM', protected: { code: 'SKF' } }],
        siblings: [{ id: 'y', name: 'Liam Testström', protected: { code: 'EKO' } }],
      },
    };
    expect(linkedMarks(here, [{ about: 'same-child', answers: earlier, childMarked: false }])).toEqual({
      childMarked: false,
      marked: ['mamma'],
      everyone: false,
    });
    const other: Answers = {
      child: { firstName: 'Elsa', lastName: 'Testström', protectedIdentity: { code: 'NEJ' } },
      family: { siblings: [{ id: 'y', name: 'Liam Testström', protected: { code: 'SEK' } }] },
    };
    expect(linkedMarks(here, [{ about: 'same-event', answers: other, childMarked: false }])).toEqual({
      childMarked: true,
      marked: ['syster'],
      everyone: false,
    });
  });
});
