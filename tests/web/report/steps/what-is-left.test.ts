import { sections } from '@tidig/domain/form/answers.ts';
import { groupsOf } from '@tidig/web/report/steps/layout.ts';
import { leftByStep, leftInWords } from '@tidig/web/report/steps/what-is-left.ts';
import { stepOf, stepOfPath, steps, titleOf } from '@tidig/web/report/steps/steps.ts';
import { describe, expect, it } from 'vitest';

describe('the list of steps', () => {
  it('says what must be there before it says what should', () => {
    expect(leftInWords({ must: 2, should: 4, begun: true })).toBe('2 måste finnas');
    expect(leftInWords({ must: 0, should: 1, begun: true })).toBe('1 fråga utan svar');
    expect(leftInWords({ must: 0, should: 0, begun: true })).toBe('Klart');
  });

  it('counts down when something that must be there is written', () => {
    const before = leftByStep({})[3];
    const after = leftByStep({ event: { whyNow: 'Elsa såg pappa slå mamma.' } })[3];
    expect(before?.must).toBe(1);
    expect(after).toMatchObject({ must: 0, begun: true });
  });

  it('counts a reason why something is left out as an answer', () => {
    const left = leftByStep({ family: { guardians: { missing: 'OKA' }, siblingsKnown: { missing: 'EKO' } } })[2];
    expect(left).toEqual({ must: 0, should: 0, begun: true });
  });

  it('has one word in the address for each step', () => {
    expect(new Set(steps.map((step) => step.slug)).size).toBe(steps.length);
    expect(steps.every((step) => /^[a-z]+$/.test(step.slug))).toBe(true);
  });
});

describe('the pages of the form', () => {
  it.each(Object.values(sections).map((section) => [section.id, section] as const))('draw every field of %s once', (_, section) => {
    const drawn = groupsOf(section).flatMap((group) => [...group.names.flat(), ...(group.drawnByPart ?? [])]);
    expect([...drawn].sort()).toEqual(Object.keys(section.fields).sort());
  });

  it('ask what only the young are asked under a heading of its own, and nothing else there', () => {
    const byTheYoung = ['will', 'company', 'netContacts', 'schoolLife'];
    const groups = groupsOf(sections.concern).filter((group) => group.names.flat().some((name) => byTheYoung.includes(name)));
    expect(groups.map(({ title, names }) => [title, names])).toEqual([['Den unges vardag', byTheYoung]]);
  });

  it('promise no question of what was done where none is asked: an underrättelse on an adult (PL6)', () => {
    expect(sections.measures.fields.actions.kinds).not.toContain('PL6');
    expect(titleOf(stepOf('gjort'), 'PL6')).toBe('Vad personen vet, och sekretess');
    expect(titleOf(stepOf('gjort'), 'SOL')).toBe('Vad ni har gjort och vad familjen vet');
  });

  it('lead from a path to the step where it is answered', () => {
    expect(stepOfPath('child.identity').slug).toBe('barnet');
    expect(stepOfPath('secrecy.marks.0.from').slug).toBe('gjort');
  });
});
