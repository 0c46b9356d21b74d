import type { PlainDate } from '../base/time.ts';

/** What is known of an utredning about the child, and from where: a decision here, or what somebody has seen in the case system (L-26). */
export type InquiryFact = {
  readonly on: PlainDate;
  /** "Beslut i Tidig", "Treserva, enligt Ali Demir". */
  readonly source: string;
} & (
  | { readonly kind: 'opened' }
  /** One was going on that day. `since`: when it was opened; null where nobody has said. */
  | { readonly kind: 'seen-open'; readonly since: PlainDate | null }
  /** None was going on that day. */
  | { readonly kind: 'seen-none' }
  | { readonly kind: 'closed' }
);

/** An utredning as far as Tidig knows: the case system, where it is led, tells nothing by itself. */
export type InquirySpan = {
  readonly from: PlainDate;
  /** False: it was opened then or before. */
  readonly fromKnown: boolean;
  /** The last day on which somebody knew it to be going on. */
  readonly seen: PlainDate;
  /** The day it was closed; null where nobody has said. */
  readonly closedOn: PlainDate | null;
  /** None was going on at this day any more. Null: nobody has looked since. */
  readonly goneBy: PlainDate | null;
  /** Each once, in the order in which they came. */
  readonly sources: readonly string[];
};

/**
 * The utredningar that dated facts tell of, oldest first. Facts about one child in any order; two that overlap are one, since nothing tells them apart. Pure.
 */
export function inquirySpans(facts: readonly InquiryFact[]): readonly InquirySpan[] {
  const done: InquirySpan[] = [];
  let going: InquirySpan | null = null;
  for (const fact of facts.toSorted((one, other) => startOf(one).localeCompare(startOf(other)))) {
    if (fact.kind === 'opened' || fact.kind === 'seen-open') {
      going = going ? also(going, fact) : begun(fact);
    } else if (going && (fact.kind === 'closed' || fact.on > going.seen)) {
      done.push({ ...heard(going, fact.source), ...(fact.kind === 'closed' ? { closedOn: fact.on } : { goneBy: fact.on }) });
      going = null;
    }
  }
  return going ? [...done, going] : done;
}

function startOf(fact: InquiryFact): PlainDate {
  return fact.kind === 'seen-open' && fact.since !== null && fact.since < fact.on ? fact.since : fact.on;
}

function begun(fact: InquiryFact): InquirySpan {
  const fromKnown = fact.kind === 'opened' || (fact.kind === 'seen-open' && fact.since !== null);
  return { from: startOf(fact), fromKnown, seen: fact.on, closedOn: null, goneBy: null, sources: [fact.source] };
}

function also(span: InquirySpan, fact: InquiryFact): InquirySpan {
  return { ...heard(span, fact.source), seen: fact.on > span.seen ? fact.on : span.seen };
}

function heard(span: InquirySpan, source: string): InquirySpan {
  return { ...span, sources: span.sources.includes(source) ? span.sources : [...span.sources, source] };
}
