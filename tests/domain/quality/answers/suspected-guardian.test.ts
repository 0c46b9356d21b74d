import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { wordsToKeepFrom } from '@tidig/domain/quality/answers/suspected-guardian.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { changesOf } from '@tidig/domain/quality/remedy.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../../support/dates.ts';
import { withAnswers } from '../../../support/with-answers.ts';
import { newIds } from '../remedies.ts';
import { gang, violence } from './case.ts';

const second = { 'concern.childWords.1': { id: 'ord-2', quote: 'Han slår hårt.' } };
const asked: Finding = { code: 'Q09', level: 'LOOK', path: 'concern.childWords', values: {}, remedies: [], key: 'Q09:concern.childWords' };

/** After the press that marks all the words as not for this person. */
function kept(answers: Answers, from: string): Answers {
  const changes = changesOf(answers, asked, { kind: 'mark-words', from }, newIds());
  return withAnswers(answers, Object.fromEntries(changes.map(({ path, answer }) => [path, answer])));
}

describe("whom the child's words should perhaps be kept from", () => {
  it('is the suspected guardian where it is violence, sexual abuse or honour, main or not', () => {
    expect(wordsToKeepFrom(violence())).toEqual([{ guardian: 'vh-jonas', name: 'Jonas Testström (pappa)' }]);
    const other = { 'concern.main': { code: 'OMS1' }, 'concern.other': { codes: ['SEX1'] } };
    expect(wordsToKeepFrom(violence(other)).map(({ guardian }) => guardian)).toEqual(['vh-jonas']);
  });

  it.each([
    ['it is something else', violence({ 'concern.main': { code: 'OMS1' } })],
    ['no guardian is suspected', gang({ 'concern.main': { code: 'VAL2' } })],
    ['no words are written', violence({ 'concern.childWords': [{ id: 'tom' }] })],
    ['the report asks for no words', violence({ 'triage.reportKind': { code: 'LUL' } })],
    ['the whole list is marked', violence({ 'secrecy.marks': [{ id: 'm', target: 'concern.childWords', from: ['vh-jonas'], why: 'x' }] })],
  ])('is nobody when %s', (_when, answers) => expect(wordsToKeepFrom(answers)).toEqual([]));
});

describe("the press that keeps the child's words from a guardian", () => {
  it('marks every row, can be sent, and is not asked again until there are more words', () => {
    const after = kept(violence(second), 'vh-jonas');
    expect(after.secrecy?.marks?.map(({ target, from }) => [target, from])).toEqual([
      ['concern.childWords/ord-1', ['vh-jonas']],
      ['concern.childWords/ord-2', ['vh-jonas']],
    ]);
    expect(checkForSending(after, { today: day('2026-11-20') })).toEqual([]);
    expect(wordsToKeepFrom(after)).toEqual([]);
    expect(wordsToKeepFrom(withAnswers(after, { 'concern.childWords.2': { id: 'ord-3', quote: 'Nytt' } }))).toHaveLength(1);
  });

  it('adds the person to a mark that is there, and leaves its reason', () => {
    const marked = violence({ 'secrecy.marks': [{ id: 'm', target: 'concern.childWords/ord-1', from: ['other'], why: 'Eget skäl.' }] });
    expect(kept(marked, 'vh-jonas').secrecy?.marks).toEqual([
      { id: 'm', target: 'concern.childWords/ord-1', from: ['other', 'vh-jonas'], why: 'Eget skäl.' },
    ]);
  });
});
