import type { Answers } from './answers.ts';
import { kindOf, type AskedKind } from './kinds.ts';
import { covers, restrictedAt } from './markable.ts';
import type { RestrictedItem, RestrictedPart } from './parts.ts';
import { fieldAt, parseTarget, rowsOf, type Row, type Target } from './paths.ts';
import { threatRowOf } from './source-threat.ts';
import { asAnswers } from './visible.ts';

/** What stands in place of a marked "why now", which is the first thing a receiver reads (report-content, shapes). */
export const neutralWhyNow = {
  SOL: 'Anmälan gäller oro för barnet. Se bilagan.',
  SOLLUL: 'Anmälan gäller oro för barnet. Se bilagan.',
  LUL: 'Underrättelsen gäller ett barn. Se bilagan.',
  PL6: 'Underrättelsen gäller en person. Se bilagan.',
  FEL: 'Se bilagan.',
} as const satisfies Record<AskedKind, string>;
/** The targets of what was written in the box itself, and of a threat against somebody who gave information: a row, or until version 3 one answer. */
export const ownBox = 'secrecy.restricted';
export const threatBox = 'secrecy.threats';
export const earlierThreatBox = 'secrecy.sourceThreat';

const ownBoxes: readonly string[] = [ownBox, threatBox, earlierThreatBox];

type Loose = Record<string, Record<string, unknown>>;

/**
 * Takes out the section `secrecy` and every marked answer, each with the sekretessmarkeringar about it. Of a marked row, and of such a
 * sekretessmarkering, the id stays behind, so that it can be put back in its place and a reader can see that something stands in the annex.
 * A mark that points at nothing is kept with the value null.
 */
export function takeRestricted(sent: Answers): { readonly rest: Answers; readonly restricted: RestrictedPart | null } {
  const { secrecy, ...others } = sent;
  if (!secrecy) return { rest: sent, restricted: null };
  const boxes = (secrecy.restricted ?? []).map((row) => item(row, ownBox, row.text ?? null));
  const threats = (secrecy.threats ?? []).map(({ id, ...cells }) => item({ id }, threatBox, cells));
  const marks = (secrecy.marks ?? []).map((row) => item(row, row.target ?? '', restrictedAt(sent, row.target ?? '')?.answer ?? null));
  const items = withSecrets([...boxes, ...threats, ...marks], sent);
  const rest = marks.reduce<Loose>((answers, mark) => takeOut(answers, mark.target), looseCopy(others));
  return { rest: asAnswers(leftBehind(rest, items)), restricted: { items } };
}

function item(
  row: { readonly id: string; readonly from?: readonly string[] | undefined; readonly why?: string | undefined },
  target: string,
  value: unknown,
): RestrictedItem {
  return { id: row.id, target, value, from: row.from ?? [], why: row.why ?? '' };
}

/** Each item with the sekretessmarkeringar about it; one that several items cover goes with the first. */
function withSecrets(items: readonly RestrictedItem[], sent: Answers): readonly RestrictedItem[] {
  const left = new Set<Row>(sent.marking?.secrecyMarks ?? []);
  return items.map((one) => {
    const about = [...left].filter(({ target }) => one.value !== null && typeof target === 'string' && covers(placeOf(one), target));
    for (const mark of about) left.delete(mark);
    return about.length > 0 ? { ...one, secrecyMarks: about } : one;
  });
}

/** Where an item stood, as a sekretessmarkering names it. */
function placeOf({ id, target }: RestrictedItem): string {
  return ownBoxes.includes(target) ? `${target}/${id}` : target;
}

function leftBehind(answers: Loose, items: readonly RestrictedItem[]): Loose {
  const taken = items.flatMap((one) => one.secrecyMarks ?? []);
  return taken.length === 0
    ? answers
    : replaceSecrets(
        answers,
        taken.map(({ id }) => ({ id })),
      );
}

function replaceSecrets(answers: Loose, by: readonly Row[]): Loose {
  const marks = rowsOf(answers['marking']?.['secrecyMarks']).map((mark) => by.find(({ id }) => id === mark.id) ?? mark);
  return { ...answers, marking: { ...answers['marking'], secrecyMarks: marks } };
}

function takeOut(answers: Loose, target: string): Loose {
  const marked = restrictedAt(asAnswers(answers), target);
  const fields = marked && answers[marked.target.section];
  if (!marked || !fields) return answers;
  const left =
    marked.field.restrictable === 'note'
      ? withoutNote(marked.target, fields)
      : without(marked.target, fields, neutralWhyNow[kindOf(answers)]);
  return { ...answers, [marked.target.section]: left };
}

function without({ section, field, row }: Target, fields: Record<string, unknown>, neutral: string): Record<string, unknown> {
  const { [field]: marked, ...others } = fields;
  if (Array.isArray(marked)) {
    return { ...others, [field]: rowsOf(marked).map((one) => (row === null || one.id === row ? { id: one.id } : one)) };
  }
  return section === 'event' && field === 'whyNow' ? { ...others, [field]: neutral } : others;
}

function withoutNote({ field }: Target, fields: Record<string, unknown>): Record<string, unknown> {
  const { note: _taken, ...choice } = membersOf(fields[field]);
  return { ...fields, [field]: choice };
}

/** Sections of answers are plain objects; the outermost level is copied so that they can be exchanged. */
function looseCopy(answers: object): Loose {
  return { ...answers } as Loose;
}

/** Puts marked answers back, and the marks themselves. */
export function putRestricted(answers: Answers, restricted: RestrictedPart | null): Answers {
  if (!restricted) return answers;
  const whole = restricted.items.reduce<Loose>(putBack, looseCopy(answers));
  return asAnswers({ ...whole, ...secrecySection(restricted.items) });
}

function putBack(answers: Loose, { target, value, secrecyMarks = [] }: RestrictedItem): Loose {
  const whole = secrecyMarks.length > 0 ? replaceSecrets(answers, secrecyMarks) : answers;
  const parsed = parseTarget(target);
  const restrictable = parsed && fieldAt(parsed.section, parsed.field)?.restrictable;
  if (!parsed || !restrictable || value === null) return whole;
  const fields = whole[parsed.section] ?? {};
  const before = fields[parsed.field];
  const answer = parsed.row !== null ? rowsOf(before).map((one) => (one.id === parsed.row ? value : one)) : value;
  return {
    ...whole,
    [parsed.section]: { ...fields, [parsed.field]: restrictable === 'note' ? { ...membersOf(before), ...membersOf(value) } : answer },
  };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function secrecySection(items: readonly RestrictedItem[]): { readonly secrecy?: unknown } {
  const restricted = items.filter((one) => one.target === ownBox).map((one) => row(one, { text: one.value }));
  const threats = items.flatMap(threatRows);
  const marks = items.filter(({ target }) => !ownBoxes.includes(target)).map((one) => row(one, { target: one.target }));
  const secrecy = {
    ...(restricted.length > 0 && { restricted }),
    ...(threats.length > 0 && { threats }),
    ...(marks.length > 0 && { marks }),
  };
  return Object.keys(secrecy).length > 0 ? { secrecy } : {};
}

function threatRows({ id, target, value }: RestrictedItem): readonly Row[] {
  if (target === threatBox) return [{ ...membersOf(value), id }];
  const earlier = target === earlierThreatBox ? threatRowOf(value) : null;
  return earlier ? [earlier] : [];
}

/** A row as it was: what was blank is absent again. */
function row({ id, from, why }: RestrictedItem, what: Record<string, unknown>): Record<string, unknown> {
  const cells = { ...what, from: from.length > 0 ? from : null, why: why === '' ? null : why };
  return { id, ...Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null && value !== '')) };
}
