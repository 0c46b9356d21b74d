import { sections } from '@tidig/domain/form/answers.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import { readRows, readText, type Row } from '../../fields/shapes.ts';
import type { ChildInEvent } from './siblings-api.ts';

/** A report about a child may have siblings; a notice on an adult and a komplettering have none. */
export function mayHaveSiblings(answers: LooseAnswers): boolean {
  return !isSupplement(answers) && (sections.triage.fields.childCount.condition?.(answers) ?? true);
}

/** What to call a child in a list. */
export function childInWords({ childLabel }: Pick<ChildInEvent, 'childLabel'>): string {
  return childLabel === '' ? 'Barn utan känt namn' : childLabel;
}

/** "Liam" for "Liam Testström"; empty for a child whose name is not known or not shown. */
export function firstNameOf(childLabel: string): string {
  return childLabel === PROTECTED_LABEL ? '' : (childLabel.trim().split(/\s+/)[0] ?? '');
}

/** "Elsas", "Jonas"; empty without a name. */
export function genitive(name: string): string {
  return name === '' || /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** The children of the event but the one of this draft. */
export function othersIn(children: readonly ChildInEvent[], draftId: string): readonly ChildInEvent[] {
  return children.filter((child) => child.draftId !== draftId);
}

export function namesOfOthers(children: readonly ChildInEvent[], draftId: string): readonly string[] {
  return othersIn(children, draftId)
    .map(({ childLabel }) => childLabel)
    .filter((label) => firstNameOf(label) !== '');
}

/** The rows on siblings in which something is written. */
export function siblingRows(answers: LooseAnswers): readonly Row[] {
  return readRows(answers['family']?.['siblings']);
}

/** What to call a sibling in a sentence: "Liam", or "syskon 2". */
export function calledIn(row: Row, index: number): string {
  return firstNameOf(readText(row['name'])) || `syskon ${index + 1}`;
}

/** A sibling's name as it stands in its row, or its number in the list. */
export function rowInWords(row: Row, index: number): string {
  return readText(row['name']).trim() || `Syskon ${index + 1}`;
}

/**
 * The child of the event that a row is about, by its name: "Liam" in the row is "Liam Testström" of the draft. Null when none is, and when the row has
 * no name to tell by.
 */
export function childOfRow(row: Row, others: readonly ChildInEvent[]): ChildInEvent | null {
  const name = wordsOf(readText(row['name']));
  if (name.length === 0) return null;
  return others.find(({ childLabel }) => isOneName(name, wordsOf(childLabel))) ?? null;
}

/** All words of the shorter name stand in the longer one, and the given name is the same. */
function isOneName(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length > 0 && shorter[0] === longer[0] && shorter.every((word) => longer.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
}
