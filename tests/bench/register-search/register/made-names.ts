import { nameGroups, type NameGroup } from './name-groups.ts';

/** What a household's children and adults are named from. */
export type HouseholdName = { readonly group: NameGroup; readonly family: string };

const syllables = 'ab da sa mi ra no el ka ti mo ha ze ya fu ri sha gu li ne bo va to hi de ro ma la ju ki pe so na'.split(' ');
const particles = ['von', 'af', 'de'];

/**
 * Names as frequent as names are: a few are had by many, most by few. In a list the chance falls with the rank; beyond it the names are put together,
 * some tens of thousands of them, again so that some are common. Everything from `random`: the same numbers give the same names.
 */
export function namesFrom(random: () => number) {
  const at = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(share * list.length)];
  const text = (list: readonly string[], share = random()) => at(list, share) ?? '';
  /** By rank, as one through the rank and twelve more: the first of a hundred is nine times as common as the last. */
  const common = (list: readonly string[]) => text(list, (12 * ((1 + list.length / 12) ** random() - 1)) / list.length);

  const group = (): NameGroup => {
    let left = random() * nameGroups.reduce((sum, { share }) => sum + share, 0);
    const [first] = nameGroups;
    if (!first) throw new Error('no names');
    return nameGroups.find(({ share }) => (left -= share) < 0) ?? first;
  };
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const spelled = (parts: number) => capital(Array.from({ length: parts }, () => text(syllables)).join(''));
  const composed = ({ halves: [first, second] }: NameGroup) => `${text(first, random() ** 1.6)}${text(second, random() ** 1.3)}`;
  const rare = (of: NameGroup) => {
    const kind = random();
    if (kind < 0.72) return composed(of);
    if (kind < 0.9) return `${composed(of)}${text(['s', 'a', 'h', 'i', 'o', 'e'])}`;
    return spelled(3 + Math.floor(random() * 2));
  };
  const single = (of: NameGroup) => (random() * 100 < of.tail ? rare(of) : common(of.families));
  const isSwedish = (of: NameGroup) => of === nameGroups[0];

  return {
    /** One in twelve has two family names, with or without a hyphen; of Swedish ones a few a particle. */
    household(): HouseholdName {
      const of = group();
      const kind = random();
      if (kind < 0.08) return { group: of, family: `${single(of)}${random() < 0.4 ? '-' : ' '}${single(of)}` };
      if (kind < 0.087 && isSwedish(of)) return { group: of, family: `${text(particles)} ${single(of)}` };
      return { group: of, family: single(of) };
    },
    /** Of Swedish children two in five have several given names; elsewhere one in five. Seven in a hundred have one that is on no list. */
    given(of: NameGroup, isGirl: boolean): string {
      const list = isGirl ? of.girls : of.boys;
      const one = () => (random() < 0.07 ? spelled(2 + Math.floor(random() * 2)) : common(list));
      const kind = random();
      if (isSwedish(of) && kind < 0.05) return `${one()}-${one()}`;
      return kind < (isSwedish(of) ? 0.4 : 0.2) ? `${one()} ${one()}` : one();
    },
    /** What the child is called: the given name cut short. */
    calledName(given: string): string {
      const [first = ''] = given.split(/[ -]/);
      return `${capital(first.slice(0, 3))}${text(['an', 'is', 'e', 'ne', 'sa', 'ko'])}`;
    },
  };
}
