import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import { visibleFields, withoutHidden } from '@tidig/domain/form/visible.ts';
import { childAge } from '@tidig/domain/sections/child-age.ts';
import { describe, expect, it } from 'vitest';

const on = '2026-11-18';

function born(birthDate: string, start: string = on): Answers {
  return { child: { birthDate }, event: { start: { at: `${start}T22:15` } } };
}

function asked(answers: Answers): readonly string[] {
  const byAge = ['childWords', 'care', 'play', 'will', 'company', 'netContacts', 'schoolLife'];
  return visibleFields(sections.concern, answers)
    .map(([name]) => name)
    .filter((name) => byAge.includes(name));
}

const young = ['will', 'company', 'netContacts', 'schoolLife'];

describe("the child's age for the questions", () => {
  it.each<[string, Answers, number | null]>([
    ['a birth date and the day of the event', born('2018-05-02'), 8],
    ['the day of the event, not the day of writing', { ...born('2018-11-19'), triage: { writtenOn: '2026-11-20' } }, 7],
    ['the day of writing where no event is dated', { child: { birthDate: '2018-11-19' }, triage: { writtenOn: '2026-11-20' } }, 8],
    ['a personnummer', { child: { identity: { kind: 'PNR', value: '20180502-2389' } }, event: { start: { at: on } } }, 8],
    ['an estimate', { child: { estimatedAge: 0 } }, 0],
    ['an estimate where a birth date stands without any day to count to', { child: { birthDate: '2018-05-02', estimatedAge: 7 } }, 7],
    [
      'the estimate where the number is wrong',
      { child: { identity: { kind: 'PNR', value: '1' }, estimatedAge: 3 }, event: { start: { at: on } } },
      3,
    ],
    ['birth after the event, before the writing', { ...born('2026-11-19'), triage: { writtenOn: '2026-11-20' } }, 0],
    ['nothing', {}, null],
    ['a day that the calendar lacks', { child: { birthDate: '2018-02-30' }, event: { start: { at: on } } }, null],
  ])('is read from %s', (_, answers, age) => {
    expect(childAge(answers)).toBe(age);
  });
});

describe('what is asked by age', () => {
  it.each<[string, string, readonly string[]]>([
    ['a newborn', '2026-11-18', ['care']],
    ['two years, the day before turning three', '2023-11-19', ['care']],
    ['three years on the birthday', '2023-11-18', ['childWords', 'play']],
    ['six years, the day before turning seven', '2019-11-19', ['childWords', 'play']],
    ['seven years on the birthday', '2019-11-18', ['childWords']],
    ['twelve years, the day before turning thirteen', '2013-11-19', ['childWords']],
    ['thirteen years on the birthday', '2013-11-18', ['childWords', ...young]],
    ['seventeen years, the day before turning eighteen', '2008-11-19', ['childWords', ...young]],
    ['eighteen years on the birthday', '2008-11-18', ['childWords']],
  ])('of a child of %s', (_, birthDate, expected) => {
    expect(asked(born(birthDate))).toEqual(expected);
  });

  it('is the standard where the age is not known', () => {
    expect(asked({})).toEqual(['childWords']);
  });

  const asks = (answers: Answers, section: 'child' | 'measures') => visibleFields(sections[section], answers).map(([name]) => name);
  const writtenOn = '2026-11-20';

  it.each<[string, Answers['child'], boolean]>([
    ['two years, the day before turning three', { birthDate: '2023-11-21' }, false],
    ['three years on the birthday', { birthDate: '2023-11-20' }, true],
    ['two years by estimate', { estimatedAge: 2 }, false],
    ['three years by estimate', { estimatedAge: 3 }, true],
    ['an unknown age', {}, true],
  ])('of a phone, and of what the child knows and thinks of the report: %s', (_, child, expected) => {
    const answers: Answers = { triage: { writtenOn }, child };
    expect(asks(answers, 'child').includes('phone')).toBe(expected);
    expect(asks(answers, 'measures').includes('informChild')).toBe(expected);
    expect(asks(answers, 'measures').includes('childView')).toBe(expected);
  });

  it('goes by the day of writing for the phone, which is asked for before the event, and by the event for what comes after it', () => {
    const answers: Answers = { ...born('2023-11-19', '2026-11-18'), triage: { writtenOn } };
    expect(asks(answers, 'child')).toContain('phone');
    expect(asks(answers, 'measures')).not.toContain('informChild');
  });

  it('does not send a phone number that was written before the age was known', () => {
    const answers: Answers = { triage: { writtenOn }, child: { estimatedAge: 1, phone: '070-174 06 12', phoneSafe: { answer: 'JA' } } };
    expect(withoutHidden(answers).child).toEqual({ estimatedAge: 1 });
  });

  it("still asks whether an adult knows (PL6), and for an adult's phone", () => {
    const answers: Answers = { triage: { reportKind: { code: 'PL6' }, writtenOn }, child: { adultAge: 25, estimatedAge: 1 } };
    expect(asks(answers, 'child')).toContain('phone');
    expect(asks(answers, 'measures')).toContain('informChild');
  });

  it('does not ask of an infant why nobody talked with it', () => {
    const names = (answers: Answers) => visibleFields(sections.concern, answers).map(([name]) => name);
    expect(names({ ...born('2025-01-01'), concern: { met: { answer: 'JA' } } })).not.toContain('notHeardReason');
    expect(names({ ...born('2018-05-02'), concern: { met: { answer: 'JA' } } })).toContain('notHeardReason');
  });

  it('keeps in the draft, and out of what is sent, what was written before the age was known', () => {
    const draft: Answers = { ...born('2025-01-01'), concern: { childWords: [{ id: 'o', quote: 'KANARIE' }], care: 'Blöjan var bytt.' } };
    expect(withoutHidden(draft).concern).toEqual({ care: 'Blöjan var bytt.' });
    const older: Answers = { ...draft, ...born('2020-01-01') };
    expect(withoutHidden(older).concern).toEqual({ childWords: [{ id: 'o', quote: 'KANARIE' }] });
  });
});
