import { labelOf, lowerFirst } from '../form/code-list.ts';
import { showDate, showMoment } from '../labels/dates.ts';
import type { ReadingItem, ReadingSection } from '../reading/reading.ts';
import { decisionList, safetyOutcomeList } from '../vocabulary/intake.ts';
import type { Course, InCourse } from './course.ts';
import type { ReportRecordKind } from './records.ts';

/** The parts of a printed decision and what each is called; a print that was stopped names them. */
export const decisionPaperTitles = {
  decision: 'Beslutet',
  'decision-reasons': 'Skälen för beslutet',
  'decision-view': 'Egen mening',
  'decision-safety': 'Skyddsbedömningen',
} as const;

/** Changes a text that somebody has written into what this reader may see of it. */
export type Cover = (text: string) => string;

type Decided = InCourse<'DECISION'>;

/**
 * A decision as a formal paper (FL 31–32 §§; SoL 14:10; L-31, L-133): what was decided by which paragraph, when, on day n of the fourteen, by whom on which
 * point of the delegationsordning, and why; the child's own view or why it was not heard; and the skyddsbedömning. Of the records only those that were there
 * when it was decided. Pure.
 */
export function decisionPaper(course: Course, decision: Decided, cover: Cover): readonly ReadingSection[] {
  const { reason, violenceReason } = decision.body;
  const violence = violenceReason === '' ? [] : [text('Om våldet', cover(violenceReason))];
  return [
    section('decision', whatWasDecided(course, decision)),
    section('decision-reasons', [text('Skäl', cover(reason)), ...violence]),
    section('decision-view', ownView(lastBefore(course.CHILD_VIEW, decision), cover)),
    section('decision-safety', safety(lastBefore(course.SAFETY_ASSESSMENT, decision), cover)),
  ];
}

function section(id: keyof typeof decisionPaperTitles, items: readonly ReadingItem[]): ReadingSection {
  return { id, title: decisionPaperTitles[id], items };
}

function whatWasDecided(course: Course, decision: Decided): readonly ReadingItem[] {
  const { body, byName, recordedAt } = decision;
  const proposal = lastBefore(course.PROPOSAL, decision);
  const proposed = proposal && proposal.byName !== byName && answers(course, decision, proposal.order) ? proposal : null;
  return [
    text('Beslut', `${labelOf(decisionList, body.code)}.`),
    text('Lagrum', body.paragraph),
    text('Beslutsdag', `${showDate(body.on)}${dayWords(course, decision)}`),
    text('Beslutat av', byName),
    ...(body.delegation === '' ? [] : [text('På delegation', body.delegation)]),
    ...(proposed ? [text('Förslag av', `${proposed.byName}, ${showMoment(proposed.recordedAt)}`)] : []),
    text('Underskrivet i Tidig', `${showMoment(recordedAt)} av ${byName}`),
    ...followedBy(course, decision),
  ];
}

/** ", dag 9 av 14". A prolonged time says until when, and since it was then so. */
function dayWords(course: Course, decision: Decided): string {
  const { day } = decision.body;
  if (day === null) return '';
  const prolonged = lastBefore(course.PROLONGED, decision);
  return prolonged ? `, dag ${day}. Tiden var förlängd till ${showDate(prolonged.body.lastDay)}` : `, dag ${day} av 14`;
}

/** A proposal that an earlier decision had answered is none for this one. */
function answers(course: Course, { order }: Decided, proposed: number): boolean {
  return !course.DECISION.some((one) => one.order > proposed && one.order < order);
}

/** A paper of a decision that another has followed says so: it is not to be taken for the last. */
function followedBy(course: Course, { order }: Decided): readonly ReadingItem[] {
  const next = course.DECISION.find((one) => one.order > order);
  if (!next) return [];
  const { code, on } = next.body;
  return [text('Senare beslut', `Ett nytt beslut fattades ${showDate(on)}: ${lowerFirst(labelOf(decisionList, code))}.`)];
}

function ownView(said: InCourse<'CHILD_VIEW'> | null, cover: Cover): readonly ReadingItem[] {
  if (!said) return [text('Hörd', 'Inget var antecknat när beslutet fattades.')];
  const { body, madeAt, byName } = said;
  const noted = text('Antecknat', `${showMoment(madeAt)} av ${byName}`);
  return body.heard ? [text('Har sagt', cover(body.view)), noted] : [text('Inte hörd, eftersom', cover(body.whyNot)), noted];
}

function safety(made: InCourse<'SAFETY_ASSESSMENT'> | null, cover: Cover): readonly ReadingItem[] {
  if (!made) return [text('Bedömning', 'Ingen var inskriven när beslutet fattades.')];
  const { body, madeAt, recordedAt, byName } = made;
  const by = body.madeByName === '' ? byName : cover(body.madeByName);
  const written = body.madeByName === '' && madeAt === recordedAt ? '' : `. Inskriven ${showMoment(recordedAt)} av ${byName}`;
  return [text('Bedömning', labelOf(safetyOutcomeList, body.outcome)), text('Gjord', `${showMoment(madeAt)} av ${by}${written}`)];
}

function lastBefore<K extends ReportRecordKind>(records: readonly InCourse<K>[], { order }: Decided): InCourse<K> | null {
  return records.findLast((one) => one.order < order) ?? null;
}

function text(label: string, said: string): ReadingItem {
  return { kind: 'text', label, text: said };
}
