import type { Answers } from './answers.ts';
import { kindOf, type AskedKind } from './kinds.ts';
import type { RestrictedItem, RestrictedPart } from './parts.ts';
import { answerAt, fieldAt, loose, parseTarget, rowsOf, type Target } from './paths.ts';
import { asAnswers } from './visible.ts';

/** What stands in place of a marked "why now", which is the first thing a receiver reads (report-content, shapes). */
export const neutralWhyNow = {
  SOL: 'Anmälan gäller oro för barnet. Se bilagan.',
  SOLLUL: 'Anmälan gäller oro för barnet. Se bilagan.',
  LUL: 'Underrättelsen gäller ett barn. Se bilagan.',
  PL6: 'Underrättelsen gäller en person. Se bilagan.',
  FEL: 'Se bilagan.',
} as const satisfies Record<AskedKind, string>;
/** The target of what was written in the box itself, and of a threat against somebody who gave information. */
export const ownBox = 'secrecy.restricted';
export const threatBox = 'secrecy.sourceThreat';

type Loose = Record<string, Record<string, unknown>>;

/**
 * Takes out the section `secrecy` and every marked answer. Of a marked row its id stays behind, so that the row can be put back in its place
 * and a reader can see that something stands in the annex. A mark that points at nothing is kept with the value null.
 */
export function takeRestricted(sent: Answers): { readonly rest: Answers; readonly restricted: RestrictedPart | null } {
  const { secrecy, ...others } = sent;
  if (!secrecy) return { rest: sent, restricted: null };
  const boxes = (secrecy.restricted ?? []).map((row) => item(row, ownBox, row.text ?? null));
  const marks = (secrecy.marks ?? []).map((row) => item(row, row.target ?? '', markedValue(sent, row.target ?? '')));
  const rest = marks.reduce<Loose>((answers, mark) => takeOut(answers, mark.target), looseCopy(others));
  return { rest: asAnswers(rest), restricted: { items: [...boxes, ...threat(secrecy.sourceThreat), ...marks] } };
}

/** A threat is not to be shown to anyone it may come from: nobody is named, and the nämnd judges (OSL 26:5, L-81). */
function threat(answer: unknown): readonly RestrictedItem[] {
  return answer === undefined ? [] : [{ id: 'source-threat', target: threatBox, value: answer, from: [], why: '' }];
}

function item(
  row: { readonly id: string; readonly from?: readonly string[] | undefined; readonly why?: string | undefined },
  target: string,
  value: unknown,
): RestrictedItem {
  return { id: row.id, target, value, from: row.from ?? [], why: row.why ?? '' };
}

/** Only what may be marked is taken; a mark on anything else stays a mark and moves nothing. */
function readTarget(target: string): Target | null {
  const parsed = parseTarget(target);
  return parsed && fieldAt(parsed.section, parsed.field)?.restrictable ? parsed : null;
}

function markedValue(sent: Answers, target: string): unknown {
  const parsed = readTarget(target);
  return (parsed && answerAt(loose(sent), parsed)) ?? null;
}

function takeOut(answers: Loose, target: string): Loose {
  const parsed = readTarget(target);
  const fields = parsed && answers[parsed.section];
  if (!parsed || !fields || answerAt(answers, parsed) === undefined) return answers;
  return { ...answers, [parsed.section]: without(parsed, fields, neutralWhyNow[kindOf(answers)]) };
}

function without({ section, field, row }: Target, fields: Record<string, unknown>, neutral: string): Record<string, unknown> {
  const { [field]: marked, ...others } = fields;
  if (Array.isArray(marked)) {
    return { ...others, [field]: rowsOf(marked).map((one) => (row === null || one.id === row ? { id: one.id } : one)) };
  }
  return section === 'event' && field === 'whyNow' ? { ...others, [field]: neutral } : others;
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

function putBack(answers: Loose, { target, value }: RestrictedItem): Loose {
  const parsed = readTarget(target);
  if (!parsed || value === null) return answers;
  const fields = answers[parsed.section] ?? {};
  const answer = parsed.row === null ? value : rowsOf(fields[parsed.field]).map((one) => (one.id === parsed.row ? value : one));
  return { ...answers, [parsed.section]: { ...fields, [parsed.field]: answer } };
}

function secrecySection(items: readonly RestrictedItem[]): { readonly secrecy?: unknown } {
  const restricted = items.filter((one) => one.target === ownBox).map((one) => row(one, { text: one.value }));
  const sourceThreat = items.find((one) => one.target === threatBox)?.value;
  const marked = items.filter((one) => one.target !== ownBox && one.target !== threatBox);
  const marks = marked.map((one) => row(one, { target: one.target }));
  const secrecy = {
    ...(restricted.length > 0 && { restricted }),
    ...(sourceThreat !== undefined && { sourceThreat }),
    ...(marks.length > 0 && { marks }),
  };
  return Object.keys(secrecy).length > 0 ? { secrecy } : {};
}

/** A row as it was: what was blank is absent again. */
function row({ id, from, why }: RestrictedItem, what: Record<string, unknown>): Record<string, unknown> {
  const cells = { ...what, from: from.length > 0 ? from : null, why: why === '' ? null : why };
  return { id, ...Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null && value !== '')) };
}
