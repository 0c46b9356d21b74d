import type { Random } from '@tidig/db/seed/random.ts';

/** Codes of V4. */
const marks = ['SEK', 'SKF', 'FIN', 'OVR'] as const;
export type Mark = (typeof marks)[number];
export type Code = Mark | 'NEJ' | 'EKO';

/** Homes of a family: where the first child lives, the other parent's, and that of an adult by himself. */
export type HomeName = 'A' | 'B' | 'C';

export type Adult = { readonly id: string; readonly home: HomeName; readonly code: Code };
export type Child = {
  readonly home: HomeName;
  readonly code: Code;
  readonly board: 'farsta' | 'malmo';
  readonly guardians: readonly string[];
};
/** A mark that comes when everything has been sent, read and printed. */
export type Late = { readonly person: 'child' | 'vh-1' | 'household'; readonly code: Mark; readonly by: 'nämnd' | 'police' };

export type Family = {
  readonly number: number;
  readonly children: readonly [Child, ...Child[]];
  readonly adults: readonly Adult[];
  readonly late: Late | null;
  /** Does the first report say that the other child is protected, or is that known in its own report alone? */
  readonly saidOfSibling: boolean;
  readonly photo: boolean;
};

const situations = ['child', 'adult', 'half-siblings', 'fingerade', 'late', 'late', 'mixed', 'sibling', 'not checked'] as const;

/** A family of invented people; every situation comes in turn. */
export function aFamily(random: Random, number: number): Family {
  const situation = situations[number % situations.length] ?? 'mixed';
  const any = () => random.pick<Code>(['NEJ', 'NEJ', 'EKO', ...marks]);
  const code = (...where: readonly string[]): Code => {
    if (situation === 'mixed') return any();
    if (!where.includes(situation)) return 'NEJ';
    return situation === 'fingerade' ? 'FIN' : situation === 'not checked' ? 'EKO' : random.pick(marks);
  };
  const apart = situation === 'half-siblings' || random.chance(0.5);
  const siblings = situation === 'half-siblings' || situation === 'sibling' || random.chance(0.4) ? 1 : 0;
  return {
    number,
    adults: [
      { id: 'vh-1', home: 'A', code: code('adult') },
      { id: 'vh-2', home: apart ? 'B' : 'A', code: situation === 'mixed' ? any() : 'NEJ' },
      ...(random.chance(0.3) ? [{ id: 'vh-3', home: 'C' as const, code: situation === 'mixed' ? any() : ('NEJ' as const) }] : []),
    ],
    children: [
      { home: 'A', code: code('child', 'fingerade', 'half-siblings', 'not checked'), board: 'farsta', guardians: ['vh-1', 'vh-2'] },
      ...Array.from({ length: siblings }, (): Child => ({
        home: apart ? 'B' : 'A',
        code: code('sibling'),
        board: random.chance(0.6) ? 'farsta' : 'malmo',
        guardians: situation === 'half-siblings' ? ['vh-2'] : ['vh-1', 'vh-2'],
      })),
    ],
    late: situation === 'late' ? lateMark(random) : null,
    saidOfSibling: random.chance(0.5),
    photo: number % 7 === 0,
  };
}

function lateMark(random: Random): Late {
  const code = random.pick(marks);
  if (random.chance(0.3)) return { person: 'child', code, by: 'police' };
  return { person: random.pick(['child', 'vh-1', 'household'] as const), code, by: 'nämnd' };
}

/**
 * Since when nobody may learn where this home is; null while everybody may. Worked out from who lives there alone, and by none of the product's own rules:
 * a home is secret when anybody in it is protected, or has not been looked into.
 */
export function secretSince({ children, adults, late }: Family, home: HomeName): 'sent' | 'marked' | null {
  const people = [...children, ...adults].filter((one) => one.home === home);
  if (people.some(({ code }) => code !== 'NEJ')) return 'sent';
  // Whoever is marked late lives with the first child; "somebody in the household" is everybody.
  return late && (home === 'A' || late.person === 'household') ? 'marked' : null;
}
