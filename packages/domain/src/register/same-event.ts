import { dayOf, type Instant } from '../base/time.ts';
import type { Answers } from '../form/answers.ts';
import { exactFold } from '../names/fold.ts';
import { birthDateOf } from './arrival-facts.ts';
import { readIdentity } from '../form/identity-answer.ts';

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

/** What tells which child it is: the identifying number, else the whole name. None where neither is written. */
export function identityTerms(answers: Answers, now: Instant): readonly string[] {
  const number = numberOf(answers, now);
  if (number !== null) return [number];
  const name = wholeName(answers);
  return name === null ? [] : name.split(' ');
}

/**
 * May a sent report be about the same child and the same event as a draft (Q27)? The same number, or the same whole name with nothing that speaks against
 * it; and events at most seven days apart, or sent within seven days where one of them has no time.
 */
export function isSameEvent(draft: Answers, sent: Answers, when: { readonly sealedAt: Instant; readonly now: Instant }): boolean {
  return isSameChild(draft, sent, when.now) && isNear(draft, sent, when);
}

function isSameChild(draft: Answers, sent: Answers, now: Instant): boolean {
  const numbers = [numberOf(draft, now), numberOf(sent, now)];
  if (numbers[0] !== null && numbers[1] !== null) return numbers[0] === numbers[1];
  const names = [wholeName(draft), wholeName(sent)];
  if (names[0] === null || names[0] !== names[1]) return false;
  const births = [draft, sent].map((answers) => birthDateOf(answers, dayOf(now)));
  return births[0] === null || births[1] === null || births[0] === births[1];
}

function isNear(draft: Answers, sent: Answers, { sealedAt, now }: { readonly sealedAt: Instant; readonly now: Instant }): boolean {
  const [one, other] = [draft.event?.start?.at, sent.event?.start?.at];
  const apart = one === undefined || other === undefined ? Date.parse(now) - Date.parse(sealedAt) : Date.parse(one) - Date.parse(other);
  return Math.abs(apart) <= SEVEN_DAYS;
}

/** 12 digits of a personnummer or samordningsnummer that can be right. */
function numberOf({ child }: Answers, now: Instant): string | null {
  const answer = child?.identity;
  if (!answer || !('kind' in answer) || (answer.kind !== 'PNR' && answer.kind !== 'SAM')) return null;
  const read = readIdentity(answer, dayOf(now));
  return read?.ok ? read.value : null;
}

/** Given and family name, folded; null where one of them is missing: half a name is no child. */
function wholeName({ child }: Answers): string | null {
  const [first, last] = [exactFold(child?.firstName ?? ''), exactFold(child?.lastName ?? '')];
  return first === '' || last === '' ? null : `${first} ${last}`;
}
