import type { Instant } from '@tidig/domain/base/time.ts';
import type { Contact, SafetyGround, SafetyMeasure, SafetyOutcome } from '@tidig/domain/vocabulary/intake.ts';
import type { NewSafetyAssessment } from './assessment-api.ts';
import { now, readWhen, type TypedWhen } from './made-when.ts';

/** A skyddsbedömning as it is typed. `seen`: the last one that the writer had before the eyes when the form was opened. */
export type SafetyTyped = {
  readonly open: boolean;
  readonly seen: string | null;
  readonly outcome: SafetyOutcome | null;
  readonly grounds: readonly SafetyGround[];
  readonly contacts: readonly Contact[];
  readonly measures: readonly SafetyMeasure[];
  readonly reasons: string;
  readonly when: TypedWhen;
  readonly byOther: boolean;
  readonly madeByName: string;
  readonly alsoFor: readonly string[];
};

export const noSafety: SafetyTyped = {
  open: false,
  seen: null,
  outcome: null,
  grounds: [],
  contacts: [],
  measures: [],
  reasons: '',
  when: now,
  byOther: false,
  madeByName: '',
  alsoFor: [],
};

/** Own words, which nobody should have to write twice. */
export function isSafetyWritten({ reasons, madeByName }: SafetyTyped): boolean {
  return `${reasons}${madeByName}`.trim() !== '';
}

/** Shorter than this nobody has said why. */
const LEAST = 10;

export type SafetyField = 'outcome' | 'reasons' | 'madeAt' | 'madeByName';
export type SafetyWrong = Partial<Record<SafetyField, string>>;

/** What to send, or what to put right, field by field. `siblings`: those whom the server lets the reasons be taken to. Pure. */
export function readSafety(
  typed: SafetyTyped,
  { clock, siblings, expected }: { readonly clock: Instant; readonly siblings: readonly string[]; readonly expected: string | null },
): { readonly given: NewSafetyAssessment } | { readonly wrong: SafetyWrong } {
  const when = readWhen(typed.when, clock);
  const wrong: SafetyWrong = {
    ...(typed.outcome === null ? { outcome: 'Välj om omedelbart skydd behövs eller inte.' } : {}),
    ...(typed.reasons.trim().length < LEAST ? { reasons: 'Skriv vad bedömningen grundas på, minst några ord.' } : {}),
    ...('lacking' in when ? { madeAt: when.lacking } : {}),
    ...(typed.byOther && typed.madeByName.trim() === '' ? { madeByName: 'Skriv vem som gjorde den, till exempel jouren.' } : {}),
  };
  if (typed.outcome === null || 'lacking' in when || Object.keys(wrong).length > 0) return { wrong };
  return {
    given: {
      outcome: typed.outcome,
      reasons: typed.reasons.trim(),
      grounds: [...typed.grounds],
      contacts: [...typed.contacts],
      measures: [...typed.measures],
      madeByName: typed.byOther ? typed.madeByName.trim() : '',
      madeAt: when.madeAt,
      expected,
      alsoFor: typed.alsoFor.filter((id) => siblings.includes(id)),
    },
  };
}
