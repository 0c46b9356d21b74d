import { actions, searchPurposes } from '@tidig/domain/access/actions.ts';
import { fieldProblemCodes, problemCodes } from '@tidig/domain/base/problem.ts';
import { actionLabels, actionText, outcomeText } from '@tidig/domain/labels/actions.ts';
import { ageInWords, yearsInWords } from '@tidig/domain/labels/age.ts';
import { documentTitles } from '@tidig/domain/labels/documents.ts';
import { decisionList, feedbackList, safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import { matchReasonLabels } from '@tidig/domain/labels/match-reasons.ts';
import { fieldProblemTexts, problemTexts } from '@tidig/domain/labels/problems.ts';
import { purposeText, searchPurposeLabels } from '@tidig/domain/labels/purposes.ts';
import { actingRoleLabels, roleLabels } from '@tidig/domain/labels/roles.ts';
import { sentStateLabels, sentStateTexts } from '@tidig/domain/labels/states.ts';
import { lawRules } from '@tidig/domain/law/rules.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  problemTexts,
  fieldProblemTexts,
  roleLabels,
  actingRoleLabels,
  actionLabels,
  matchReasonLabels,
  searchPurposeLabels,
  sentStateLabels,
  sentStateTexts,
  decisionLabels: decisionList.labels,
  feedbackLabels: feedbackList.labels,
  safetyOutcomeLabels: safetyOutcomeList.labels,
  documentTitles,
  lawTexts: Object.fromEntries(lawRules.map((rule) => [`${rule.id} ${rule.from}`, `${rule.text} ${rule.note}`])),
};
const everyLabel = Object.entries(tables).flatMap(([table, labels]) =>
  Object.entries(labels).map(([code, text]) => ({ table, code, text })),
);

/** Words that are English and never Swedish. No \b: to JavaScript å, ä and ö end a word. */
const english =
  /(?<!\p{L})(the|and|you|your|is|are|please|try|again|error|invalid|required|missing|failed|report|search|login|password|session|child|board|sent|opened)(?!\p{L})/iu;

describe('labels', () => {
  it('have a text for every code', () => {
    expect(Object.keys(problemTexts)).toEqual([...problemCodes]);
    expect(Object.keys(fieldProblemTexts)).toEqual([...fieldProblemCodes]);
    expect(Object.keys(actionLabels)).toEqual([...actions]);
    expect(Object.keys(searchPurposeLabels)).toEqual([...searchPurposes]);
    expect(everyLabel.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('are in Swedish', () => {
    expect(everyLabel.filter(({ text }) => english.test(text))).toEqual([]);
  });

  it('never show a code', () => {
    expect(everyLabel.filter(({ text }) => /[a-z]-[a-z]+-[a-z]|[A-Z]{3,}_|undefined|null/.test(text))).toEqual([]);
  });

  it('begin with a capital letter and have no exclamation marks', () => {
    const running = new Set(['matchReasonLabels']);
    expect(everyLabel.filter(({ table, text }) => !running.has(table) && !/^\p{Lu}/u.test(text))).toEqual([]);
    expect(everyLabel.filter(({ text }) => text.includes('!'))).toEqual([]);
  });
});

describe('refusals', () => {
  it('are whole sentences that say what to do next', () => {
    const refusals = everyLabel.filter(({ table }) => table === 'problemTexts');
    expect(refusals.filter(({ text }) => !text.endsWith('.') || text.split('. ').length < 2)).toEqual([]);
  });

  it('never blame: no "ogiltig", "felaktig" or "misslyckades"', () => {
    expect(everyLabel.filter(({ text }) => /ogiltig|felaktig|misslyckades/i.test(text))).toEqual([]);
  });
});

describe('the log page', () => {
  it('calls an act it does not know a system event, never by its code', () => {
    expect(actionText('register.search')).toBe('Sökte barn');
    expect(actionText('envelope.accept')).toBe('Tog emot ett meddelande från en annan myndighet');
    expect(actionText('something.else')).toBe('Systemhändelse');
    expect(actionText('toString')).toBe('Systemhändelse');
  });

  it('tells purpose and outcome in words', () => {
    expect(purposeText('JOUR')).toBe('Socialjour');
    expect(purposeText('task')).toBe('Pågående uppgift');
    expect(purposeText('constructor')).toBe('Annat');
    expect([outcomeText('done'), outcomeText('empty'), outcomeText('barred'), outcomeText('toString')]).toEqual([
      'Utfört',
      'Inga träffar',
      'Nekat – behörighetsspärr',
      'Nekat',
    ]);
  });

  it('calls nothing a refusal that was none: an akt shown as a proposal, a link taken back', () => {
    expect([outcomeText('proposed'), outcomeText('undone')]).toEqual(['Visades som förslag', 'Ångrat']);
  });
});

describe('an age', () => {
  it('is told in months until the second birthday, and in years from it', () => {
    const on = day('2026-11-21');
    expect([ageInWords(day('2024-11-22'), on), ageInWords(day('2024-11-21'), on)]).toEqual(['23 mån', '2 år']);
    expect([ageInWords(day('2026-10-22'), on), ageInWords(day('2026-10-21'), on)]).toEqual(['under 1 mån', '1 mån']);
  });

  it('that is guessed is told in whole years', () => {
    expect([yearsInWords(0), yearsInWords(1)]).toEqual(['under 1 år', '1 år']);
  });
});
