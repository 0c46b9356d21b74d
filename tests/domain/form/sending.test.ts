import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const today = day('2026-11-21');

function problems(answers: Answers): readonly FieldProblem[] {
  return checkForSending(answers, { today });
}

/** The least that may be sent: the eight hard stops and nothing else. */
const least: Answers = {
  triage: { reportKind: { code: 'SOL' } },
  child: { identityCertainty: { code: 'OKA' }, firstName: 'Elsa' },
  event: { whyNow: 'Elsa såg pappa slå mamma.' },
  concern: { main: { code: 'VAL1' }, obs: [{ id: 'o', what: 'Mammans näsa blödde när vi kom.' }] },
  reporter: { name: 'Sara Lind', phone: '08-465 004 20' },
  recipient: { kommun: { code: '0180' }, board: 'stockholm-farsta' },
};

describe('what hinders sending', () => {
  it('is nothing in the three examples', () => {
    for (const answers of [example1, example2, example3]) expect(problems(answers)).toEqual([]);
  });

  it('is nothing in a report that only answers the eight hard stops', () => {
    expect(problems(least)).toEqual([]);
  });

  it('is every hard stop of an empty form, and no other field', () => {
    expect(problems({})).toEqual([
      { path: 'answers.triage.reportKind', code: 'required' },
      { path: 'answers.child.identityCertainty', code: 'required' },
      { path: 'answers.event.whyNow', code: 'required' },
      { path: 'answers.concern.main', code: 'required' },
      { path: 'answers.reporter.name', code: 'required' },
      { path: 'answers.reporter.phone', code: 'required' },
      { path: 'answers.recipient.kommun', code: 'required' },
      { path: 'answers.recipient.board', code: 'required' },
      { path: 'answers.child.identity', code: 'identity-missing' },
      { path: 'answers.concern.obs', code: 'required' },
    ]);
  });

  it.each<[string, Answers, string, string]>([
    ['a supplement to nothing', { ...least, triage: { reportKind: { code: 'KOMP' } } }, 'answers.triage.supplementOf', 'required'],
    ['blanks for why now', { ...least, event: { whyNow: ' \n ' } }, 'answers.event.whyNow', 'required'],
    ['a note but no main concern', { ...least, concern: { ...least.concern, main: { note: 'oro' } } }, 'answers.concern.main', 'required'],
    [
      'another concern without words',
      { ...least, concern: { ...least.concern, main: { code: 'OVR1' } } },
      'answers.concern.main.note',
      'required',
    ],
    ['a day of birth ahead', { ...least, child: { ...least.child, birthDate: '2026-11-22' } }, 'answers.child.birthDate', 'date-in-future'],
    [
      'an event ahead',
      { ...least, event: { ...least.event, start: { at: '2026-11-22T00:00', precision: 'EXAKT' } } },
      'answers.event.start.at',
      'date-in-future',
    ],
    [
      'an observation ahead',
      { ...least, concern: { ...least.concern, obs: [...(least.concern?.obs ?? []), { id: 'p', when: { at: '2027-01-01' } }] } },
      'answers.concern.obs.1.when.at',
      'date-in-future',
    ],
    [
      'a number with a wrong check digit',
      { ...least, child: { ...least.child, identity: { kind: 'PNR', value: '20180502-2388' } } },
      'answers.child.identity.value',
      'number-checksum',
    ],
    [
      'a number of no kind',
      { ...least, child: { ...least.child, identity: { value: '20180502-2389' } } },
      'answers.child.identity.kind',
      'required',
    ],
    [
      "a guardian's number that is no number",
      { ...least, family: { guardians: [{ id: 'g', identity: { kind: 'PNR', value: 'okänt' } }] } },
      'answers.family.guardians.0.identity.value',
      'number-format',
    ],
    [
      'a restricted text without a reason',
      { ...least, secrecy: { restricted: [{ id: 'r', text: 'x', from: ['other'] }] } },
      'answers.secrecy.restricted.0.why',
      'required',
    ],
    [
      'a restricted text for nobody',
      { ...least, secrecy: { restricted: [{ id: 'r', text: 'x', why: 'y' }] } },
      'answers.secrecy.restricted.0.from',
      'required',
    ],
    [
      'a mark for a person who is not in the report',
      { ...least, secrecy: { marks: [{ id: 'm', target: 'event.whyNow', from: ['nobody'], why: 'y' }] } },
      'answers.secrecy.marks.0.from',
      'not-in-list',
    ],
    [
      'a mark on a field that cannot be marked',
      { ...least, secrecy: { marks: [{ id: 'm', target: 'child.firstName', from: ['other'], why: 'y' }] } },
      'answers.secrecy.marks.0.target',
      'not-in-list',
    ],
    [
      'a mark on a row that is not there',
      { ...least, secrecy: { marks: [{ id: 'm', target: 'concern.obs/p', from: ['other'], why: 'y' }] } },
      'answers.secrecy.marks.0.target',
      'not-in-list',
    ],
    [
      'a guardian who has been told but was taken away',
      { ...least, measures: { informGuardians: [{ id: 'i', who: ['g'], informed: { code: 'JAP' } }] } },
      'answers.measures.informGuardians.0.who',
      'not-in-list',
    ],
  ])('is %s', (_, answers, path, code) => {
    expect(problems(answers)).toEqual([{ path, code }]);
  });

  it('is no observation of at least thirty characters: 29 stop, 30 go', () => {
    const withText = (what: string): Answers => ({ ...least, concern: { main: { code: 'VAL1' }, obs: [{ id: 'o', what }] } });
    expect(problems(withText('a'.repeat(29)))).toEqual([{ path: 'answers.concern.obs', code: 'too-short' }]);
    expect(problems(withText(` ${'a'.repeat(29)} `))).toEqual([{ path: 'answers.concern.obs', code: 'too-short' }]);
    expect(problems(withText('a'.repeat(30)))).toEqual([]);
  });

  it('is not that something happened today, or that a decision ends later on', () => {
    const answers: Answers = {
      ...least,
      event: { ...least.event, start: { at: '2026-11-21T23:59', precision: 'EXAKT' } },
      risk: { measures: [{ id: 'b', decision: { code: 'KFB' }, until: { at: '2027-03-01', precision: 'EXAKT' } }] },
    };
    expect(problems(answers)).toEqual([]);
  });

  it('is not an answer that is hidden', () => {
    const answers: Answers = {
      ...least,
      triage: { ...least.triage, phoned: { answer: 'NEJ' }, phonedAt: { at: '2030-01-01', precision: 'EXAKT' } },
    };
    expect(problems(answers)).toEqual([]);
  });

  it.each<[string, Answers['child'], boolean]>([
    ['a personnummer', { identity: { kind: 'PNR', value: '20180502-2389' } }, true],
    ['a reserve number', { identity: { kind: 'RES', value: 'R-17' } }, true],
    ['a family name alone', { lastName: 'Testström' }, true],
    ['what the child is called', { alias: 'Lillen' }, true],
    ['a description and a place', { description: 'Röd jacka, cirka 8 år', whereNow: { code: 'POL' } }, true],
    ['a description without a place', { description: 'Röd jacka, cirka 8 år' }, false],
    ['a birth date alone', { identity: { kind: 'DAT', value: '2018-05-02' } }, false],
    ['that there is no number', { identity: { kind: 'SAKN' } }, false],
    ['why there is no number', { identity: { missing: 'OKA' } }, false],
    ['blanks for a name', { firstName: '  ' }, false],
  ])('identifies a child by %s', (_, child, identifies) => {
    const found = problems({ ...least, child: { identityCertainty: { code: 'OKA' }, ...child } });
    expect(found).toEqual(identifies ? [] : [{ path: 'answers.child.identity', code: 'identity-missing' }]);
  });
});
