/** The stations of Anmälans väg at the nämnd, in the order in which they lie. */
export const trailSteps = [
  'SENT',
  'ARRIVED',
  'OPENED',
  'SAFETY',
  'QUESTION',
  'ANSWER',
  'DECIDED',
  'TOLD',
  'ELSEWHERE',
  'FORWARDED',
] as const;
export type TrailStep = (typeof trailSteps)[number];
