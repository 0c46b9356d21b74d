import { z } from 'zod';
import { type Instant, plusMinutes } from '../base/time.ts';
import { noticeList, noticeOutcomeList } from '../vocabulary/notices.ts';
import { type Reading, type Receiver, receiverKey } from './notice-schedule.ts';
import { line, maybeLine } from './text.ts';

/** One try to tell somebody. Says who was told, never what the report says; the address stands in the schedule only. */
export const noticeBody = z.strictObject({
  code: z.enum(noticeList.codes),
  /** The occasion: the same for all tries about the same thing. */
  key: line,
  /** From 1; a new try at the same step is a new record. */
  step: z.number().int().min(1),
  to: z.strictObject({ key: z.string(), name: line }),
  outcome: z.enum(noticeOutcomeList.codes),
  /** Why it did not arrive, in a word; '' when it did. */
  reason: maybeLine,
});
export type Notice = z.output<typeof noticeBody>;
export type Told = Pick<Notice, 'key' | 'step' | 'to' | 'outcome'> & { readonly at: Instant };

/** Something that somebody must be told of, for as long as it is there. */
export type Occasion = {
  readonly code: Notice['code'];
  readonly key: string;
  readonly since: Instant;
  /** Is told again, round the list, until somebody sees to it; otherwise each receiver is told once. */
  readonly goesOn: boolean;
};

/** Minutes before the same receiver is tried again, when the last try did not arrive. */
export const RETRY_MINUTES = 2;
/** Minutes before somebody is told a second time, once all have been. */
export const AGAIN_MINUTES = 60;

/**
 * Who is to be told now of an occasion that is still there; null: nobody, yet. `told`: every try about it, oldest first. The first is told when the occasion
 * begins. The next is told when the time of the step has passed, whether or not the last one could be reached: first those whom nobody has tried, then those
 * who could not be reached, then, where it goes on, whoever was told longest ago. In between, a try that failed is made again. Nobody is told twice at one
 * step, and nobody before the step's time. Pure.
 */
export function nextToTell(
  { since, goesOn }: Pick<Occasion, 'since' | 'goesOn'>,
  told: readonly Told[],
  { receivers, nextAfterMinutes }: Reading,
  now: Instant,
): { readonly step: number; readonly to: Receiver } | null {
  if (now < since) return null;
  const last = told.at(-1);
  if (!last) return at(1, receivers[0]);
  const began = told.find(({ step }) => step === last.step)?.at ?? last.at;
  const next = inTurn(receivers, told)[0];
  if (next && (next.turn < REACHED || goesOn)) {
    const minutes = next.turn === REACHED ? Math.max(AGAIN_MINUTES, nextAfterMinutes) : nextAfterMinutes;
    if (now >= plusMinutes(began, minutes)) return at(last.step + 1, next.receiver);
  }
  if (last.outcome !== 'MISSLYCKADES' || now < plusMinutes(last.at, RETRY_MINUTES)) return null;
  return at(
    last.step,
    receivers.find((one) => receiverKey(one) === last.to.key),
  );
}

function at(step: number, to: Receiver | undefined): { readonly step: number; readonly to: Receiver } | null {
  return to ? { step, to } : null;
}

const UNTRIED = 0;
const NOT_REACHED = 1;
const REACHED = 2;

/** Receivers in the order in which they are to be told next. */
function inTurn(receivers: readonly Receiver[], told: readonly Told[]) {
  return receivers
    .map((receiver) => {
      const tries = told.filter(({ to }) => to.key === receiverKey(receiver));
      const reached = tries.some(({ outcome }) => outcome !== 'MISSLYCKADES');
      return { receiver, turn: tries.length === 0 ? UNTRIED : reached ? REACHED : NOT_REACHED, lastTold: tries.at(-1)?.at ?? '' };
    })
    .toSorted((one, other) => one.turn - other.turn || (one.lastTold < other.lastTold ? -1 : one.lastTold > other.lastTold ? 1 : 0));
}
