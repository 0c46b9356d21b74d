import type { z } from 'zod';
import { kindOf, type AskedKind } from './kinds.ts';
import type { CodeList } from './code-list.ts';

/** H stops sending · S should be answered, and prints "Inte ifyllt" when it is not · O is optional. */
export type Requirement = 'H' | 'S' | 'O';

export type FieldType =
  'tri' | 'sel' | 'multi' | 'text' | 'area' | 'date' | 'moment' | 'age' | 'count' | 'identity' | 'phone' | 'email' | 'people' | 'rows';

/** What every field says about itself; form, API, checks, review, PDF, export and seed derive from it. */
export type FieldMeta = {
  /** The field's id in the content specification, `child.identityCertainty`, `siblings[]`. */
  readonly id: string;
  /** Swedish, as asked on screen. */
  readonly label: string;
  /** Swedish, as printed; the label itself where nothing else is said. */
  readonly printLabel?: string;
  /** One Swedish sentence; more on request is a later matter. */
  readonly help?: string;
  readonly requirement: Requirement;
  /** Statute, rule of law or source tag that asks for the field. */
  readonly source: readonly string[];
  /** Set when Stockholms handbook has been compared and names the field; null until then. */
  readonly handbookRef: null;
  /** Tells where a person is: goes to the part `location`, in every report. */
  readonly locationRevealing: boolean;
  /**
   * Can be marked "Bör inte visas för …" and then goes to the part `restricted`; of rows, each by itself. `note`: only what is written beside the
   * choice goes there, and the choice stays, since what the nämnd does at once hangs on it.
   */
  readonly restrictable: boolean | 'note';
  /** One of the eight fields for which a reason is asked when it is left out (V18). */
  readonly reasonAsked: boolean;
  /**
   * Shown only when true of the answers so far. Hidden answers are never sent.
   * For a field of a row the row itself stands beside the sections, as `answers.row`.
   */
  readonly condition?: (answers: LooseAnswers) => boolean;
  /** The legal acts that ask for it; where nothing is said, those of its section. */
  readonly kinds?: readonly AskedKind[];
  /** Legal acts in which it stops sending, though its requirement is not H. */
  readonly stopsIn?: readonly AskedKind[];
  /** Other words where the report is about an adult or a young person (PL6), not a child. */
  readonly adult?: Words;
  /** Written by the program and shown in review and print: no input on screen. */
  readonly setByProgram?: boolean;
  /** The form version that first asked for it, where that is not the first: nothing older is said to lack it. */
  readonly since?: number;
};

/** How a field is asked and printed; what is left out is as for a child. */
export type Words = { readonly label?: string; readonly printLabel?: string; readonly help?: string };

/** Answers as a condition reads them: anything may be absent, nothing is trusted. */
export type LooseAnswers = { readonly [section: string]: { readonly [field: string]: unknown } | undefined };

/** A field: what it says about itself, its zod schema, and what its type needs (a code list, a length, the fields of its rows). */
export type Field<S extends z.ZodType = z.ZodType> = FieldMeta & {
  readonly type: FieldType;
  readonly schema: S;
  readonly list?: CodeList;
  /** Characters at most, for text and area. */
  readonly maxLength?: number;
  /** For `rows`: the fields of one row. Each row also carries a stable `id`. */
  readonly of?: Fields;
  /** For `rows`: rows at most, and what one row is called ("vårdnadshavare"). */
  readonly maxRows?: number;
  readonly rowName?: string;
  /** For `tri`, `sel`, `multi`: label of the free line beside the codes; no line without it. */
  readonly noteLabel?: string;
  /** Characters at most in that line; above 400 it is a text of several lines. */
  readonly noteMaxLength?: number;
  /** For `age` and `count`: the least and the greatest number. */
  readonly range?: readonly [number, number];
  /** For `date` and `moment`: the day may lie ahead (a decision's end). Other days may not. */
  readonly mayBeAhead?: boolean;
};

export type Fields = { readonly [name: string]: Field };

/** One section of the form: plain `fields`, so that drafts can be partial, and nothing else. Checks across fields are in form/sending.ts. */
export type Section<F extends Fields = Fields> = {
  readonly id: string;
  /** The step of the form (0–8) that shows it. */
  readonly step: number;
  readonly title: string;
  /** The title where the report is about an adult or a young person (PL6). */
  readonly adultTitle?: string;
  /** The legal acts that ask for the section. */
  readonly kinds: readonly AskedKind[];
  readonly fields: F;
};

/** A section whose fields are asked for in its legal acts only: the kind stands in each field's condition, so that nobody needs to look twice. */
export function section<const F extends Fields>(definition: Section<F>): Section<F> {
  const entries = Object.entries<Field>(definition.fields).map(([name, field]) => [name, askedIn(field, field.kinds ?? definition.kinds)]);
  return { ...definition, fields: Object.fromEntries(entries) as F };
}

function askedIn(field: Field, kinds: readonly AskedKind[]): Field {
  const own = field.condition;
  const condition = (answers: LooseAnswers) => kinds.includes(kindOf(answers)) && (own?.(answers) ?? true);
  return { ...field, ...(field.of && { of: cellsAskedIn(field.of) }), kinds, condition };
}

/** A cell of a row may be asked in fewer legal acts than its row. */
function cellsAskedIn(cells: Fields): Fields {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell.kinds ? askedIn(cell, cell.kinds) : cell]));
}

/** Does leaving it out stop sending, in this report? */
export function stopsSending(field: Field, answers: LooseAnswers): boolean {
  return field.requirement === 'H' || (field.stopsIn?.includes(kindOf(answers)) ?? false);
}

/** The words of a field in this kind of report: what is asked, what is printed, the help. */
export function wordsOf(
  field: Field,
  kind: AskedKind,
): { readonly label: string; readonly printLabel: string; readonly help: string | undefined } {
  const own = kind === 'PL6' ? field.adult : undefined;
  const label = own?.label ?? field.label;
  return { label, printLabel: own?.printLabel ?? own?.label ?? field.printLabel ?? field.label, help: own?.help ?? field.help };
}
