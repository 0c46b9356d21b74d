import { isOneOf, signPaths, type SignPath } from './places.ts';
import {
  adultsAtHome,
  bodySigns,
  careSigns,
  conduct,
  conductByAge,
  infantBody,
  whenTheChildTells,
  type SignGroup,
} from './signs/groups.ts';
import { signsOfConcern } from './signs/of-concern.ts';
import { isInfant, type Situation } from './situation.ts';

/**
 * Signs to think of beside a question: reminders of what to look and listen for, in the order in which they matter for the situation. They are
 * never ticks, never counted and never stored: what was seen is written in the officer's own words. Empty where no signs stand.
 */
export function signsFor(path: string, situation: Situation): readonly SignGroup[] {
  return isOneOf(signPaths, path) ? byPath[path](situation) : [];
}

const byPath: Readonly<Record<SignPath, (situation: Situation) => readonly SignGroup[]>> = {
  'concern.obs': (situation) => [...ofConcern(situation), conduct, adultsAtHome],
  'concern.childWords': () => [whenTheChildTells],
  'concern.care': () => [careSigns, adultsAtHome],
  'concern.state': (situation) => [conductByAge(situation.age), ...ofConcern(situation)],
  'concern.injury': (situation) => (isInfant(situation) ? [infantBody, bodySigns] : [bodySigns]),
  'concern.homeState': () => [careSigns, adultsAtHome],
};

function ofConcern(situation: Situation): readonly SignGroup[] {
  const group = situation.concern ? signsOfConcern[situation.concern] : undefined;
  return group ? [group] : [];
}
