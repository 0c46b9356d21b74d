import type { Answers } from '@tidig/domain/form/answers.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import { childLabel, childName } from '@tidig/domain/register/child-label.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { day } from '../../support/dates.ts';

const arrivedOn = day('2026-11-19');

function facts(child: NonNullable<Answers['child']>) {
  return arrivalFacts(splitReport({ child }, 'SENT').body, arrivedOn);
}

describe('what is copied out of a report when it arrives', () => {
  it('is who example 1 says the child is, her age that day, and what is urgent', () => {
    expect(arrivalFacts(splitReport(example1, 'SENT').body, arrivedOn)).toEqual({
      kind: 'SOL',
      child: {
        certainty: 'KTR',
        number: { kind: 'PNR', value: '201805022389' },
        givenName: 'Elsa',
        familyName: 'Testström',
        alias: '',
        birthDate: '2018-05-02',
        protection: 'NEJ',
      },
      ageOnArrival: 8,
      danger: 'NEJ',
      protectToday: 'JA',
      historical: false,
      covered: true,
      feedbackWanted: true,
    });
  });

  it('counts the birthday itself: seven years the day before, eight on the day', () => {
    const { body } = splitReport(example1, 'SENT');
    expect(arrivalFacts(body, day('2026-05-01')).ageOnArrival).toBe(7);
    expect(arrivalFacts(body, day('2026-05-02')).ageOnArrival).toBe(8);
  });

  it('takes nothing for granted of an empty report: unknown identity, protection not checked', () => {
    expect(arrivalFacts(splitReport({}, 'HISTORICAL').body, arrivedOn)).toEqual({
      kind: 'SOL',
      child: { certainty: 'OKA', number: null, givenName: '', familyName: '', alias: '', birthDate: null, protection: 'EKO' },
      ageOnArrival: null,
      danger: null,
      protectToday: null,
      historical: true,
      covered: true,
      feedbackWanted: false,
    });
  });

  it.each(['TNR', 'RES', 'LMA'] as const)('does not take a number of kind %s for one that identifies', (kind) => {
    expect(facts({ identity: { kind, value: '20180502-T001' } }).child.number).toBeNull();
  });

  it('reads a samordningsnummer without a birthday, and takes the birth date that is written', () => {
    const child = facts({ identity: { kind: 'SAM', value: '20020060-2380' }, birthDate: '2012-06-01' }).child;
    expect(child.birthDate).toBe('2012-06-01');
  });

  it('reads a birth date that stands as the number', () => {
    expect(facts({ identity: { kind: 'DAT', value: '2025-01-31' } })).toMatchObject({
      ageOnArrival: 1,
      child: { birthDate: '2025-01-31' },
    });
  });

  it('gives no age from an estimate', () => {
    expect(facts({ estimatedAge: 14 }).ageOnArrival).toBeNull();
  });

  it('covers children and young people, and adults not at all: the day before the 21st birthday, and on it (L-28)', () => {
    const { body } = splitReport({ child: { birthDate: '2005-11-19' } }, 'SENT');
    expect(arrivalFacts(body, day('2026-11-18')).covered).toBe(true);
    expect(arrivalFacts(body, day('2026-11-19')).covered).toBe(false);
  });

  it('covers somebody of unknown age, but for whom a notice under 6 § polislagen calls an adult', () => {
    const about = (code: 'VUX' | 'UNG') =>
      arrivalFacts(splitReport({ triage: { reportKind: { code: 'PL6' } }, notice: { about: { code } } }, 'SENT').body, arrivedOn);
    expect([about('VUX').covered, about('UNG').covered]).toEqual([false, true]);
  });

  it('is the same for the same report, whatever it says, and holds nothing but what lists may show', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const { body } = splitReport(answers, 'SENT');
        const found = arrivalFacts(body, arrivedOn);
        expect(arrivalFacts(JSON.parse(JSON.stringify(body)), arrivedOn)).toEqual(found);
        expect(Object.keys(found)).toEqual([
          'kind',
          'child',
          'ageOnArrival',
          'danger',
          'protectToday',
          'historical',
          'covered',
          'feedbackWanted',
        ]);
      }),
    );
  });
});

describe('what a child is called', () => {
  it.each<[Answers['child'], string, string]>([
    [{ firstName: 'Elsa', lastName: 'Testström' }, 'Elsa Testström', 'Elsa Testström'],
    [{ firstName: ' Elsa ' }, 'Elsa', 'Elsa'],
    [{ lastName: 'Testström', alias: 'Lillan' }, 'Testström', 'Testström'],
    [{ firstName: ' ', alias: 'Lillan' }, 'Lillan', 'Lillan'],
    [{}, '', 'Barn utan känt namn'],
    [{ identity: { kind: 'PNR', value: '20180502-2389' } }, '', 'Barn utan känt namn'],
  ])('of %j', (child, name, label) => {
    expect(childName({ child })).toBe(name);
    expect(childLabel({ child })).toBe(label);
  });

  it('of an adult who is not known, and of a message that names nobody', () => {
    expect(childLabel({ triage: { reportKind: { code: 'PL6' } } })).toBe('Person utan känt namn');
    expect(childLabel({ triage: { reportKind: { code: 'FEL' }, supplementOf: 'P7K4-M2QX-9' } })).toBe('Anmälan P7K4-M2QX-9');
    expect(childLabel({ triage: { reportKind: { code: 'KOMP' } }, child: { firstName: 'Elsa' } })).toBe('Elsa');
  });
});
