import type { PlainDate } from '../base/time.ts';
import { checkIdentityNumber } from '../identity/number.ts';

const MOST = 4;

/** Where each digit lies on the number keys and above the letters: a finger slips to the key beside. */
const beside: Readonly<Record<string, string>> = {
  '0': '129',
  '1': '0247',
  '2': '1350',
  '3': '264',
  '4': '1573',
  '5': '2468',
  '6': '3957',
  '7': '4861',
  '8': '579',
  '9': '680',
};

/**
 * "Du kanske menar": the personnummer and samordningsnummer, 12 digits, that one slip away from what was typed can be right – two neighbouring digits
 * swapped, or one digit wrong. Swaps first, then wrong digits, those of the key beside before others; at most four. None for a number that can be right as
 * it stands, and none for what has not ten or twelve digits. Made from the typed text and the day alone: it tells nothing of who is in any register (T-13).
 */
export function suggestNumbers(text: string, today: PlainDate): readonly string[] {
  const typed = text.normalize('NFKC').replace(/[^\d+]/g, '');
  const digits = typed.replace('+', '');
  if (!/^(\d{10}|\d{12})$/.test(digits) || asNumber(typed, today) !== null) return [];
  const slips = [...swapped(typed), ...wrongDigits(typed)];
  const numbers = slips.flatMap((slip) => asNumber(slip, today) ?? []);
  return [...new Set(numbers)].slice(0, MOST);
}

function asNumber(typed: string, today: PlainDate): string | null {
  const personnummer = checkIdentityNumber('PNR', typed, today);
  if (personnummer.ok) return personnummer.value;
  const samordningsnummer = checkIdentityNumber('SAM', typed, today);
  return samordningsnummer.ok ? samordningsnummer.value : null;
}

function swapped(typed: string): readonly string[] {
  return [...typed].flatMap((digit, i) => {
    const next = typed.charAt(i + 1);
    const same = next === '' || next === digit || digit === '+' || next === '+';
    return same ? [] : [`${typed.slice(0, i)}${next}${digit}${typed.slice(i + 2)}`];
  });
}

/** Those of the key beside first; within each, from the end: the last four digits are what is read aloud and copied worst. */
function wrongDigits(typed: string): readonly string[] {
  const changes = [...typed].flatMap((digit, i) =>
    digit === '+' ? [] : [...'0123456789'].filter((other) => other !== digit).map((other) => ({ i, other, near: isBeside(digit, other) })),
  );
  return changes
    .toSorted((a, b) => Number(b.near) - Number(a.near) || b.i - a.i)
    .map(({ i, other }) => `${typed.slice(0, i)}${other}${typed.slice(i + 1)}`);
}

function isBeside(digit: string, other: string): boolean {
  return beside[digit]?.includes(other) ?? false;
}
