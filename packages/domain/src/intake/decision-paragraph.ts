import type { PlainDate } from '../base/time.ts';
import { appliesOn, type InForce, lawDay } from '../law/interval.ts';
import { NEW_SOL } from '../law/rule.ts';
import type { DecisionCode } from '../vocabulary/intake.ts';

/**
 * What a decision rests on, as the law stood on its day (promise 6): the duty to decide, and for an utredning the duty to open one (SoL 14:2, 20:2; before
 * SoL (2025:400): 11:1 and 11:1 a; L-25, L-26, L-29).
 */
const paragraphs: readonly (InForce & { readonly of: Readonly<Record<DecisionCode, string>> })[] = [
  {
    from: lawDay('1900-01-01'),
    to: lawDay(NEW_SOL),
    of: {
      INLEDA: '11 kap. 1 och 1 a §§ socialtjänstlagen (2001:453)',
      INTE_INLEDA: '11 kap. 1 a § socialtjänstlagen (2001:453)',
      INGAR_I_PAGAENDE: '11 kap. 1 a § socialtjänstlagen (2001:453)',
    },
  },
  {
    from: lawDay(NEW_SOL),
    to: null,
    of: {
      INLEDA: '14 kap. 2 § och 20 kap. 2 § socialtjänstlagen (2025:400)',
      INTE_INLEDA: '20 kap. 2 § socialtjänstlagen (2025:400)',
      INGAR_I_PAGAENDE: '20 kap. 2 § socialtjänstlagen (2025:400)',
    },
  },
];

/** The paragraph of a decision taken on that day. Filled in by the program, never typed. Pure. */
export function decisionParagraph(code: DecisionCode, on: PlainDate): string {
  const row = paragraphs.find((one) => appliesOn(one, on));
  if (!row) throw new Error('a day before there was a paragraph');
  return row.of[code];
}
