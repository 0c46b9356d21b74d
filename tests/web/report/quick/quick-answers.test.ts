import { sections } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import {
  charactersToGo,
  childrenAs,
  commonConcerns,
  leastObservation,
  placeOnPage,
  withoutTwins,
} from '@tidig/web/report/quick/quick-answers.ts';
import { nameOf } from '@tidig/web/fields/problem-board.ts';
import { describe, expect, it } from 'vitest';

const today = asId<PlainDate>('2026-11-22');
const stops = (answers: object) => checkForSending(asAnswers(answers), { today });

describe('the short form', () => {
  it('has everything that stops sending on its page', () => {
    const problems = stops({ triage: { reportKind: { code: 'SOL' } } });
    expect(problems.length).toBeGreaterThan(5);
    expect(problems.map((problem) => placeOnPage(nameOf(problem)))).not.toContain(null);
  });

  it('knows the place of what is wrong in a row, and sends elsewhere what it does not have', () => {
    expect(placeOnPage('concern.obs.0.what')).toBe('concern.obs');
    expect(placeOnPage('event.start')).toBeNull();
  });

  it('asks once for kommun and nämnd', () => {
    expect(withoutTwins(stops({})).map(({ path }) => path)).not.toContain('answers.recipient.board');
    const chosen = stops({ recipient: { kommun: { code: '0180' } } });
    expect(withoutTwins(chosen).map(({ path }) => path)).toContain('answers.recipient.board');
  });

  it('offers six concerns of the list', () => {
    expect(commonConcerns).toHaveLength(6);
    expect(commonConcerns.every(({ code }) => sections.concern.fields.main.list.codes.includes(code))).toBe(true);
  });
});

describe('the observation', () => {
  it('says kindly how much is lacking, while there is something', () => {
    expect(charactersToGo('')).toBe('');
    expect(charactersToGo('Barnet var ensamt.')).toBe('12 tecken till, så räcker det.');
    expect(charactersToGo('x'.repeat(leastObservation))).toBe('');
  });

  it('is enough at the same number as for sending', () => {
    const obs = (length: number) => stops({ concern: { obs: [{ id: 'a', what: 'x'.repeat(length) }] } }).map(({ path }) => path);
    expect(obs(leastObservation - 1)).toContain('answers.concern.obs');
    expect(obs(leastObservation)).not.toContain('answers.concern.obs');
  });
});

describe('more children', () => {
  const ids = () => {
    let next = 0;
    return () => `id${(next += 1)}`;
  };
  const valueOf = (name: string, count: number, answers: object = {}) =>
    childrenAs(count, asAnswers(answers), ids()).find((change) => change.name === name)?.value;

  it('give one row for each of the others, with concern for it', () => {
    expect(valueOf('family.siblings', 3)).toEqual([
      { id: 'id1', concern: { answer: 'JA' } },
      { id: 'id2', concern: { answer: 'JA' } },
    ]);
    expect(valueOf('family.siblingsKnown', 3)).toEqual({ answer: 'JA' });
  });

  it('are none for one child', () => {
    expect(valueOf('family.siblings', 1)).toBeUndefined();
    expect(valueOf('family.siblingsKnown', 1)).toBeUndefined();
  });

  it('never throw away a name that is written', () => {
    const written = { family: { siblings: [{ id: 'a' }, { id: 'b', name: 'Moa' }] } };
    expect(valueOf('family.siblings', 1, written)).toEqual([{ id: 'b', name: 'Moa' }]);
    expect(valueOf('triage.childCount', 1, written)).toBe(2);
  });
});
