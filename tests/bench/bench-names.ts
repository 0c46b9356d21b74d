/** Made-up people for the bench: a few common names, and a long tail of rare ones put together from syllables, as in a real register. */
export type Person = { readonly given: string; readonly family: string };

/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const commonFamily = `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Hansson
  Ali Ahmed Hassan Mohamed Hussein Ibrahim Abdi Kovalenko Petrović Nguyen Yılmaz`.split(/\s+/);
const commonGiven =
  `Alice Maja Vera Alma Selma Elsa Lilly Astrid Wilma Freja Olivia Ella Noah Hugo Liam William Lucas Adam Oliver Elias Matteo Nils
  Leo Theo Mohamed Yusuf Omar Ali Fatima Maryam Aisha Layla Zahra Amina Nikola Luka Oleksandr Sofiia`.split(/\s+/);
const firstHalves =
  `Lind Berg Sjö Ek Björk Al Ström Hed Sund Ny Hög Väst Öst Norr Söder Lund Dahl Holm Gran Ros Ceder Älv Ås Back Blom Bo Fors Grön Hall Kvarn Mar Rung Skog Sten Wall`.split(
    /\s+/,
  );
const secondHalves =
  'ström berg qvist gren lund man mark dal holm vall fors bäck by hed lind blad stedt ell én ing aeus elius borg skog ö'.split(' ');
const syllables = 'ab da sa mi ra no el ka ti mo ha ze ya fu ri sha gu li ne bo va to hi de ro ma la ju ki pe so na'.split(' ');

/** People in a fixed order for a seed: about four in ten have a common family name, seven in ten a common first name, one in four two first names. */
export function peopleFrom(random: () => number): () => Person {
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] ?? '';
  const even = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const spelled = (parts: number) => {
    const word = Array.from({ length: parts }, () => even(syllables)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const family = () => {
    const kind = random();
    if (kind < 0.4) return pick(commonFamily);
    if (kind < 0.75) return `${even(firstHalves)}${even(secondHalves)}`;
    return spelled(3 + Math.floor(random() * 2));
  };
  const given = () => (random() < 0.7 ? pick(commonGiven) : spelled(2 + Math.floor(random() * 2)));
  return () => ({ given: random() < 0.25 ? `${given()} ${given()}` : given(), family: family() });
}
