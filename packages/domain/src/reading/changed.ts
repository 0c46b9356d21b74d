import { isAnswered } from '../form/answered.ts';
import { sections, type Answers } from '../form/answers.ts';
import type { Field, Section } from '../form/field.ts';
import type { BodyPart, LocationPart } from '../form/parts.ts';
import { loose, rowsOf, type Row } from '../form/paths.ts';
import { neutralWhyNow } from '../form/split-restricted.ts';
import { openView } from './view.ts';

/** Sections and fields that differ in every komplettering without saying anything new of the child, or are never in the report itself. */
const notCounted = new Set([
  'reporter',
  'recipient',
  'secrecy',
  'triage.reportKind',
  'triage.supplementOf',
  'triage.supplementKind',
  'triage.writtenOn',
]);

/**
 * What is new in a komplettering: paths `section.field` of what is answered in it and differs from the report it follows, and for a list also
 * `section.field/<row id>` of each row that is new or changed. Rows are compared by what they say, not by their ids. Nothing counts as taken
 * away: what is blank, or not to be seen by this reader, is no change. Both must be as the same reader may see them.
 */
export function changedPaths(earlier: Answers, supplement: Answers): readonly string[] {
  return Object.values<Section>(sections)
    .filter((section) => !notCounted.has(section.id))
    .flatMap((section) =>
      Object.entries(section.fields).flatMap(([name, field]) => {
        const path = `${section.id}.${name}`;
        if (notCounted.has(path)) return [];
        const [before, now] = [loose(earlier)[section.id]?.[name], loose(supplement)[section.id]?.[name]];
        return changesOf(path, field, before, now);
      }),
    );
}

/** The same for two reports opened by one reader: answers that tell where somebody is count only where both may be shown. */
export function changedInReading(earlier: OpenedParts, supplement: OpenedParts): readonly string[] {
  return changedPaths(openView(earlier.body, earlier.location).answers, openView(supplement.body, supplement.location).answers);
}

type OpenedParts = { readonly body: BodyPart; readonly location: LocationPart | null };

function changesOf(path: string, field: Field, before: unknown, now: unknown): readonly string[] {
  if (!isAnswered(field, now) || isStandIn(path, now)) return [];
  if (field.type !== 'rows' || !Array.isArray(now)) return same(before, now) ? [] : [path];
  const changed = rowsOf(now).filter((row) => !rowsOf(before).some((earlier) => says(field, earlier, row)));
  return changed.length === 0 ? [] : [path, ...changed.map((row) => `${path}/${row.id}`)];
}

/** The sentence that stands where the real one is in the annex. */
function isStandIn(path: string, now: unknown): boolean {
  return path === 'event.whyNow' && Object.values<unknown>(neutralWhyNow).includes(now);
}

/** Does the earlier row already say all that this one says? A row of which nothing may be seen says nothing. */
function says(field: Field, earlier: Row, row: Row): boolean {
  return Object.entries(field.of ?? {}).every(([name, cell]) => !isAnswered(cell, row[name]) || same(earlier[name], row[name]));
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Members in one order, blanks around texts aside: what a person would call the same answer. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.trim());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== '');
  return `{${members
    .map(([name, member]) => `${name}:${canonical(member)}`)
    .sort()
    .join()}}`;
}
