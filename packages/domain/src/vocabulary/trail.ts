/** The stations of Anmälans väg at the nämnd, in the order in which they lie. */
export const trailSteps = [
  'SENT',
  'ARRIVED',
  'OPENED',
  'SAFETY',
  'QUESTION',
  'ANSWER',
  'DECIDED',
  'CLOSED',
  'TOLD',
  'TOLD_BY_LETTER',
  'UNFIT_TO_TELL',
  'ELSEWHERE',
  'FORWARDED',
  'HANDED_OVER',
] as const;
export type TrailStep = (typeof trailSteps)[number];
