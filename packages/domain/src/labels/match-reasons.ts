import type { MatchReason } from '../register/match-reason.ts';

/** Why an akt came up in a search, in words. */
export const matchReasonLabels = {
  SAME_NUMBER: 'samma personnummer',
  SAME_ARENDENUMMER: 'samma ärendenummer',
  POLICE_NUMBER: 'polisens nummer på anmälan',
  EXACT_NAME: 'exakt namn',
  FOLDED_NAME: 'samma namn skrivet på annat sätt',
  SIMILAR_SPELLING: 'liknande stavning',
  SOUNDS_ALIKE: 'ljudlikt',
  OTHER_NAME: 'tidigare eller annat namn',
  GUARDIAN_NAME: 'vårdnadshavarens namn',
  BIRTH_YEAR: 'födelseår stämmer',
} as const satisfies Record<MatchReason, string>;
