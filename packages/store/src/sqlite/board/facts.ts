import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { ChildFile, ChildIdentity } from '../../port/board.ts';

/** An identity and the report that gave it. */
export type Known = { readonly reportId: string; readonly identity: ChildIdentity };

export type NameFact = {
  readonly reportId: string;
  readonly kind: 'OPENED' | ChildFile['otherNames'][number]['kind'];
  readonly givenName: string;
  readonly familyName: string;
};
export type NumberFact = { readonly reportId: string; readonly kind: 'PNR' | 'SAM'; readonly value: string; readonly checked: boolean };
export type BirthFact = { readonly reportId: string; readonly year: number };

/** What an akt is known under, each fact with the report it came from. */
export type Facts = {
  readonly names: readonly NameFact[];
  readonly numbers: readonly NumberFact[];
  readonly births: readonly BirthFact[];
};

/**
 * The facts of one akt: its identity at opening and what its live-linked reports (oldest first) add. `marks` are those of their follow-ups, which
 * add nothing else. Pure.
 * An akt without live links is known under nothing: it is not found until a report belongs in it again.
 * Where any report says fingerade personuppgifter (FIN), only the identity under which the akt was opened is known (T-14: also when the mark comes late).
 */
export function factsOf(opened: Known, linked: readonly Known[], marks: readonly string[] = []): Facts {
  if (linked.length === 0) return { names: [], numbers: [], births: [] };
  const all = [opened, ...linked.filter((known) => known.reportId !== opened.reportId)];
  const fictitious = marks.includes('FIN') || all.some((known) => known.identity.protection === 'FIN');
  const shown = fictitious ? [opened] : all;
  const names = fictitious ? [] : linked.flatMap((known) => addedNames(opened, known));
  return {
    names: [...openedName(opened), ...firstOf(names, (name) => `${name.kind} ${name.givenName}\n${name.familyName}`)],
    numbers: firstOf(checkedFirst(shown.flatMap(numberOf)), (number) => number.value),
    births: firstOf(shown.flatMap(birthOf), (birth) => String(birth.year)),
  };
}

/** Each fact once, from the first report that gives it: a second report saying the same changes nothing. */
function firstOf<T>(facts: readonly T[], sameness: (fact: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const fact of facts) if (!first.has(sameness(fact))) first.set(sameness(fact), fact);
  return [...first.values()];
}

function checkedFirst(numbers: readonly NumberFact[]): readonly NumberFact[] {
  return [...numbers.filter(({ checked }) => checked), ...numbers.filter(({ checked }) => !checked)];
}

function openedName({ reportId, identity }: Known): NameFact[] {
  const { givenName, familyName } = identity;
  return nameTokens(`${givenName} ${familyName}`).length === 0 ? [] : [{ reportId, kind: 'OPENED', givenName, familyName }];
}

/** A name or "kallas" that says something the opening name does not. */
function addedNames(opened: Known, { reportId, identity }: Known): NameFact[] {
  const { givenName, familyName, alias } = identity;
  const names: NameFact[] = [];
  if (reportId !== opened.reportId && !holds(opened.identity, givenName, familyName))
    names.push({ reportId, kind: 'REPORTED', givenName, familyName });
  if (alias !== '' && !holds(identity, alias, '')) names.push({ reportId, kind: 'ALIAS', givenName: alias, familyName });
  return names;
}

/** True when every word of the name stands in the identity, in the same part; also for a name without words. */
function holds(identity: ChildIdentity, givenName: string, familyName: string): boolean {
  return within(nameTokens(givenName), nameTokens(identity.givenName)) && within(nameTokens(familyName), nameTokens(identity.familyName));
}

function within(words: readonly string[], known: readonly string[]): boolean {
  return words.every((word) => known.includes(word));
}

function numberOf({ reportId, identity }: Known): NumberFact[] {
  const { number, certainty } = identity;
  return number ? [{ reportId, kind: number.kind, value: number.value, checked: certainty === 'KTR' }] : [];
}

/** From the birth date, else from the number's first four digits. */
function birthOf({ reportId, identity }: Known): BirthFact[] {
  const year = Number((identity.birthDate ?? identity.number?.value ?? '').slice(0, 4));
  return year > 0 ? [{ reportId, year }] : [];
}
