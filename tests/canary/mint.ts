import { testPersonnummer } from '../support/test-numbers.ts';
import { type Canary, farKommuner, folded, type PlaceKind } from './canaries.ts';

const consonants = [...'bdfghklmnprstv'];
const vowels = [...'aeouyåäöi'];
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));
/** Coprime with the number of words, so that each comes once, and neighbours are unlike. */
const STRIDE = 700_001;

/** Nobody of the demo has any of these. */
const phones = [
  ...series('070-174 06 ', 33, 99),
  ...series('031-390 06 ', 41, 99),
  ...series('040-628 04 ', 72, 99),
  ...series('08-465 004 ', 86, 99),
  ...series('0980-319 2', 0, 99),
];

function series(head: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => head + String(from + at).padStart(2, '0'));
}

const children = testPersonnummer.filter((number) => number >= '2011' && number < '2025');

function wordAt(made: number): string {
  const at = (made * STRIDE) % syllables.length ** 3;
  return [1, syllables.length, syllables.length ** 2].map((unit) => syllables[Math.floor(at / unit) % syllables.length]).join('');
}

/** The place of one household, as long as it is made. Telephone and identity numbers are enough for a world of forty families. */
export type Home = Pick<Canary, 'family' | 'alone' | 'since'>;

/** Begins the words that are planted, and no others: two words may be one when they are folded. */
const PLANTED = 'v';

/** Makes canaries and remembers them. `planted`: words that no household has. `null` for a home of which nobody need be silent: its places look the same and are no canaries. */
export function mint(seed: number, planted = false) {
  const all: Canary[] = [];
  let made = seed * 1_000;
  let numbers = 0;
  let calls = 0;
  const kept = (key: string, kind: PlaceKind, home: Home | null, inText = false) => {
    if (home) all.push({ key, kind, ...home, inText });
  };
  return {
    all,
    /** A name of a place: `Zwqlomevä`, with what makes it a street, a school … behind it. */
    word(kind: PlaceKind, home: Home | null, inText = false): string {
      let text: string;
      do text = wordAt((made += 1));
      while (text.startsWith(PLANTED) !== planted);
      kept(folded(`zwq${text}`), kind, home, inText);
      return `Zwq${text}`;
    },
    phone(home: Home | null): string {
      const phone = phones[calls++];
      if (phone === undefined) throw new Error('no telephone numbers left for this world');
      kept(phone.replace(/\D/g, '').slice(1), 'phone', home);
      return calls % 3 === 0 ? `+46 ${phone.slice(1)}` : phone;
    },
    plate(home: Home | null): string {
      made += 1;
      const plate = `ZWQ ${String(made % 1_000).padStart(3, '0')}`;
      kept(folded(plate), 'vehicle', home);
      return plate;
    },
    kommun(home: Home): string {
      const [code] = farKommuner[made % farKommuner.length] ?? ['2425'];
      kept(`kommun ${code}`, 'kommun', home);
      return code;
    },
    /** A child's number; a canary where it is the new one of somebody who has got another. */
    number(home: Home | null = null): string {
      const number = children[(seed * 97 + numbers++) % children.length];
      if (number === undefined) throw new Error('no numbers left');
      kept(number.slice(2), 'new number', home);
      return `${number.slice(0, 8)}-${number.slice(8)}`;
    },
  };
}
export type Mint = ReturnType<typeof mint>;
