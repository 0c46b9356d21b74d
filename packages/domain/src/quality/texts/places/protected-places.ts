import type { FieldProblem } from '../../../base/problem.ts';
import type { Answers } from '../../../form/answers.ts';
import { askedOfOpen } from '../../../form/asked.ts';
import { loose, rowsOf } from '../../../form/paths.ts';
import { withoutClosed } from '../../../form/visible.ts';
import { chose } from '../../../reading/choices.ts';
import { protectedCodes } from '../../../vocabulary/identity.ts';
import type { Check } from '../../check.ts';
import type { Finding, Remedy } from '../../finding.ts';
import { familyNames } from '../family-names.ts';
import { foundIn, type Spotted } from '../found-in-text.ts';
import { textsFor, type Draft, type FreeText } from '../free-texts.ts';
import { placesIn, secretsIn } from './places-in-text.ts';
import { secretsOf, secretValuesOf, type SecretValues } from './secret-values.ts';

/**
 * Q20: a text that tells where somebody is, in a report in which somebody's personal data are protected, or not looked into (V4). One finding a place,
 * and a press for each protected person that moves it to that person's *Skyddad uppgift* (threats T-12). The key holds nothing of what was found.
 */
export const protectedPlaces: Check = foundPlaces;

function foundPlaces(checked: Draft): readonly Finding[] {
  const people = protectedPeople(checked);
  if (people.length === 0) return [];
  const secrets = secretValuesOf(checked);
  const remedies = people.map((person): Remedy => ({ kind: 'move-to-protected', person }));
  return textsFor('Q20', checked).flatMap((text) => inText(text, checked, secrets, remedies));
}

/** The persons who have a box for where they are, the child first. */
function protectedPeople({ loose: answers }: Draft): readonly string[] {
  const rows = [...rowsOf(answers['family']?.['guardians']), ...rowsOf(answers['family']?.['siblings'])];
  const isChild = chose(answers['child']?.['protectedIdentity'], ...protectedCodes);
  return [...(isChild ? ['child'] : []), ...rows.filter((row) => chose(row['protected'], ...protectedCodes)).map(({ id }) => id)];
}

/** Where somebody at work is asked for, and where a case is numbered, only the telephone numbers of the protected are looked for. */
const withOtherNumbers: readonly string[] = ['official', 'number'];

function inText(text: FreeText, checked: Draft, secrets: SecretValues, remedies: readonly Remedy[]): readonly Finding[] {
  const names = familyNames(checked);
  const phones = withOtherNumbers.includes(text.kind) ? 'secret' : 'any';
  const hits = placesIn(text.reading, { secrets, familyNames: names, phones });
  const spotted = hits.map(({ from, to, kind }): Spotted => ({ span: { from, to }, about: kind, level: 'STOP', remedies }));
  return foundIn('Q20', text, spotted);
}

/** Where the protected persons of another report of the event are, as it was written, and the names that stand openly there. */
export type PlacesBeside = { readonly texts: readonly string[]; readonly names: readonly string[] };

/**
 * For the server, at sending: each field whose text tells where somebody protected is, of this report or of those on other children of the event (`beside`).
 * Needs no clock and no word lists.
 */
export function placesInText(answers: Answers, beside?: PlacesBeside): readonly FieldProblem[] {
  const open = withoutClosed(answers);
  const checked = { answers: open, loose: loose(open), asked: askedOfOpen(open) };
  const paths = new Set([...foundPlaces(checked).map(({ path }) => path), ...(beside ? pathsTelling(beside, checked) : [])]);
  return [...paths].map((path) => ({ path: `answers.${path}`, code: 'place-in-text' }));
}

function pathsTelling({ texts, names }: PlacesBeside, checked: Draft): readonly string[] {
  if (texts.length === 0) return [];
  const secrets = secretsOf(texts, checked, names);
  return textsFor('Q20', checked)
    .filter(({ reading }) => secretsIn(reading, secrets).length > 0)
    .map(({ path }) => path);
}
