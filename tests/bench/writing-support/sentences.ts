import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { z } from 'zod';

/** The checks that the sentences are labelled for. */
export const measuredCodes = ['Q14', 'Q17', 'Q18', 'Q19', 'Q20', 'Q21', 'Q28', 'Q29', 'Q35'] as const;
export type MeasuredCode = (typeof measuredCodes)[number];

const item = z.strictObject({
  text: z.string(),
  where: z.enum(['obs', 'summary', 'whyNow', 'assessment', 'quote', 'impact']),
  source: z.enum(['EGE', 'VHV', 'VIT', 'BAR', 'KOL', 'MYN']).optional(),
  /** Somebody in the family has protected personal data. */
  protected: z.boolean().optional(),
  /** The child's whole years by its number. */
  age: z.int().optional(),
  expect: z.array(z.enum(measuredCodes)),
  /** The rule that it nearly meets. */
  near: z.enum(measuredCodes).optional(),
});

/** A text of a few sentences, as an officer writes it in one box, and what should be said about it. */
export type LabelledText = z.infer<typeof item>;

/**
 * `tuning`: the rules were made with it in view. `held-out`: written when the rules were finished, by somebody who had seen neither rules nor lists, and
 * measured after it was committed.
 */
export const setNames = ['tuning', 'held-out'] as const;
export type SetName = (typeof setNames)[number];

export function labelledTexts(set: SetName): readonly LabelledText[] {
  const file = path.join(import.meta.dirname, `sentences-${set}.json`);
  return z.array(item).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A draft with that text in its box and nothing else but what the label says of the child. */
export function draftWith({ text, where, source, protected: isProtected, age }: LabelledText, now: Instant): Answers {
  return {
    triage: { reportKind: { code: 'SOL' } },
    child: {
      ...(isProtected && { protectedIdentity: { code: 'SKF' } }),
      ...(age !== undefined && { identity: { kind: 'DAT', value: bornYearsBefore(age, now) } }),
    },
    ...(where === 'summary' || where === 'whyNow' ? { event: { [where]: text } } : { concern: concernWith(where, text, source) }),
  };
}

function concernWith(where: 'obs' | 'assessment' | 'quote' | 'impact', text: string, source: LabelledText['source']): Answers['concern'] {
  if (where === 'obs') return { obs: [{ id: 'obs-1', what: text, ...(source && { source: { code: source } }) }] };
  return where === 'quote' ? { childWords: [{ id: 'ord-1', quote: text }] } : { [where]: text };
}

/** New year's day: whoever was born on it is that old the whole year. */
function bornYearsBefore(age: number, now: Instant): string {
  return `${Number(dayOf(now).slice(0, 4)) - age}-01-01`;
}
