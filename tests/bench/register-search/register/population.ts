import { benchChild, benchYear, officialChild, type BenchChild } from '../../bench-report.ts';
import { randomFrom } from '../../bench-names.ts';
import { testPersonnummer } from '../../../support/test-numbers.ts';
import { namesFrom, type HouseholdName } from './made-names.ts';
import { planOf, type ChildPlan } from './report-plan.ts';

/** Somebody who has to be in the register, by name; the rest of the household is made. */
export type Wanted = { readonly given: string; readonly family: string; readonly earlier?: string; readonly alias?: string };

/** Children who live together, and the adults who look after them. */
export type Household = {
  readonly guardians: readonly string[];
  readonly children: readonly number[];
  /** Moved here from another nämnd, which has their earlier reports. */
  readonly moved: boolean;
};

export type Population = {
  readonly children: readonly BenchChild[];
  readonly households: readonly Household[];
  /** Of each child, which household. */
  readonly householdOf: readonly number[];
  readonly plans: readonly ChildPlan[];
};

const officialNumbers = [...new Set(testPersonnummer.filter((number) => number >= '2009'))];
/** One in so many has an official test number, as long as they last. */
const officialEvery = 20;
const DAY = 86_400_000;

/** Makes households until their children have so many reports between them. Those that are wanted come first, each in a household of its own. */
export function populationOf(reports: number, seed: number, wanted: readonly Wanted[] = []): Population {
  const random = randomFrom(seed * 7919 + reports);
  const names = namesFrom(random);
  const children: BenchChild[] = [];
  const households: Household[] = [];
  const householdOf: number[] = [];
  const plans: ChildPlan[] = [];
  const numberOn = numbersByDay();
  const namesakes: { given: string; name: HouseholdName }[] = [];
  let planned = 0;

  const addChild = (who: Named, birth: number) => {
    const index = children.length;
    const official = index % officialEvery === officialEvery - 1 ? officialNumbers[(index - officialEvery + 1) / officialEvery] : undefined;
    const made = official ? officialChild(who.given, who.family, official) : numberOn(who, birth);
    children.push({ ...made, identity: { ...made.identity, alias: who.alias }, earlier: who.earlier });
    householdOf.push(households.length);
  };
  while (planned < reports || households.length < wanted.length) {
    const target = wanted[households.length];
    const name = target ? { ...names.household(), family: target.family } : names.household();
    const births = birthsOf(random);
    const first = children.length;
    for (const [n, birth] of births.entries()) addChild(named(n === 0 ? target : undefined, name), birth);
    const moved = random() < 0.08;
    const official = children.slice(first).map((child) => child.official);
    const made = planOf(births, { random, moved, together: random() < 0.5, official });
    plans.push(...made);
    planned += made.reduce((sum, { times }) => sum + times.length, 0);
    households.push({ guardians: guardiansOf(name), children: made.map((_, n) => first + n), moved });
  }
  return { children, households, householdOf, plans };

  /** In a hundred, four are called something else, four had another family name before, and two have somebody else's whole name. */
  function named(target: Wanted | undefined, name: HouseholdName): Named {
    if (target) return { given: target.given, family: target.family, alias: target.alias ?? '', earlier: earlierOf(target) };
    const isGirl = random() < 0.49;
    const kind = random();
    const namesake = kind < 0.02 ? namesakes[Math.floor(random() * namesakes.length)] : undefined;
    const given = namesake?.given ?? names.given(name.group, isGirl);
    const family = namesake?.name.family ?? name.family;
    if (namesakes.length < 50_000) namesakes.push({ given, name: { ...name, family } });
    return {
      given,
      family,
      alias: kind > 0.96 ? names.calledName(given) : '',
      earlier: kind > 0.92 && kind < 0.96 ? { given, family: names.household().family } : null,
    };
  }

  function guardiansOf({ group, family }: HouseholdName): readonly string[] {
    const mother = `${names.given(group, true)} ${random() < 0.6 ? family : names.household().family}`;
    return random() < 0.8 ? [mother, `${names.given(group, false)} ${family}`] : [mother];
  }
}

type Named = {
  readonly given: string;
  readonly family: string;
  readonly alias: string;
  readonly earlier: { readonly given: string; readonly family: string } | null;
};

/** An earlier name is written whole, family name last. */
function earlierOf({ earlier }: Wanted): Named['earlier'] {
  if (earlier === undefined) return null;
  const words = earlier.split(' ');
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

/** Days of birth of one household's children, as moments: one to five, some years apart; one pair of siblings in fifty are twins. */
function birthsOf(random: () => number): number[] {
  const kind = random();
  const size = kind < 0.5 ? 1 : kind < 0.8 ? 2 : kind < 0.93 ? 3 : kind < 0.98 ? 4 : 5;
  const eldest = Date.UTC(benchYear - 26, 0, 1) + Math.floor(random() * 25.5 * 365.25) * DAY;
  const births = [eldest];
  const last = Date.UTC(benchYear, 10, 30);
  for (let before = eldest; births.length < size;) {
    if (random() >= 0.02) before += Math.floor((1 + random() * 4.5) * 365) * DAY;
    if (before > last) break;
    births.push(before);
  }
  return births;
}

/** The next free number of each day: three figures tell apart those born on one day. */
function numbersByDay(): (who: Named, birth: number) => BenchChild {
  const taken = new Map<number, number>();
  return ({ given, family }, birth) => {
    let day = Math.floor(birth / DAY);
    while ((taken.get(day) ?? 0) >= 998) day += 1;
    const serial = (taken.get(day) ?? 0) + 1;
    taken.set(day, serial);
    const date = new Date(day * DAY);
    const dayOfYear = Math.round((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY);
    return benchChild(given, family, date.getUTCFullYear(), dayOfYear, serial);
  };
}
