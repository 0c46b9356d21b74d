import { isSupplement } from '../../form/kinds.ts';
import type { Check } from '../check.ts';
import { identityUnexplained, interpreterUnanswered, ofAge } from './child.ts';
import { childUnheard, consequencesLacking, noObservation, onlyTheCrime, questionLacking, strengthsLacking } from './concern.ts';
import { possibleDuplicate, suspicionFallen, whyNowLacking, whyNowThin } from './event.ts';
import { carerUnknown, guardianUnreachable, oneGuardian, otherChildren } from './family.ts';
import { informedTooSoon } from './informed.ts';
import { childInterpreted } from './interpreted.ts';
import { recipientUnexpected, standInLacking } from './recipient.ts';
import { longPasted, tooManyEvents } from './too-much.ts';
import { late, notPhoned, protectionUnexplained, soonToHappen } from './urgency.ts';

/**
 * The checks that read answers, in the order of their codes. A check looks at fields that are asked for in the kind of report at hand and at nothing else.
 *
 * A komplettering comes with the answers of the report that it follows, but for what the vault keeps, and goes where that went. It is not asked again for
 * what that report left out: of it only danger, the family's safety, the stops and what is newly written are looked at.
 */
export const answerChecks: readonly Check[] = [
  noObservation, // Q01
  protectionUnexplained, // Q02
  ofFirst(late), // Q03
  notPhoned, // Q04
  ofFirst(ofAge), // Q05
  ofFirst(identityUnexplained), // Q06
  ofFirst(recipientUnexpected), // Q07
  childUnheard, // Q08
  informedTooSoon, // Q09
  ofFirst(oneGuardian), // Q10
  ofFirst(guardianUnreachable), // Q11
  ofFirst(carerUnknown), // Q12
  ofFirst(otherChildren), // Q13
  suspicionFallen, // Q15
  ofFirst(tooManyEvents), // Q16
  longPasted, // Q16
  ofFirst(interpreterUnanswered), // Q22
  childInterpreted, // Q23
  ofFirst(consequencesLacking), // Q24
  whyNowLacking, // Q25
  ofFirst(whyNowThin), // Q25
  ofFirst(onlyTheCrime), // Q26
  ofFirst(possibleDuplicate), // Q27
  questionLacking, // Q31
  standInLacking, // Q32
  soonToHappen, // Q33
  ofFirst(strengthsLacking), // Q34
];

/** A check that is silent in a komplettering. */
function ofFirst(check: Check): Check {
  return (checked) => (isSupplement(checked.loose) ? [] : check(checked));
}
