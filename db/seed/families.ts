import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { boys, fathers, families as familyNames, girls, mothers } from './names.ts';
import { boards } from './organisations.ts';
import type { Random } from './random.ts';
import { adultNumbers, childNumbers, twinNumbers } from './test-numbers.ts';

export type Adult = { readonly name: string; readonly number: string; readonly phone: string };

export type Child = {
  readonly id: string;
  readonly number: string;
  readonly girl: boolean;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthYear: number;
  readonly mother: Adult;
  readonly father: Adult;
  /** V4. */
  readonly protection: 'NEJ' | 'SKF' | 'SEK' | 'EKO';
};

/** Children who share a mother; half-siblings have another father. */
export type Family = {
  readonly board: OrganisationId;
  readonly kommun: string;
  readonly address: string;
  readonly school: string;
  readonly children: readonly Child[];
};

type Area = {
  readonly board: OrganisationId;
  readonly kommun: string;
  readonly count: number;
  readonly streets: readonly string[];
  readonly post: string;
};

const areas: readonly Area[] = [
  { board: boards.farsta, kommun: '0180', count: 27, streets: ['Exempelvägen', 'Påhittsvägen', 'Låtsasgränd'], post: '123 45 Farsta' },
  { board: boards.hisingen, kommun: '1480', count: 18, streets: ['Fiktionsgatan', 'Dummygatan'], post: '417 00 Göteborg' },
  { board: boards.malmo, kommun: '1280', count: 18, streets: ['Påhittsgatan', 'Provgatan'], post: '212 00 Malmö' },
  { board: boards.uppsala, kommun: '0380', count: 15, streets: ['Mallgatan', 'Mönstergatan'], post: '750 00 Uppsala' },
  { board: boards.heby, kommun: '0331', count: 5, streets: ['Provvägen'], post: '744 00 Heby' },
];

/** Every third family has one child, most have two or three; some have twins or half-siblings, one has skyddad folkbokföring. */
export function inventFamilies(random: Random): Family[] {
  const pool = numberPool(random);
  return areas.flatMap((area) => Array.from({ length: area.count }, (_, index) => inventFamily(random, pool, area, index)));
}

type Pool = { child(girl: boolean): string; twins(): readonly [string, string]; adult(woman: boolean): string };

function inventFamily(random: Random, pool: Pool, area: Area, index: number): Family {
  const lastName = random.pick(familyNames);
  const mother = adult(random, pool, true, lastName);
  const father = adult(random, pool, false, lastName);
  const otherFather = adult(random, pool, false, random.pick(familyNames));
  const protection = area.board === boards.farsta && index === 3 ? 'SKF' : random.chance(0.06) ? 'EKO' : 'NEJ';
  const twins = index % 9 === 4 ? pool.twins() : null;
  const children: Child[] = [];
  for (let place = 0; place < random.int(1, 3) || (twins && place < 2); place += 1) {
    const number = twins?.[place] ?? pool.child(random.chance(0.5));
    const half = place === 2 && random.chance(0.6);
    children.push(child(random, { number, mother, father: half ? otherFather : father, protection, lastName, taken: children }));
  }
  const address = `${random.pick(area.streets)} ${random.int(1, 98)}, ${area.post}`;
  return {
    board: area.board,
    kommun: area.kommun,
    address,
    school: random.pick(['Exempelskolan', 'Påhittsskolan', 'Låtsasskolan']),
    children,
  };
}

type NewChild = Pick<Child, 'number' | 'mother' | 'father' | 'protection' | 'lastName'> & { readonly taken: readonly Child[] };

/** A child's sex and birth year stand in the number; siblings have different names. */
function child(random: Random, { taken, ...given }: NewChild): Child {
  const girl = isWoman(given.number);
  const names: readonly string[] = girl ? girls : boys;
  const free = names.filter((name) => !taken.some((sibling) => sibling.firstName === name));
  return { ...given, id: given.number, girl, firstName: random.pick(free), birthYear: Number(given.number.slice(0, 4)) };
}

function adult(random: Random, pool: Pool, woman: boolean, lastName: string): Adult {
  const first = random.pick<string>(woman ? mothers : fathers);
  return { name: `${first} ${lastName}`, number: pool.adult(woman), phone: `070-174 06 ${random.int(33, 99)}` };
}

/** Hands each test number out once; when one sex runs out the other's are taken. */
function numberPool(random: Random): Pool {
  const children = shuffled(random, childNumbers);
  const adults = shuffled(random, adultNumbers);
  const pairs = [...twinNumbers];
  const take = (from: string[], fits: (number: string) => boolean) => {
    const found = from.findIndex(fits);
    const [number] = from.splice(found < 0 ? 0 : found, 1);
    if (number === undefined) throw new Error('the demo has run out of test numbers');
    return number;
  };
  return {
    child: (girl) => take(children, (number) => isWoman(number) === girl),
    twins() {
      const pair = pairs.pop();
      if (!pair) throw new Error('the demo has run out of twins');
      return pair;
    },
    adult: (woman) => take(adults, (number) => isWoman(number) === woman),
  };
}

function isWoman(number: string): boolean {
  return Number(number[10]) % 2 === 0;
}

function shuffled(random: Random, list: readonly string[]): string[] {
  return list
    .map((value) => ({ value, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
