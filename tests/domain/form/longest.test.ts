import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import type { Field, Fields, Section } from '@tidig/domain/form/field.ts';
import { childKinds } from '@tidig/domain/form/kinds.ts';
import { maxLengths } from '@tidig/domain/form/text.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

/** Saving takes nearly a fifth more than this (services, draft-answers.ts): room for other alphabets, and for a pasted text that is still to be cut. */
const bytesThatSave = 800_000;

/** Swedish prose, line breaks and all: about one character in fifteen takes two bytes. */
const prose = 'När vi kom satt barnet på golvet i hallen och höll för öronen. Mamman grät. Det var kallt, och fönstret stod öppet.\n';

function words(length: number, lines: boolean): string {
  const text = prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
  return lines ? text : text.replaceAll('\n', ' ');
}

function longest(field: Field, path: string): unknown {
  const note = { note: words(field.noteMaxLength ?? maxLengths.short, (field.noteMaxLength ?? 0) > maxLengths.short) };
  const codes = Object.keys(field.list?.labels ?? {});
  switch (field.type) {
    case 'tri':
      return { answer: 'JA', ...note };
    case 'sel':
      return { code: codes[0], ...note };
    case 'multi':
      return { codes, ...note };
    case 'moment':
      return { at: '2026-11-18T22:15', precision: 'UNGEFAR' };
    case 'identity':
      return { kind: 'RES', value: words(40, false) };
    case 'date':
      return '2018-05-02';
    case 'age':
    case 'count':
      return field.range?.[1];
    case 'people':
      return ['child', 'other'];
    case 'rows':
      return Array.from({ length: field.maxRows ?? 0 }, (_, index) => ({ id: idOf(path, index), ...answered(field.of ?? {}, path) }));
    default:
      return words(field.maxLength ?? maxLengths.line, field.type === 'area');
  }
}

/** As long as a UUID. */
function idOf(path: string, index: number): string {
  return `${path.replace('.', '-')}-${index}`.padEnd(36, 'x').slice(-36).replace(/^-/, 'x');
}

function answered(fields: Fields, path: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, longest(field, `${path}.${name}`)]));
}

/** Every field at its greatest length and every list full: also those that no single report asks for together. */
function everything(): Answers {
  return asAnswers(Object.fromEntries(Object.values<Section>(sections).map(({ id, fields }) => [id, answered(fields, id)])));
}

describe('the longest report that the form allows', () => {
  const answers = everything();

  it('saves, in Swedish', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(answers)).byteLength;
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(bytesThatSave);
    expect(checkDraft(answers)).toMatchObject({ ok: true });
  });

  it.each(childKinds)('of kind %s has no text that is too long to send', (code) => {
    const problems = checkForSending({ ...answers, triage: { ...answers.triage, reportKind: { code } } }, { today: day('2026-11-22') });
    expect(problems.filter((problem) => problem.code === 'too-long')).toEqual([]);
  });
});
