import type { FieldProblem } from '../base/problem.ts';
import { isPlainDate, momentOf, type PlainDate } from '../base/time.ts';
import type { Answers } from '../form/answers.ts';
import type { DecisionCode } from '../vocabulary/intake.ts';
import { answersOfSix, type SixFields, sixFieldProblems } from './six-fields.ts';
import { LINE_MOST } from './text.ts';

/** What somebody writes in of a report from before the register began, from the old paper (L-53). */
export type OlderFields = Pick<SixFields, 'child' | 'channel' | 'concern'> & {
  readonly from: Pick<SixFields['from'], 'kind' | 'name'>;
  /** The day it came to the nämnd. */
  readonly cameInOn: PlainDate;
  /** What was decided, as the paper has it; null where nothing was, or the paper does not say. */
  readonly decided: { readonly code: DecisionCode; readonly on: PlainDate; readonly by: string } | null;
  /** When the utredning was closed that it led to or became part of; null where there was none, or it is not known. */
  readonly inquiryClosedOn: PlainDate | null;
  /** The last day on which anything was noted then: gallring counts from it. */
  readonly lastNoteOn: PlainDate;
  /** Which binder or akt it was found in. */
  readonly source: string;
};

/** `registerFrom`: the first day of the register. What came on it or later is no older report. */
export type OlderWhen = { readonly today: PlainDate; readonly registerFrom: PlainDate };

/** What must be put right, by field. Pure. */
export function olderFieldProblems(given: OlderFields, when: OlderWhen): FieldProblem[] {
  const now = momentOf(`${when.today}T12:00`);
  const six = sixFieldProblems(sixOf(given), { now, today: when.today, registerFrom: null });
  const source = given.source.trim();
  return [
    ...six,
    ...dayProblems(given, when),
    ...(source === '' ? [{ path: 'source', code: 'required' } as const] : []),
    ...(source.length > LINE_MOST ? [{ path: 'source', code: 'too-long' } as const] : []),
  ];
}

/** Each day in its order: it came, something was decided, the last note, and none ahead. */
function dayProblems({ cameInOn, decided, lastNoteOn, inquiryClosedOn }: OlderFields, { today, registerFrom }: OlderWhen): FieldProblem[] {
  const came: FieldProblem[] = cameInOn >= registerFrom ? [{ path: 'cameInOn', code: 'date-too-late' }] : [];
  const since = decided && decided.on > cameInOn ? decided.on : cameInOn;
  return [
    ...notAhead('cameInOn', cameInOn, today),
    ...(cameInOn > today ? [] : came),
    ...(decided ? notAhead('decided.on', decided.on, today) : []),
    ...(decided && decided.on < cameInOn ? [{ path: 'decided.on', code: 'date-before-arrival' } as const] : []),
    ...notAhead('lastNoteOn', lastNoteOn, today),
    ...(lastNoteOn < since ? [{ path: 'lastNoteOn', code: 'date-too-early' } as const] : []),
    ...closedProblems(decided, inquiryClosedOn, today),
  ];
}

function closedProblems(decided: OlderFields['decided'], closedOn: PlainDate | null, today: PlainDate): FieldProblem[] {
  if (closedOn === null) return [];
  if (!decided || decided.code === 'INTE_INLEDA') return [{ path: 'inquiryClosedOn', code: 'not-applicable' }];
  const early = closedOn < decided.on ? ([{ path: 'inquiryClosedOn', code: 'date-too-early' }] as const) : [];
  return [...notAhead('inquiryClosedOn', closedOn, today), ...early];
}

function notAhead(path: string, day: PlainDate, today: PlainDate): FieldProblem[] {
  if (!isPlainDate(day)) return [{ path, code: 'date-invalid' }];
  return day > today ? [{ path, code: 'date-in-future' }] : [];
}

/** The same as answers of the report's form. Whether the child is in danger now is not asked of what is old. Pure. */
export function answersOfOlder(given: OlderFields, today: PlainDate): Answers {
  const answers = answersOfSix(sixOf(given), today);
  const { immediateDanger: _notAsked, ...triage } = answers.triage ?? {};
  return { ...answers, triage };
}

function sixOf({ child, channel, concern, from }: OlderFields): SixFields {
  return { child, channel, concern, from: { ...from, feedbackWanted: false }, cameInAt: null, danger: 'VET' };
}
