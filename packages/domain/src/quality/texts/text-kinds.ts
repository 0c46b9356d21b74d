import type { Field } from '../../form/field.ts';
import type { CheckCode } from '../finding.ts';

/**
 * What a box of free text is for. What a check reads is decided by this and by nothing else.
 * telling: what happened, in the reporter's words · observation · assessment: belief and judgement belong there · childWords: written as it was said,
 * never corrected · place: tells where somebody is · name: of a person · official: names and telephones at work · number: a number of a case ·
 * annex: not in the report itself.
 */
export type TextKind = 'telling' | 'observation' | 'assessment' | 'childWords' | 'place' | 'name' | 'official' | 'number' | 'annex';

const own = ['telling', 'observation', 'assessment'] as const;

export type TextCheckCode = 'Q14' | 'Q17' | 'Q18' | 'Q19' | 'Q20' | 'Q21' | 'Q28' | 'Q29' | 'Q30' | 'Q35' | 'Q36';

/**
 * Which texts each check reads. Checks on style (Q14, Q17, Q18, Q21, Q28, Q29, Q35) leave the child's own words alone; checks on danger and
 * mix-ups (Q19, Q20, Q30, Q36) look there too. A vague word may stand in the assessment: what was seen stands in the observations. What tells where
 * somebody is has its own boxes: Q20 does not look there, nor in the annex.
 */
export const readBy = {
  Q14: ['telling', 'observation'],
  Q17: ['observation'],
  Q18: ['observation'],
  Q19: [...own, 'childWords', 'place', 'official'],
  Q20: [...own, 'childWords', 'name', 'official', 'number'],
  Q21: own,
  Q28: [...own, 'place', 'official'],
  Q29: own,
  Q30: [...own, 'childWords', 'place'],
  Q35: own,
  Q36: [...own, 'childWords'],
} as const satisfies Record<TextCheckCode, readonly TextKind[]> & Partial<Record<CheckCode, unknown>>;

/**
 * Tips on words. A komplettering comes with the texts of the report that it follows, which were sent knowingly: of it they read only what is said to be
 * new. What is for the writer to look at, and what stops, is looked for in all of it.
 */
export const tipsOnWords: readonly TextCheckCode[] = ['Q14', 'Q17', 'Q21', 'Q28', 'Q35'];

/** Boxes that are not simply what happened, by their name without row numbers; null: read by no check, since the program, the profile or nobody but the vault has it. */
const kinds: Readonly<Record<string, TextKind | null>> = {
  'concern.obs.what': 'observation',
  'concern.assessment': 'assessment',
  'concern.childWords.quote': 'childWords',
  'concern.childWords.question': 'childWords',
  'concern.childWords.where': 'childWords',
  'concern.childWords.heardBy': 'childWords',
  'concern.childWords.language': 'childWords',
  'concern.will': 'childWords',
  'measures.childView': 'childWords',
  'modules.kri5': 'childWords',
  'modules.kri7.note': 'childWords',
  'modules.psy1': 'childWords',
  'modules.for5': 'childWords',
  'child.protectedPlace': null,
  'family.guardians.protectedPlace': null,
  'family.siblings.protectedPlace': null,
  'child.firstName': 'name',
  'child.lastName': 'name',
  'child.alias': 'name',
  'family.guardians.name': 'name',
  'family.siblings.name': 'name',
  'family.household.name': 'name',
  'triage.phonedWho': 'official',
  'risk.investigation.note': 'official',
  'lul.investigationLeader': 'official',
  'measures.informGuardians.by': 'official',
  'marking.secrecyMarks.callFirst': 'official',
  'marking.secrecyMarks.authority': 'official',
  'event.refs.number': 'number',
  'background.events.number': 'number',
  'triage.supplementOf': 'number',
};

const sectionKinds: Readonly<Record<string, TextKind | null>> = { secrecy: 'annex', recipient: null };
/** The reporter's own particulars come from the profile; who else has made the observations is told. */
const told = ['reporter.selfObserved.note'];

/** What the box of this name is for; null when no check reads it. `name` has no row numbers: `concern.obs.what`, `event.intox.note`. */
export function textKindOf(name: string, field: Field): TextKind | null {
  if (field.setByProgram) return null;
  const [section = ''] = name.split('.');
  if (section in sectionKinds) return sectionKinds[section] ?? null;
  if (section === 'reporter') return told.includes(name) ? 'telling' : null;
  const kind = kinds[name];
  if (kind !== undefined) return kind;
  return field.locationRevealing ? 'place' : 'telling';
}
