import { askedKinds, type AskedKind } from '../form/kinds.ts';
import { groundPaths } from './grounds/lines.ts';

/**
 * Where help stands beside a question. Kept apart from the help itself, so that a page can show the buttons without loading the texts.
 * A path is `section.field`, and for a field of a row `section.rows.cell`.
 */

/** Fields with one weak and one strong example. */
export const examplePaths = [
  'supplement.whatIsNew',
  'correction.text',
  'child.description',
  'child.protectedPlace',
  'child.needs',
  'family.guardians.protectedPlace',
  'family.siblings.protectedPlace',
  'family.network',
  'event.whyNow',
  'event.summary',
  'event.intox',
  'event.weapon',
  'concern.obs.what',
  'concern.childWords.quote',
  'concern.childWords.question',
  'concern.care',
  'concern.state',
  'concern.play',
  'concern.will',
  'concern.company',
  'concern.netContacts',
  'concern.schoolLife',
  'concern.injury',
  'concern.homeState',
  'concern.impact',
  'concern.ifNothing',
  'concern.strengths',
  'concern.assessment',
  'lul.reaction',
  'modules.val1',
  'modules.val2',
  'modules.oms1',
  'modules.hed1',
  'modules.kri1',
  'modules.kri5',
  'modules.kri6',
  'modules.mis1',
  'modules.psy1',
  'modules.for4',
  'modules.for5',
  'modules.ext1',
  'modules.man1',
  'modules.fri4',
  'background.events.what',
  'background.pattern',
  'risk.protectToday',
  'risk.access',
  'risk.investigation',
  'risk.staffSafety',
  'measures.actions',
  'measures.informChild',
  'measures.childView',
  'measures.contactAdvice',
  'secrecy.restricted.text',
  'secrecy.restricted.why',
  'secrecy.threats.how',
  'secrecy.threats.grounds',
] as const;
export type ExamplePath = (typeof examplePaths)[number];

/** Questions beside which the signs to think of stand. */
export const signPaths = [
  'concern.obs',
  'concern.childWords',
  'concern.care',
  'concern.state',
  'concern.injury',
  'concern.homeState',
] as const;
export type SignPath = (typeof signPaths)[number];

/** Questions for which one sentence of help is not enough. */
export const morePaths = [
  'triage.immediateDanger',
  'triage.reportKind',
  'triage.moreToCome',
  'child.identityCertainty',
  'child.protectedIdentity',
  'child.interpreter',
  'family.siblingsKnown',
  'event.childPresence',
  'event.suspicionStatus',
  'lul.form',
  'concern.obs.source',
  'concern.obs.certainty',
  'concern.childWords',
  'concern.assessment',
  'background.events',
  'risk.protectToday',
  'risk.investigation',
  'risk.staffSafety',
  'measures.informChild',
  'measures.informGuardians',
  'secrecy.restricted',
  'reporter.feedbackWanted',
  'attachments.files',
  'recipient.kommun',
] as const;
export type MorePath = (typeof morePaths)[number];

/** What help there is at a place, in the order in which it is offered. */
export const guideKinds = ['example', 'signs', 'more', 'ground'] as const;
export type GuideKind = (typeof guideKinds)[number];

/** The path of a field in a form (`concern.obs.0.what`) without the place of its row. */
export function guidePath(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/g, '');
}

const guided: ReadonlySet<string> = new Set([...examplePaths, ...signPaths, ...morePaths, ...askedKinds.flatMap(groundPaths)]);

/** Does any help stand beside the question, in any kind of report? */
export function isGuided(path: string): boolean {
  return guided.has(path);
}

/** The help that stands beside a question in this kind of report; none for most questions. */
export function guidesAt(path: string, kind: AskedKind): readonly GuideKind[] {
  const there: Record<GuideKind, boolean> = {
    example: isOneOf(examplePaths, path),
    // The signs are a child's: about an adult they would mislead.
    signs: kind !== 'PL6' && isOneOf(signPaths, path),
    more: isOneOf(morePaths, path),
    ground: groundPaths(kind).includes(path),
  };
  return guideKinds.filter((each) => there[each]);
}

/** Is the path one of these? Narrows it, for the tables that are keyed by them. */
export function isOneOf<P extends string>(paths: readonly P[], path: string): path is P {
  return paths.some((each) => each === path);
}
