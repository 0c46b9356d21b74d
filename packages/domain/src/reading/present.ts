import type { PlainDate } from '../base/time.ts';
import { dayOf } from '../base/time.ts';
import type { BodyPart, LocationPart, RestrictedPart } from '../form/parts.ts';
import { ageOn } from '../identity/age.ts';
import { ageInWords, yearsInWords } from '../labels/age.ts';
import { documentTitles } from '../labels/documents.ts';
import { birthDateOf } from '../register/arrival-facts.ts';
import { childLabel } from '../register/child-label.ts';
import { bannersOf } from './banners.ts';
import { itemsOf, type RecipientNames } from './items.ts';
import { missingIn } from './missing.ts';
import { newsItems } from './news.ts';
import { readingPlan, type PlannedSection } from './plan.ts';
import type { Reading, ReadingSection } from './reading.ts';
import { openView, type View } from './view.ts';

export type ReadingContext = RecipientNames & {
  /** The nämnd's name; its id is never shown. */
  readonly recipientName?: string;
  /** Of the second nämnd, where two have got it. */
  readonly secondRecipientName?: string;
  /** Years on the day of arrival, where the report has arrived. */
  readonly ageOnArrival?: number | null;
  /** For a komplettering: what is new in it, from reading/changed.ts. Stands first, and again in its place. */
  readonly changed?: readonly string[];
  /** Another report in the akt, or what follows this one, marks the child (T-14): the same as receivedParts was told. */
  readonly childMarked?: boolean;
  /** Whom to ring about where a protected person is: "ring Mottagningens ledning, 08-465 004 47, och uppge nummer FAR-2026-00417". */
  readonly protectedCall?: string | null;
  readonly today: PlainDate;
};

/**
 * A report as its reader may see it, in the order of the print and in ready Swedish. `location` null: every answer that tells where somebody is
 * stands as "Visas inte i denna kopia". A person without an entry there: "Skyddad uppgift". What is in `restricted` is never shown here, only
 * that there is an annex; `readAnnex` reads that. Every answer that was sent stands, also in a field that is not asked for today. Pure.
 */
export function readReport(
  parts: { readonly body: BodyPart; readonly location: LocationPart | null; readonly restricted: RestrictedPart | null },
  context: ReadingContext,
): Reading {
  const view = openView(parts.body, parts.location, parts.restricted);
  return {
    title: documentTitles[view.answers.triage?.reportKind?.code ?? 'SOL'],
    subject: subjectOf(view, parts.body, context),
    banners: bannersOf(view, {
      hasAnnex: (parts.restricted?.items.length ?? 0) > 0,
      childMarked: context.childMarked ?? false,
      protectedCall: context.protectedCall ?? null,
    }),
    sections: readingPlan.map((planned) => sectionOf(view, planned, context)).filter((section) => section.items.length > 0),
    missing: missingIn(view),
  };
}

function sectionOf(view: View, planned: PlannedSection, context: ReadingContext): ReadingSection {
  const title = (view.kind === 'PL6' ? planned.adultTitle : undefined) ?? planned.title;
  const items = planned.slots.flatMap((slot) => itemsOf(view, slot, context));
  return { id: planned.id, title, items: planned.id === 'news' ? [...items, ...newsItems(view, context.changed ?? [])] : items };
}

/** "Elsa Testström, 8 år"; "Vilma Testström, 5 mån"; "Micke, cirka 14 år"; "Barn utan känt namn". */
function subjectOf(view: View, body: BodyPart, context: ReadingContext): string {
  const age = ageText(view, body, context);
  const label = childLabel(view.answers);
  return age === null ? label : `${label}, ${age}`;
}

function ageText({ answers, kind }: View, body: BodyPart, { ageOnArrival, today }: ReadingContext): string | null {
  if (kind === 'FEL') return null;
  const birth = birthDateOf(answers, today);
  if (ageOnArrival !== undefined && ageOnArrival !== null && (birth === null || ageOnArrival >= 2)) return yearsInWords(ageOnArrival);
  if (birth !== null) return ageInWords(birth, dayOfReading(body, birth, ageOnArrival, today));
  const estimated = answers.child?.estimatedAge ?? answers.child?.adultAge;
  return estimated === undefined ? null : `cirka ${yearsInWords(estimated)}`.replace('cirka under', 'under');
}

/** Months are counted on the day it was sent, once it has arrived: an infant's age is not to grow while the report lies in its akt. */
function dayOfReading(body: BodyPart, birth: PlainDate, ageOnArrival: number | null | undefined, today: PlainDate): PlainDate {
  if (ageOnArrival === undefined || ageOnArrival === null || body.submittedBy === null) return today;
  const sentOn = dayOf(body.submittedBy.at);
  return ageOn(birth, sentOn) === ageOnArrival ? sentOn : today;
}
