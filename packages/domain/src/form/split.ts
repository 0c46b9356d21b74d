import { FORM_VERSION, type BodyPart, type LocationPart, type RestrictedPart, type SplitReport, type Submitter } from './parts.ts';
import type { Answers } from './answers.ts';
import { takeLocations, putLocations } from './split-location.ts';
import { takeRestricted, putRestricted } from './split-restricted.ts';
import { asAnswers, withoutHidden } from './visible.ts';
import { answersOf } from './read-parts.ts';

/**
 * Takes a report apart into the parts that are sealed and guarded by themselves: what tells where somebody is, what should not be shown to
 * someone, and the rest. Hidden answers and blanks are left behind. Every person gets an entry in `location`, empty when nothing is known,
 * so that an entry that is not there means "masked". Pure; `joinReport` is its inverse.
 */
export function splitReport(answers: Answers, origin: BodyPart['origin'], submittedBy: Submitter | null = null): SplitReport {
  const sent = withoutHidden(answers);
  const { rest, restricted } = takeRestricted(sent);
  const { body, location } = takeLocations(rest, sent);
  return { body: { formVersion: FORM_VERSION, origin, submittedBy, answers: body }, location, restricted };
}

/** Puts a report together again. Persons without an entry, or a part that is null, are simply not known. */
export function joinReport(body: BodyPart, location: LocationPart | null, restricted: RestrictedPart | null): Answers {
  const withLocations = putLocations(answersOf(body), location);
  return asAnswers(putRestricted(withLocations, restricted));
}
