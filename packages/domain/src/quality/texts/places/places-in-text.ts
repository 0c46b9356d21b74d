import { marksAt } from '../../../access/place-marks.ts';
import { phonesIn, groupsFrom } from './phones.ts';
import { postalCodesIn } from './postal-codes.ts';
import { schoolsIn } from './schools.ts';
import { nationalNumber, type SecretValues } from './secret-values.ts';
import { firstOfKey, isSpeltNearly, placeKey } from './spelt.ts';
import { streetsIn } from './streets.ts';
import { placePrepositions } from '../swedish/function-words.ts';
import type { Reading } from '../swedish/reading.ts';
import { joined, type PlaceHit } from './hit.ts';

/** What may be looked for in one text. */
export type Looking = { readonly secrets: SecretValues; readonly familyNames: ReadonlySet<string>; readonly phones: 'any' | 'secret' };

/** Every place that a text tells: by its look (address, postal code, telephone number, school), or since it stands where somebody protected is. */
export function placesIn(reading: Reading, { secrets, familyNames, phones }: Looking): readonly PlaceHit[] {
  const hits = [
    ...streetsIn(reading),
    ...postalCodesIn(reading),
    ...(phones === 'any' ? phonesIn(reading) : []),
    ...schoolsIn(reading, familyNames),
    ...secretsIn(reading, secrets),
  ];
  return joined(reading.text, hits);
}

/** Only what stands where somebody protected is. */
export function secretsIn(reading: Reading, secrets: SecretValues): readonly PlaceHit[] {
  return [
    ...secretPhones(reading, secrets),
    ...secretWords(reading, secrets),
    ...secretPhrases(reading, secrets),
    ...secretMarks(reading, secrets),
  ];
}

function secretMarks({ text }: Reading, { marks }: SecretValues): readonly PlaceHit[] {
  if (marks.size === 0) return [];
  return marksAt(text).flatMap(({ key, from, to }): readonly PlaceHit[] => (marks.has(key) ? [{ from, to, kind: 'value' }] : []));
}

function secretPhones({ tokens }: Reading, { phones }: SecretValues): readonly PlaceHit[] {
  if (phones.size === 0) return [];
  return tokens.flatMap((token, at): readonly PlaceHit[] => {
    if (!token.isNumber) return [];
    const groups = groupsFrom(tokens, at);
    for (let count = 1; count <= groups.length; count += 1) {
      const national = nationalNumber(groups.slice(0, count).join(''));
      if (national !== null && phones.has(national))
        return [{ from: token.from, to: tokens[at + count - 1]?.to ?? token.to, kind: 'phone' }];
    }
    return [];
  });
}

/** Shorter words must have their capital, or say where: "Gun" is a name, "gun" is nothing, "i lund" is a place. */
const shortWord = 6;
const beforePlace: ReadonlySet<string> = new Set(placePrepositions);

function secretWords({ tokens }: Reading, { words }: SecretValues): readonly PlaceHit[] {
  if (words.size === 0) return [];
  const byFirst = Map.groupBy(words, (word) => word.charAt(0));
  const isSecret = (written: string, capital: boolean) => {
    const alike = byFirst.get(firstOfKey(written));
    if (!alike) return false;
    const key = placeKey(written);
    return (key.length >= shortWord || capital) && alike.some((word) => isSpeltNearly(word, key));
  };
  return tokens.flatMap((token, at): readonly PlaceHit[] => {
    if (token.isNumber || token.word.length < 2) return [];
    if (token.word.length > 2 && isSecret(token.word, token.capital || beforePlace.has(tokens[at - 1]?.word ?? '')))
      return [{ from: token.from, to: token.to, kind: 'value' }];
    const next = tokens[at + 1];
    if (
      !next ||
      next.isNumber ||
      !/^[ \u00A0\n-]$/.test(next.gap) ||
      token.word.length + next.word.length < 7 ||
      !byFirst.has(firstOfKey(token.word))
    )
      return [];
    return isSecret(token.word + next.word, token.capital) ? [{ from: token.from, to: next.to, kind: 'value' }] : [];
  });
}

function secretPhrases({ tokens }: Reading, { phrases }: SecretValues): readonly PlaceHit[] {
  return phrases.flatMap((phrase) =>
    tokens.flatMap((token, at): readonly PlaceHit[] => {
      if (!phrase.every((word, index) => tokens[at + index]?.word === word)) return [];
      return [{ from: token.from, to: tokens[at + phrase.length - 1]?.to ?? token.to, kind: 'value' }];
    }),
  );
}
