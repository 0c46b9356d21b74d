import { z } from 'zod';
import { triList } from '../vocabulary/answers.ts';
import { identityKindList } from '../vocabulary/identity.ts';
import type { CodeList } from './code-list.ts';
import type { Field, FieldMeta, Fields } from './field.ts';
import { identityAnswer, missingAnswer, momentAnswer, multiSchema, plainDate, rowId, selSchema, triSchema } from './shapes.ts';
import { draftText, maxLengths } from './text.ts';

/** What a section file says of a field; the rest has a default. A field that nothing else is said of should be answered (S). */
export type Given = Pick<FieldMeta, 'id' | 'label'> &
  Partial<
    Pick<
      FieldMeta,
      | 'printLabel'
      | 'help'
      | 'requirement'
      | 'source'
      | 'locationRevealing'
      | 'restrictable'
      | 'condition'
      | 'kinds'
      | 'stopsIn'
      | 'adult'
      | 'setByProgram'
      | 'since'
    >
  >;

type Note = { readonly noteLabel?: string; readonly noteMaxLength?: number };

const defaults = {
  requirement: 'S',
  source: [],
  handbookRef: null,
  locationRevealing: false,
  restrictable: false,
  reasonAsked: false,
} as const satisfies Partial<FieldMeta>;

/** Yes, no, do not know: `{ answer, note? }`. */
export function tri(given: Given & Note) {
  return { ...defaults, ...given, type: 'tri', list: triList, schema: triSchema(given.noteMaxLength) } as const satisfies Field;
}

/** One of a list: `{ code, note? }`. `offers` narrows what is shown, not what is valid. */
export function sel<C extends string>(list: CodeList<C>, given: Given & Note, offers: CodeList<NoInfer<C>> = list) {
  return { ...defaults, ...given, type: 'sel', list: offers, schema: selSchema(list, given.noteMaxLength) } as const satisfies Field;
}

/** Some of a list: `{ codes[], note? }`. `offers` narrows what is shown, not what is valid. */
export function multi<C extends string>(list: CodeList<C>, given: Given & Note, offers: CodeList<NoInfer<C>> = list) {
  return { ...defaults, ...given, type: 'multi', list: offers, schema: multiSchema(list, given.noteMaxLength) } as const satisfies Field;
}

/** One line. `maxLength` is what may be sent; a draft holds more. */
export function text(given: Given, maxLength: number = maxLengths.line) {
  return { ...defaults, ...given, type: 'text', maxLength, schema: draftText() } as const satisfies Field;
}

/** A text with line breaks. */
export function area(given: Given, maxLength: number = maxLengths.long) {
  return { ...defaults, ...given, type: 'area', maxLength, schema: draftText('many') } as const satisfies Field;
}

export function phone(given: Given) {
  return { ...defaults, ...given, type: 'phone', maxLength: 40, schema: draftText() } as const satisfies Field;
}

export function email(given: Given) {
  return { ...defaults, ...given, type: 'email', maxLength: maxLengths.line, schema: draftText() } as const satisfies Field;
}

/** A calendar day. */
export function date(given: Given & { readonly mayBeAhead?: boolean }) {
  return { ...defaults, ...given, type: 'date', schema: plainDate } as const satisfies Field;
}

/** Day and time with how exactly it is known: `{ at, precision }`. */
export function moment(given: Given & { readonly mayBeAhead?: boolean }) {
  return { ...defaults, ...given, type: 'moment', schema: momentAnswer } as const satisfies Field;
}

/** Whole years. */
export function age(given: Given, range: readonly [number, number] = [0, 20]) {
  return { ...defaults, ...given, type: 'age', range, schema: z.int().min(range[0]).max(range[1]) } as const satisfies Field;
}

export function count(given: Given, range: readonly [number, number]) {
  return { ...defaults, ...given, type: 'count', range, schema: z.int().min(range[0]).max(range[1]) } as const satisfies Field;
}

/** An identity number and its kind: `{ kind, value }`. As typed; form/identity-answer.ts reads it. */
export function identity(given: Given) {
  return { ...defaults, ...given, type: 'identity', list: identityKindList, schema: identityAnswer } as const satisfies Field;
}

/** Persons of this report by id: `child`, rows of guardians and siblings, or `other`. */
export function people(given: Given) {
  return { ...defaults, ...given, type: 'people', schema: z.array(rowId).max(20) } as const satisfies Field;
}

type Rows = Given & { readonly rowName: string; readonly maxRows: number };
type RowShape<F extends Fields> = { id: typeof rowId } & { -readonly [K in keyof F]: z.ZodOptional<F[K]['schema']> };

/** Rows, each with its own fields and a stable `id`. */
export function rows<const F extends Fields>(given: Rows, of: F) {
  const row = z.strictObject({ id: rowId, ...shapeOf(of) } as RowShape<F>);
  return { ...defaults, ...given, type: 'rows', of, schema: z.array(row).max(given.maxRows) } as const satisfies Field;
}

/** One of the eight fields that ask for a reason (V18) when they are left out: the answer itself, or `{ missing, until? }`. */
export function asksReason<F extends Field>(field: F): AsksReason<F> {
  return { ...field, reasonAsked: true, schema: z.union([field.schema, missingAnswer]) };
}

type AsksReason<F extends Field> = Omit<F, 'schema' | 'reasonAsked'> & {
  readonly reasonAsked: true;
  readonly schema: z.ZodUnion<[F['schema'], typeof missingAnswer]>;
};

/** The zod shape of a set of fields, each optional. `fromEntries` keeps the keys but not their types. */
export function shapeOf<F extends Fields>(fields: F): { -readonly [K in keyof F]: z.ZodOptional<F[K]['schema']> } {
  const entries = Object.entries(fields).map(([name, field]) => [name, field.schema.optional()]);
  return Object.fromEntries(entries) as { -readonly [K in keyof F]: z.ZodOptional<F[K]['schema']> };
}
