import { asId, type Anmalningsnummer, type Arendenummer, type IdSource } from '../base/ids.ts';

/** 31 characters (a prime), without 0, O, 1, I and L, which are taken for one another when read aloud or copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM_LENGTH = 8;
const SERIAL_LENGTH = 5;

/**
 * A new anmälningsnummer, `P7K4-M2QX-9`: eight unpredictable characters (about 39 bits; two bytes each keep the bias under a thousandth)
 * and a check character. It tells nothing of when or where it was made.
 */
export function makeAnmalningsnummer(ids: IdSource): Anmalningsnummer {
  const bytes = ids.bytes(RANDOM_LENGTH * 2);
  let random = '';
  for (let i = 0; i < RANDOM_LENGTH; i += 1) {
    const value = (bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0);
    random += alphabet.charAt(value % alphabet.length);
  }
  return asId(`${random.slice(0, 4)}-${random.slice(4)}-${checkCharacter(random)}`);
}

/** True for the exact printed form with the right check character: any one wrong character and any two swapped neighbours are caught. */
export function isAnmalningsnummer(text: string): text is Anmalningsnummer {
  const match = /^([2-9A-HJKMNP-Z]{4})-([2-9A-HJKMNP-Z]{4})-([2-9A-HJKMNP-Z])$/.exec(text);
  return match !== null && checkCharacter(`${match[1]}${match[2]}`) === match[3];
}

/** Weights 9 to 2, and 1 for the check character itself: with a prime modulus every single error and every swap of neighbours changes the sum. */
function checkCharacter(random: string): string {
  let sum = 0;
  for (const [i, character] of [...random].entries()) sum += (RANDOM_LENGTH + 1 - i) * alphabet.indexOf(character);
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
}

/** The nämnd's own number of a matter, `FAR-2026-00417`; `serial` counts from 1 within a year. */
export function arendenummerOf(prefix: string, year: number, serial: number): Arendenummer {
  return asId(`${prefix.toUpperCase()}-${year}-${String(serial).padStart(SERIAL_LENGTH, '0')}`);
}

/** An ärendenummer as typed (any case, spaces or dashes or nothing between its parts, zeros left out) in its stored form; null for other texts. */
export function readArendenummer(text: string): Arendenummer | null {
  const match = /^(\p{Lu}{2,6})[\s\p{Pd}]*(\d{4})[\s\p{Pd}]+(\d{1,6})$/u.exec(text.trim().toUpperCase());
  const joined = match ?? /^(\p{Lu}{2,6})(\d{4})(\d{5})$/u.exec(text.trim().toUpperCase());
  if (!joined?.[1]) return null;
  return arendenummerOf(joined[1], Number(joined[2]), Number(joined[3]));
}
