/** Why an akt came up in a search; every hit carries at least one. Shown in words (labels/match-reasons.ts). */
export const matchReasons = [
  'SAME_NUMBER',
  'SAME_ARENDENUMMER',
  'POLICE_NUMBER',
  'EXACT_NAME',
  'FOLDED_NAME',
  'SIMILAR_SPELLING',
  'SOUNDS_ALIKE',
  'OTHER_NAME',
  'GUARDIAN_NAME',
  'BIRTH_YEAR',
] as const;
export type MatchReason = (typeof matchReasons)[number];
