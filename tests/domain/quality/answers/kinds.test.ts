import type { Answers } from '@tidig/domain/form/answers.ts';
import type { CheckContext } from '@tidig/domain/quality/check.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { CheckCode } from '@tidig/domain/quality/finding.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { describe, expect, it } from 'vitest';
import { at } from '../../../support/dates.ts';
import { withAnswers } from '../../../support/with-answers.ts';
import { answerCodes, context, findingsOf } from '../findings.ts';
import { lulOnly, notice, violence } from './case.ts';

/** Everything that can be wrong at once, written at night, in an orosanmälan. */
const allWrong: Answers = withAnswers(violence(), {
  'triage.phoned': undefined,
  'triage.immediateDanger': { answer: 'JA' },
  'child.identityCertainty': { code: 'TRO' },
  'child.identity': { kind: 'SAKN' },
  'child.estimatedAge': 19,
  'child.language': { code: 'so' },
  'child.interpreter': { note: 'Storasyster tolkade' },
  'child.carerNow': '',
  'recipient.kommun': { code: '0126' },
  'family.guardians': [{ id: 'vh', name: 'Jonas', role: { codes: ['MIS'] }, detained: { answer: 'JA' } }],
  'event.whyNow': 'Misshandel',
  'event.start': { at: '2026-11-01' },
  'event.suspicionStatus': { code: 'AVF' },
  'concern.obs': [{ id: 'o', what: 'Slog' }],
  'concern.childWords': [{ id: 'w', language: 'Somaliska, brodern tolkade' }],
  'concern.impact': '',
  'background.events': Array.from({ length: 11 }, (_, index) => ({ id: `h${index}`, what: 'Bråk' })),
  'risk.protectToday': { answer: 'JA' },
  'risk.measures': [{ id: 'm', decision: { code: 'GRI' }, until: { at: '2026-11-20' } }],
  'measures.informGuardians': [{ id: 'i', who: ['vh'], informed: { code: 'JAP' } }],
  'reporter.alt': '',
});

const known: Partial<CheckContext> = {
  now: at('2026-11-19T22:00:00Z'),
  otherChildren: [],
  duplicates: [{ reportId: 'r', anmalningsnummer: 'A', sealedAt: at('2026-11-18T10:00:00Z') }],
};

function codesIn(answers: Answers, given = known): readonly CheckCode[] {
  const codes = checkReport(answers, context(given)).map(({ code }) => code);
  return answerCodes.filter((code) => codes.includes(code));
}

describe('what is looked at in each kind of report', () => {
  it('of an orosanmälan: everything', () => {
    const silent = ['Q26', 'Q31', 'Q34'];
    expect(codesIn(allWrong)).toEqual(answerCodes.filter((code) => !silent.includes(code)));
  });

  it('of a notice enligt LUL alone: what it asks for, and nothing that stands hidden from another kind', () => {
    const lul = withAnswers(allWrong, { 'triage.reportKind': { code: 'LUL' } });
    expect(codesIn(lul)).toEqual(['Q04', 'Q06', 'Q07', 'Q10', 'Q11', 'Q22', 'Q23', 'Q25', 'Q26', 'Q27', 'Q32']);
  });

  it('of a notice on an adult: the person, the urgency, the observation and where it goes', () => {
    const adult = withAnswers(allWrong, { 'triage.reportKind': { code: 'PL6' } });
    expect(codesIn(adult)).toEqual(['Q01', 'Q04', 'Q06', 'Q07', 'Q22', 'Q25', 'Q27', 'Q32']);
  });

  it('of a message that something is wrong: nothing', () => {
    expect(codesIn(withAnswers(allWrong, { 'triage.reportKind': { code: 'FEL' } }))).toEqual([]);
  });

  it('of a komplettering: danger, the family’s safety, the stops and what is newly written, not what the report left out', () => {
    const supplement = { 'triage.reportKind': { code: 'KOMP' }, 'triage.supplementKind': { code: 'SOL' }, 'triage.supplementOf': 'A' };
    const speaks = ['Q01', 'Q02', 'Q04', 'Q08', 'Q09', 'Q15', 'Q23', 'Q32', 'Q33'];
    expect(codesIn(withAnswers(allWrong, supplement))).toEqual(speaks);
    expect(codesIn(withAnswers(allWrong, { ...supplement, 'event.whyNow': '' }))).toEqual([...speaks, 'Q25'].toSorted());
  });
});

describe('the words of a check', () => {
  it('speak of no child in a notice on an adult', () => {
    const adult = withAnswers(allWrong, { 'triage.reportKind': { code: 'PL6' } });
    const messages = checkReport(adult, context(known)).map(messageOf);
    expect(messages).toContain('Personen är folkbokförd i Stockholm. Stämmer mottagaren?');
    expect(messages).toContain('Varför underrättar du just nu?');
    expect(messages.filter((message) => /(?<!\p{L})(barn|anmälan|anmäler)/iu.test(message))).toEqual([]);
  });

  it('name the kommun that has placed a child, and otherwise the one where it is registered', () => {
    const elsewhere = violence({ 'recipient.kommun': { code: '0126' } });
    const placed = withAnswers(elsewhere, { 'child.living': { code: 'FAM' }, 'child.placingKommun': { code: '1280' } });
    expect(findingsOf('Q07', elsewhere).map(messageOf)).toEqual(['Barnet är folkbokfört i Stockholm. Stämmer mottagaren?']);
    expect(findingsOf('Q07', placed).map(messageOf)).toEqual(['Barnet är placerat av Malmö. Stämmer mottagaren?']);
  });

  it('say the Swedish day, and the time where one is known', () => {
    const until = (moment: string) => violence({ 'risk.measures': [{ id: 'm', decision: { code: 'GRI' }, until: { at: moment } }] });
    const now = at('2026-11-19T08:00:00Z');
    expect(findingsOf('Q33', until('2026-11-19T16:00'), { now }).map(messageOf)).toEqual([
      'Något händer torsdag 19 nov kl. 16.00. Ring mottagaren också.',
    ]);
    expect(findingsOf('Q33', until('2026-11-22'), { now }).map(messageOf)).toEqual(['Något händer söndag 22 nov. Ring mottagaren också.']);
  });
});

it('offers the way to a notice on an adult, but not where a notice enligt LUL is in the report', () => {
  const adult = { 'child.identity': { kind: 'SAKN' }, 'child.estimatedAge': 18 };
  const [alone] = findingsOf('Q05', violence(adult));
  expect(alone?.remedies).toMatchObject([{ kind: 'set', path: 'triage.reportKind', answer: { code: 'PL6' } }]);
  expect(findingsOf('Q05', violence({ ...adult, 'triage.reportKind': { code: 'SOLLUL' } }))[0]?.remedies).toEqual([]);
  expect(codesIn(lulOnly(adult), {})).not.toContain('Q05');
  expect(codesIn(notice({ 'child.adultAge': 40 }), {})).toEqual([]);
});
