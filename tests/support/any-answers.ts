import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import type { Field, Fields, Section } from '@tidig/domain/form/field.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { missingList, precisionList } from '@tidig/domain/vocabulary/answers.ts';
import fc from 'fast-check';

/** Any answers that the shape allows, half-written ones too, made from the fields themselves: a new field is covered by being there. */
export function anyAnswers(): fc.Arbitrary<Answers> {
  const parts = Object.fromEntries(Object.values<Section>(sections).map((section) => [section.id, optional(cells(section.fields))]));
  return fc
    .record(parts, { requiredKeys: [] })
    .map(withOwnRowIds)
    .chain((answers) => marked(answers));
}

function cells(fields: Fields): fc.Arbitrary<object> {
  const members = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, optional(anyAnswer(field))]));
  return fc.record(members, { requiredKeys: [] }).map(withoutUndefined);
}

function anyAnswer(field: Field): fc.Arbitrary<unknown> {
  const answer = plain(field);
  if (!field.reasonAsked) return answer;
  return fc.oneof(
    { weight: 4, arbitrary: answer },
    { weight: 1, arbitrary: fc.record({ missing: fc.constantFrom(...missingList.codes) }) },
  );
}

function plain(field: Field): fc.Arbitrary<unknown> {
  // Also those that are valid and not offered.
  const codes = Object.keys(field.list?.labels ?? {});
  switch (field.type) {
    case 'tri':
      return half({ answer: fc.constantFrom(...codes), note: line });
    case 'sel':
      return half({ code: fc.constantFrom(...codes), note: line });
    case 'multi':
      return half({ codes: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }), note: line });
    case 'moment':
      return half({
        at: fc.constantFrom('2026-11-18', '2026-11-18T22:15', '2020-02-29T00:00'),
        precision: fc.constantFrom(...precisionList.codes),
      });
    case 'identity':
      return half({ kind: fc.constantFrom(...codes), value: fc.constantFrom('', '20180502-2389', '1805022389', 'x') });
    case 'date':
      return fc.constantFrom('2018-05-02', '2020-02-29');
    case 'age':
    case 'count':
      return fc.integer({ min: field.range?.[0] ?? 0, max: field.range?.[1] ?? 0 });
    case 'people':
      return fc.array(fc.constantFrom('child', 'other'), { maxLength: 2 });
    case 'rows':
      return fc.array(cells(field.of ?? {}), { maxLength: 3 });
    default:
      return line;
  }
}

const line = fc.oneof(fc.constantFrom('', ' ', 'Elsa', 'Åsa Öberg', '”ord”'), fc.string({ unit: 'grapheme-ascii', maxLength: 30 }));

function half(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(members, { requiredKeys: [] });
}

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 3 });
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

/** Every row gets an id of its own. */
function withOwnRowIds(raw: object): object {
  let next = 0;
  return Object.fromEntries(
    Object.entries(withoutUndefined(raw)).map(([id, answers]) => [
      id,
      Object.fromEntries(
        Object.entries(answers as object).map(([name, answer]) => [
          name,
          Array.isArray(answer) ? answer.map((row: unknown) => (typeof row === 'object' ? { ...row, id: `rad-${next++}` } : row)) : answer,
        ]),
      ),
    ]),
  );
}

/** Marks of both kinds, of fields and rows that are there, and now and then of something that is not. */
function marked(raw: object): fc.Arbitrary<Answers> {
  const answers = raw as Record<string, Record<string, unknown>>;
  const targets = Object.values<Section>(sections).flatMap((section) =>
    Object.entries(section.fields)
      .filter(([, field]) => field.restrictable)
      .flatMap(([name]) => {
        const path = `${section.id}.${name}`;
        return [path, ...rowsOf(answers[section.id]?.[name]).map((row) => `${path}/${row.id}`)];
      }),
  );
  const boxes = ['restricted', 'threats'].flatMap((box) => rowsOf(answers['secrecy']?.[box]).map((row) => `secrecy.${box}/${row.id}`));
  const target = fc.constantFrom(...targets, 'child.address', 'nonsense');
  const mark = fc.record({ target, from: fc.constant(['other']), why: line });
  const secret = fc.record(
    { target: fc.oneof(target, fc.constantFrom('', 'event.summary', ...boxes)), authority: line, provision: fc.constant({ code: 'FUS' }) },
    { requiredKeys: [] },
  );
  return fc.tuple(fc.array(mark, { maxLength: 3 }), fc.array(secret, { maxLength: 3 })).map(([marks, secrets]) => {
    const rows = marks.map((row, index) => ({ ...row, id: `mark-${index}` }));
    const secrecyMarks = secrets.map((row, index) => ({ ...row, id: `secret-${index}` }));
    return asAnswers({
      ...answers,
      secrecy: { ...answers['secrecy'], marks: rows },
      ...(secrets.length > 0 && { marking: { secrecyMarks } }),
    });
  });
}
