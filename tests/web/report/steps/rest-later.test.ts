import { laterAnswer, questionsIn, restLater, takeBack } from '@tidig/web/report/steps/rest-later.ts';
import { describe, expect, it } from 'vitest';

const names = (answers: Parameters<typeof restLater>[0]) => questionsIn(restLater(answers));

describe('"Resten kompletteras senare"', () => {
  it('answers the questions that ask for a reason, and no others', () => {
    expect(names({})).toEqual([
      'child.identity',
      'child.protectedIdentity',
      'child.whereNow',
      'child.interpreter',
      'family.guardians',
      'family.siblingsKnown',
      'concern.childWords',
      'measures.informGuardians',
    ]);
  });

  it('leaves what is answered, and what is left out for another reason', () => {
    const left = names({ child: { whereNow: { code: 'HEM' }, interpreter: { missing: 'OKA' } } });
    expect(left).not.toContain('child.whereNow');
    expect(left).not.toContain('child.interpreter');
  });

  it('leaves what is not asked for', () => {
    expect(names({ concern: { met: { answer: 'NEJ' } } })).not.toContain('concern.childWords');
  });

  it('says that more will come, unless that is answered', () => {
    expect(restLater({})).toContainEqual({ name: 'triage.moreToCome', value: { answer: 'JA' } });
    const answered = restLater({ triage: { moreToCome: { answer: 'NEJ' } } });
    expect(answered.some(({ name }) => name === 'triage.moreToCome')).toBe(false);
  });

  it('does nothing when nothing is left', () => {
    const all = Object.groupBy(restLater({}), ({ name }) => name.split('.')[0] ?? '');
    const answers = Object.fromEntries(
      Object.entries(all).map(([section, changes]) => [
        section,
        Object.fromEntries((changes ?? []).map(({ name, value }) => [name.split('.')[1], value])),
      ]),
    );
    expect(restLater(answers)).toEqual([]);
  });

  it('is taken back only where nothing else has been answered since', () => {
    const changes = restLater({});
    const back = takeBack(changes, {
      child: { identity: { kind: 'SAKN' }, whereNow: laterAnswer },
      triage: { moreToCome: { answer: 'JA' } },
    });
    expect(back).toEqual(['child.whereNow', 'triage.moreToCome']);
  });
});
