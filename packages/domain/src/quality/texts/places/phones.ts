import type { Reading } from '../swedish/reading.ts';
import type { Token } from '../swedish/tokens.ts';
import type { PlaceHit } from './hit.ts';

/** What may stand between the groups of a telephone number. */
const between = /^[ \u00A0\u2009\u202F\-–‐‑/()]{1,3}$/;
const announcing = new Set('tel tfn telefon telefonnummer mobil mobilnummer mobilnr telnr'.split(' '));

/** Telephone numbers however they are grouped: 070-174 06 12, 0701740612, +46 40 628 04 17, 08/465 004 21, "tel 465 004 21". No dates, times or sums. */
export function phonesIn({ tokens }: Reading): readonly PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = phoneEnd(tokens, at);
    if (end === null) continue;
    hits.push({ from: tokens[at]?.from ?? 0, to: tokens[end - 1]?.to ?? 0, kind: 'phone' });
    at = end - 1;
  }
  return hits;
}

/** Digits that the longest number has; no more groups are looked at. */
const mostGroups = 15;

/** Digits that stand in a row or in groups, from this token on. */
export function groupsFrom(tokens: readonly Token[], at: number): readonly string[] {
  const groups: string[] = [];
  for (let place = at; groups.length < mostGroups; place += 1) {
    const token = tokens[place];
    if (!token?.isNumber || (place > at && !between.test(token.gap))) break;
    groups.push(token.word);
  }
  return groups;
}

function phoneEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token?.isNumber) return null;
  const groups = groupsFrom(tokens, at);
  if (/[+][( ]?$/.test(token.gap) || token.word.startsWith('0046')) return taken(at, groups, [8, 15]);
  if (isIdentityNumber(groups) || isDate(groups)) return null;
  if (token.word.startsWith('0')) return /^0[1-9]/.test(groups.join('')) ? taken(at, groups, [8, 10]) : null;
  return announcing.has(tokens[at - 1]?.word ?? '') && groups.length > 1 ? taken(at, groups, [6, 10]) : null;
}

/** The token after as many groups as make no more digits than that; null when they make too few. */
function taken(at: number, groups: readonly string[], [least, most]: readonly [number, number]): number | null {
  let digits = 0;
  let count = 0;
  while (count < groups.length && digits + (groups[count]?.length ?? 0) <= most) {
    digits += groups[count]?.length ?? 0;
    count += 1;
  }
  return digits >= least ? at + count : null;
}

/** 050101-1234 is a day of birth; 070-174 06 12 is not. */
function isIdentityNumber([one = '', two = '']: readonly string[]): boolean {
  const isLong = (one.length === 6 || one.length === 8) && two.length === 4;
  return isLong && Number(one.slice(-2)) <= 91 && Number(one.slice(-4, -2)) <= 12;
}

/** 03-05-2026, 0630-0745: groups of two and four are a date or a time, but for a mobile number written in five, and 0739 12 34 56. */
function isDate(groups: readonly string[]): boolean {
  if (groups.length === 4 && /^0[1-9]/.test(groups[0] ?? '') && groups.map(({ length }) => length).join('') === '4222') return false;
  return groups.length > 1 && groups.length < 5 && groups.every(({ length }) => length <= 2 || length === 4);
}
