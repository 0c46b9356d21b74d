import { aboutTheChild } from './more-help/about-the-child.ts';
import { aboutTheReport } from './more-help/about-the-report.ts';
import { isOneOf, morePaths, type MorePath } from './places.ts';
import type { Situation } from './situation.ts';

/** A few short paragraphs for the chosen situation. */
export type MoreHelp = (situation: Situation) => readonly string[];

const texts: Readonly<Record<MorePath, MoreHelp>> = { ...aboutTheReport, ...aboutTheChild };

/** The longer help on a question, for those who ask for it; null where one sentence is enough. */
export function moreHelpFor(path: string, situation: Situation): readonly string[] | null {
  return isOneOf(morePaths, path) ? texts[path](situation) : null;
}
