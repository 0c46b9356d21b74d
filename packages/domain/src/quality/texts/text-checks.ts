import type { Check } from '../check.ts';
import { ageInText } from './age/age-in-text.ts';
import { dangerousWords } from './danger.ts';
import { hearsay } from './hearsay.ts';
import { numbersInText } from './identity-in-text.ts';
import { jargon } from './jargon.ts';
import { judgements } from './judgement.ts';
import { otherChild } from './other-child.ts';
import { protectedPlaces } from './places/protected-places.ts';
import { proposedMeasures } from './proposal.ts';
import { repeatedItems } from './repeated/repeated.ts';
import { vagueWords } from './vague.ts';

/** The checks that read free text (Q14, Q17–Q21, Q28–Q30, Q35, Q36), in the order of their codes. */
export const textChecks: readonly Check[] = [
  vagueWords,
  judgements,
  hearsay,
  dangerousWords,
  protectedPlaces,
  jargon,
  numbersInText,
  ageInText,
  otherChild,
  proposedMeasures,
  repeatedItems,
];
