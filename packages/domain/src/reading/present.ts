import type { PlainDate } from '../base/time.ts';
import type { BodyPart, LocationPart, RestrictedPart } from '../form/parts.ts';
import { labelOf } from '../form/code-list.ts';
import { ageOn } from '../identity/age.ts';
import { birthDateOf } from '../register/arrival-facts.ts';
import { childLabel } from '../register/child-label.ts';
import { reportKindList } from '../vocabulary/report.ts';
import { bannersOf } from './banners.ts';
import { itemsOf } from './items.ts';
import { missingIn } from './missing.ts';
import { readingPlan } from './plan.ts';
import type { Reading, ReadingSection } from './reading.ts';
import { openView, type View } from './view.ts';

export type ReadingContext = {
  /** The nämnd's name; its id is never shown. */
  readonly recipientName?: string;
  /** Years on the day of arrival, where the report has arrived. */
  readonly ageOnArrival?: number | null;
  readonly today: PlainDate;
};

/**
 * A report as its reader may see it, in the order of the print and in ready Swedish. `location` null: every answer that tells where somebody is
 * stands as "Visas inte i denna kopia". A person without an entry there: "Skyddad uppgift". What is in `restricted` is never shown here, only
 * that there is an annex; `readAnnex` reads that. Pure.
 */
export function readReport(
  parts: { readonly body: BodyPart; readonly location: LocationPart | null; readonly restricted: RestrictedPart | null },
  context: ReadingContext,
): Reading {
  const view = openView(parts.body, parts.location);
  return {
    title: labelOf(reportKindList, view.answers.triage?.reportKind?.code ?? 'SOL'),
    subject: subjectOf(view, context),
    banners: bannersOf(view, (parts.restricted?.items.length ?? 0) > 0),
    sections: readingPlan.map((planned) => sectionOf(view, planned, context)).filter((section) => section.items.length > 0),
    missing: missingIn(view),
  };
}

function sectionOf(view: View, planned: (typeof readingPlan)[number], { recipientName }: ReadingContext): ReadingSection {
  return { id: planned.id, title: planned.title, items: planned.slots.flatMap((slot) => itemsOf(view, slot, recipientName)) };
}

/** "Elsa Testström, 8 år"; "Micke, cirka 14 år"; "Okänt barn". */
function subjectOf({ answers }: View, context: ReadingContext): string {
  const birth = birthDateOf(answers, context.today);
  const age = context.ageOnArrival ?? (birth === null ? null : ageOn(birth, context.today));
  if (age !== null) return `${childLabel(answers)}, ${age} år`;
  const estimated = answers.child?.estimatedAge;
  return estimated === undefined ? childLabel(answers) : `${childLabel(answers)}, cirka ${estimated} år`;
}
