import { type Course, last } from './course.ts';

/**
 * Of what has come in about a report: what lies here and not at the nämnd to which the report was handed over by hand (L-115). Tidig carries nothing there, so
 * that a person must, and write that it is done. Nothing where the report is this nämnd's, or went through Tidig: what follows goes the same way by itself;
 * nor where that nämnd had it from the sender, who sends both what follows. Pure.
 */
export function leftToPassOn(course: Course, followUps: readonly string[]): readonly string[] {
  const forwarded = last(course, 'FORWARDED');
  if (!forwarded || forwarded.body.envelopeId !== null || forwarded.body.hadIt) return [];
  const passedOn = [...forwarded.body.followUps, ...course.PASSED_ON.map(({ body }) => body.followUpId)];
  return followUps.filter((id) => !passedOn.includes(id));
}
