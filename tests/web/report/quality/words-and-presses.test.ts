import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Finding, Remedy } from '@tidig/domain/quality/finding.ts';
import { adviceOn, quoteOf } from '@tidig/web/report/quality/finding-words.ts';
import { findingsThere } from '@tidig/web/report/quality/findings-there.ts';
import { createPasted } from '@tidig/web/report/quality/pasted.ts';
import { pressWords } from '@tidig/web/report/quality/press-words.ts';
import { wordsFor } from '@tidig/web/report/quality/use-words.ts';
import { describe, expect, it } from 'vitest';

const aFinding = (over: Partial<Finding> = {}): Finding => ({
  code: 'Q18',
  level: 'LOOK',
  path: 'concern.obs.0.what',
  values: {},
  remedies: [],
  key: 'Q18:concern.obs/a.what',
  ...over,
});

describe('a press', () => {
  const sibling = { id: 's', name: 'Liam Testström' };
  const answers: Answers = { ...example1, family: { ...example1.family, siblings: [sibling, { id: 't' }] } };
  it.each<[Remedy, string]>([
    [{ kind: 'move-to-protected', person: 'child' }, 'Flytta till Skyddad uppgift för Elsa'],
    [{ kind: 'move-to-assessment' }, 'Flytta till Din bedömning'],
    [{ kind: 'move-to-annex' }, 'Flytta till Bör inte visas för …'],
    [{ kind: 'replace', by: 'gärningsman' }, 'Byt till ”gärningsman”'],
    [{ kind: 'mark-like', like: 'm' }, 'Markera även här'],
    [{ kind: 'set', path: 'child.interpreter', answer: { answer: 'NEJ' }, label: 'Nej, ingen tolk' }, 'Nej, ingen tolk'],
    [{ kind: 'add-child', sibling: 's' }, 'Skapa anmälan för Liam'],
    [{ kind: 'add-child', sibling: 't' }, 'Skapa anmälan för syskonet'],
    [{ kind: 'supplement', reportId: 'r' }, 'Komplettera den i stället'],
  ])('says what it does: %o', (remedy, words) => expect(pressWords(remedy, answers)).toBe(words));

  it('names nobody whose name is not known', () => {
    expect(pressWords({ kind: 'move-to-protected', person: 'child' }, {})).toBe('Flytta till Skyddad uppgift för barnet');
    const adult: Answers = { triage: { reportKind: { code: 'PL6' } } };
    expect(pressWords({ kind: 'move-to-protected', person: 'child' }, adult)).toBe('Flytta till Skyddad uppgift för personen');
  });
});

describe('the words that a finding is about', () => {
  const answers: Answers = { concern: { obs: [{ id: 'a', what: 'Det ryktas att pappan slår.' }] } };

  it('are quoted from the text', () => expect(quoteOf(aFinding({ span: { from: 4, to: 10 } }), answers)).toBe('ryktas'));

  it('are cut in the middle where they are long', () => {
    const what = `Först ${'ord '.repeat(80)}sist`;
    const quote = quoteOf(aFinding({ span: { from: 0, to: what.length } }), { concern: { obs: [{ id: 'a', what }] } });
    expect(quote?.length).toBeLessThan(130);
    expect(quote).toMatch(/^Först .* … .* sist$/);
  });

  it('are none where the finding is about an answer, or the text has gone', () => {
    expect(quoteOf(aFinding(), answers)).toBeNull();
    expect(quoteOf(aFinding({ span: { from: 40, to: 50 } }), answers)).toBeNull();
  });
});

describe('the advice on a recipient that does not match', () => {
  const q07 = aFinding({ code: 'Q07', path: 'recipient.kommun' });
  it('hangs on whether it is urgent', () => {
    expect(adviceOn(q07, { triage: { immediateDanger: { answer: 'JA' } } })).toMatch(/^Är det bråttom/);
    expect(adviceOn(q07, {})).toMatch(/^Du kan skicka ändå/);
  });
});

describe('what a field is told', () => {
  it('is whether it stops, and whether a sentence already says what is lacking', () => {
    const place = aFinding({ level: 'STOP', span: { from: 0, to: 3 } });
    expect(findingsThere([])).toMatchObject({ ids: '', stops: false });
    expect(findingsThere([place])).toMatchObject({ stops: true, asks: false });
    expect(findingsThere([aFinding({ level: 'STOP' })])).toMatchObject({ stops: true, asks: true });
  });

  it('names its sentences by ids that an element may have', () => {
    const { ids } = findingsThere([aFinding(), aFinding({ key: 'Q19:event.summary:1x2' })]);
    expect(ids).toBe('s-Q18-concern-obs-a-what s-Q19-event-summary-1x2');
  });
});

describe('the words of organisations', () => {
  const own = [{ list: 'VAGT' as const, word: 'Svajig', suggestion: null }];
  const boards = [
    { boardId: 'farsta', words: [{ list: 'VAGT' as const, word: 'svajig', suggestion: null }] },
    { boardId: 'heby', words: [{ list: 'JARGONG' as const, word: 'BUI', suggestion: 'utredning' }] },
  ];
  it('are the own one’s and those of the nämnder that get the report, each once', () => {
    expect(wordsFor({ own, boards }, ['farsta']).added.map(({ word }) => word.toLowerCase())).toEqual(['svajig']);
    expect(wordsFor({ own, boards }, ['heby']).added.map(({ word }) => word)).toEqual(['Svajig', 'BUI']);
  });
});

describe('a text that is pasted', () => {
  it('counts above 3 000 characters, at the row it was pasted into', () => {
    let answers: Answers = { concern: { obs: [{ id: 'a' }, { id: 'b' }] } };
    const pasted = createPasted(() => answers);
    expect(pasted.note('concern.obs.1.what', 3000)).toBe(false);
    expect(pasted.note('concern.obs.1.what', 3001)).toBe(true);
    expect(pasted.names()).toEqual(['concern.obs.1.what']);
    answers = { concern: { obs: [{ id: 'b' }] } };
    expect(pasted.names()).toEqual([]);
  });
});
