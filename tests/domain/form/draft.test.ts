import type { Problem } from '@tidig/domain/base/problem.ts';
import { sections } from '@tidig/domain/form/answers.ts';
import type { Field, Section } from '@tidig/domain/form/field.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';

const canary = 'KANARIEFÅGEL-4711';

function problemOf(answers: unknown): Problem | null {
  const read = checkDraft(answers);
  return read.ok ? null : read.problem;
}

function fieldsOf(answers: unknown): readonly { readonly path: string; readonly code: string }[] {
  return problemOf(answers)?.fields ?? [];
}

describe('a draft', () => {
  it('is accepted empty, and as each of the three examples', () => {
    for (const answers of [{}, example1, example2, example3]) expect(problemOf(answers)).toBeNull();
  });

  it('is accepted half-written: a note without a choice, a precision without a time, a kind without a number', () => {
    const answers = {
      child: { whereNow: { note: 'mormor' }, identity: { kind: 'PNR' }, firstName: '' },
      event: { start: { precision: 'UNGEFAR' } },
      concern: { obs: [{ id: 'a' }], state: { note: 'tyst' } },
    };
    expect(problemOf(answers)).toBeNull();
  });

  it('is accepted whatever the fields allow', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        expect(problemOf(answers)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what was typed to the letter', () => {
    const answers = { child: { firstName: '  Elsa ' }, event: { summary: 'rad 1\n\trad 2 – ”citat”' } };
    expect(checkDraft(answers)).toEqual({ ok: true, value: answers });
  });

  it.each([
    ['an unknown section', { sekretess: {} }, 'answers', 'unknown-field'],
    ['an unknown field', { child: { weight: 1 } }, 'answers.child', 'unknown-field'],
    ['an unknown member of an answer', { child: { gender: { code: 'F', x: 1 } } }, 'answers.child.gender', 'unknown-field'],
    ['an unknown field of a row', { concern: { obs: [{ id: 'a', x: 1 }] } }, 'answers.concern.obs.0', 'unknown-field'],
    ['a field named as a prototype', JSON.parse('{"child":{"__proto__":{"x":1},"constructor":1}}'), 'answers.child', 'unknown-field'],
    ['a wrong type', { child: { firstName: 7 } }, 'answers.child.firstName', 'wrong-type'],
    ['a list for a section', { child: [] }, 'answers.child', 'wrong-type'],
    ['a code outside its list', { child: { gender: { code: 'X' } } }, 'answers.child.gender.code', 'not-in-list'],
    ['a reason outside its list', { family: { guardians: { missing: 'X' } } }, 'answers.family.guardians.missing', 'not-in-list'],
    ['a reason where none is asked for', { child: { gender: { missing: 'OKA' } } }, 'answers.child.gender', 'unknown-field'],
    ['a line of 20 001 characters', { child: { firstName: 'a'.repeat(20_001) } }, 'answers.child.firstName', 'too-long'],
    ['a note of 20 001 characters', { child: { whereNow: { note: 'a'.repeat(20_001) } } }, 'answers.child.whereNow.note', 'too-long'],
    ['200 kB in a field', { event: { summary: 'a'.repeat(200_000) } }, 'answers.event.summary', 'too-long'],
    ['a fifth guardian', { family: { guardians: [1, 2, 3, 4, 5].map((n) => ({ id: `g${n}` })) } }, 'answers.family.guardians', 'too-many'],
    ['a row without id', { concern: { obs: [{ what: 'x' }] } }, 'answers.concern.obs.0.id', 'wrong-type'],
    ['a row id that is a path', { concern: { obs: [{ id: 'a/b' }] } }, 'answers.concern.obs.0.id', 'wrong-type'],
    ['an age of 21', { child: { estimatedAge: 21 } }, 'answers.child.estimatedAge', 'not-in-list'],
    ['half a child', { triage: { childCount: 1.5 } }, 'answers.triage.childCount', 'wrong-type'],
    ['a day the calendar lacks', { child: { birthDate: '2026-02-29' } }, 'answers.child.birthDate', 'date-invalid'],
    ['a time the clock lacks', { event: { start: { at: '2026-11-18T24:00' } } }, 'answers.event.start.at', 'date-invalid'],
    ['NUL', { child: { firstName: 'a\0b' } }, 'answers.child.firstName', 'control-characters'],
    ['a line break in one line', { child: { firstName: 'a\nb' } }, 'answers.child.firstName', 'control-characters'],
    ['a bell in a text', { event: { summary: 'a\u0007b' } }, 'answers.event.summary', 'control-characters'],
    ['a lone surrogate', { child: { firstName: 'a\uD800b' } }, 'answers.child.firstName', 'broken-characters'],
    ['a right-to-left override', { child: { identity: { value: '1\u202E2' } } }, 'answers.child.identity.value', 'direction-marks'],
    ['a left-to-right mark in a note', { child: { whereNow: { note: '\u200Ex' } } }, 'answers.child.whereNow.note', 'direction-marks'],
  ])('is refused with %s, at the field and by code', (_, answers, path, code) => {
    expect(fieldsOf(answers)).toContainEqual({ path, code });
  });

  it('is refused when two rows carry the same id, or a row the id of the child', () => {
    const twice = { family: { guardians: [{ id: 'a' }], siblings: [{ id: 'a' }] } };
    expect(fieldsOf(twice)).toEqual([{ path: 'answers.family.siblings.0.id', code: 'not-applicable' }]);
    expect(fieldsOf({ family: { guardians: [{ id: 'child' }] } })).toHaveLength(1);
  });

  it('keeps 20 000 characters in every text and note, whatever the field may send: a word is never lost for its length', () => {
    const long = 'å'.repeat(20_000);
    for (const section of Object.values<Section>(sections)) {
      for (const [name, field] of Object.entries(section.fields)) {
        const path = `${section.id}.${name}`;
        for (const answer of tooLongFor(field, long)) expect(problemOf({ [section.id]: { [name]: answer } }), path).toBeNull();
        for (const answer of tooLongFor(field, `${long}å`)) {
          expect(
            fieldsOf({ [section.id]: { [name]: answer } }).map(({ code }) => code),
            path,
          ).toEqual(['too-long']);
        }
      }
    }
  });

  it('never echoes what was typed, whatever field and whatever shape it stood in', () => {
    const bad = [canary + '\0', [canary], { [canary]: canary }, { code: canary, note: canary + '\u202E' }, { missing: canary }];
    for (const section of Object.values<Section>(sections)) {
      for (const [name, field] of Object.entries(section.fields)) {
        for (const value of [...bad, ...rowsOfBad(field, bad)]) {
          const problem = problemOf({ [section.id]: { [name]: value }, [canary]: canary });
          expect(problem, `${section.id}.${name}`).not.toBeNull();
          expect(JSON.stringify(problem)).not.toContain('KANARIE');
        }
      }
    }
  });
});

/** The field's own text or note at this length, and the same in each cell of its rows. */
function tooLongFor(field: Field, long: string): readonly unknown[] {
  switch (field.type) {
    case 'text':
    case 'area':
    case 'phone':
    case 'email':
      return [long];
    case 'tri':
    case 'sel':
    case 'multi':
      return [{ note: long }];
    case 'identity':
      return [{ value: long }];
    case 'rows':
      return Object.entries(field.of ?? {}).flatMap(([cell, of]) => tooLongFor(of, long).map((value) => [{ id: 'rad', [cell]: value }]));
    default:
      return [];
  }
}

function rowsOfBad(field: Field, bad: readonly unknown[]): readonly unknown[] {
  return Object.keys(field.of ?? {}).flatMap((cell) => bad.map((value) => [{ id: 'rad', [cell]: value, [canary]: canary }]));
}
