import { labelOf } from '../form/code-list.ts';
import type { LocationPart, PersonId } from '../form/parts.ts';
import { fieldAt } from '../form/paths.ts';
import { looseFold } from '../names/fold.ts';
import { kommunList } from '../places/kommuner.ts';
import { readChoice } from '../reading/choices.ts';
import { isCommonName, isEveryday } from './place-common.ts';
import { marksIn, withoutMarks } from './place-marks.ts';

/** What is looked for in a text that may tell where somebody is: words folded and put together (`exempelvagen12`), and numbers as digits. */
export type PlaceWords = { readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

/** What stands in the part `location` of these persons, as it was written; of a choice its note, and a kommun by its name. */
export function placeTexts({ persons }: LocationPart, of: readonly PersonId[]): readonly string[] {
  return of.flatMap((person) => (Object.hasOwn(persons, person) ? Object.entries(persons[person] ?? {}).flatMap(textsIn) : []));
}

function textsIn([path, answer]: readonly [path: string, answer: unknown]): readonly string[] {
  const [section = '', name = '', cell = ''] = path.split('.');
  if (path === 'recipient.secondBoard') return [];
  const field = fieldAt(section, name);
  const list = (field?.of ? field.of[cell] : field)?.list;
  if (typeof answer === 'string') return [answer];
  const { codes, note } = readChoice(answer);
  return [note, ...(list?.id === kommunList.id ? codes.map((code) => labelOf(kommunList, code)) : [])].filter((text) => text !== '');
}

/**
 * What to look for, from texts that tell a place: streets with their numbers, names of places, telephone numbers and whole phrases. Words of `open` are left
 * out: the family's own names and the authorities', which stand in every print.
 */
export function placeWords(texts: readonly string[], open: readonly string[]): PlaceWords {
  const known = new Set(open.flatMap((text) => looseFold(text).split(' ')));
  const pieces = texts.map(withoutMarks).flatMap(piecesIn);
  const words = pieces.flatMap((piece) => [...streets(piece), ...names(piece, known), ...phrase(piece)]);
  return { words: new Set([...words, ...texts.flatMap(marksIn)]), numbers: new Set(texts.flatMap(numbersIn)) };
}

/** Between commas and full stops; the stop in "Exempelv. 12" ends nothing. */
function piecesIn(text: string): readonly (readonly Word[])[] {
  return text.split(/[,;:()\n”"]+|(?<![vg])\.|\.(?!\s*\d)/iu).map(wordsOf);
}

type Word = { readonly key: string; readonly capital: boolean; readonly digits: boolean };

function wordsOf(text: string): readonly Word[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({
    key: looseFold(word),
    capital: /^\p{Lu}/u.test(word),
    digits: /^\d/.test(word),
  }));
}

const street = /^(.{3,})(vagen|vag|gatan|gata|granden|grand|stigen|stig|allen|torget|torg|baken|platsen|gangen|slingan)$/;
const shortened = /^(.{4,}[^aeiouy])([vg])$/;
const place = /(?:skolan|skola|gymnasiet|forskolan|hemet|boendet|jouren|garden|huset|sjukhuset|lasaretet|kyrkan|kliniken|hotelet)$/;

/** "Exempelvägen 12", "Stora gatan 5", "Exempelv. 9": the street by itself, and with its number in the ways that people write it. */
function streets(piece: readonly Word[]): readonly string[] {
  return piece.flatMap(({ key }, at) => {
    const [before, next] = [piece[at - 1], piece[at + 1]];
    const number = next?.digits ? next.key : '';
    const [, name = ''] = street.exec(key) ?? (number === '' ? [] : (shortened.exec(key) ?? []));
    if (name !== '') return [...(street.test(key) ? [key] : []), ...(number === '' ? [] : forms(name, key).map((form) => form + number))];
    return number !== '' && before?.capital && street.test(`xxx${key}`) ? [before.key + key, before.key + key + number] : [];
  });
}

function forms(name: string, written: string): readonly string[] {
  return [written, `${name}vagen`, `${name}v`, `${name}vag`, `${name}gatan`, `${name}g`, `${name}gata`];
}

/**
 * Words that can name a place, in small letters too, since what is read tells of places and little else: "hos mormor i lund". Not everyday words, but for
 * those with a capital in the middle of a sentence: "Röda Stugan".
 */
function names(piece: readonly Word[], known: ReadonlySet<string>): readonly string[] {
  return piece.flatMap(({ key, capital, digits }, at) => {
    if (digits || key.length < 3 || known.has(key) || known.has(key.replace(/s$/, ''))) return [];
    const looksLikePlace = place.test(key) && key.length > 8;
    return looksLikePlace || !(capital && at > 0 ? isCommonName(key) : isEveryday(key)) ? [key] : [];
  });
}

/**
 * What tells that two texts are of one and the same place: a street with its number, whatever the stair; a telephone number; and a text without either as a
 * whole. Two persons of whom one of these agrees live together, or are reached together. A postort or a street alone is no such thing.
 */
export function samePlaceKeys(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(keysIn));
}

function keysIn(text: string): readonly string[] {
  const numbered = piecesIn(text)
    .flatMap(streets)
    .flatMap((key) => /^(.*\d)[a-z]*$/.exec(key)?.[1] ?? []);
  const keys = [...numbered, ...numbersIn(text)];
  const whole = wordsOf(text).map(({ key }) => key);
  return keys.length > 0 || whole.join('').length < WHOLE ? keys : [whole.join(' ')];
}

/** Shorter than so many letters a text says no place: "okänt". */
const WHOLE = 8;

/** A whole piece long enough to be known again. */
function phrase(piece: readonly Word[]): readonly string[] {
  const whole = piece.map(({ key }) => key).join('');
  return piece.length >= 3 && whole.length >= 12 ? [whole] : [];
}

/** Telephone and identity numbers, without country and leading zero; dates and times are none. */
function numbersIn(text: string): readonly string[] {
  const undated = text.replace(/(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])(?:[ T]+(?:kl\.? )?\d{1,2}[.:]\d{2})?/gu, ';');
  return (undated.match(/\+?\d(?:[\s\-–‐/()]{0,3}\d)*/gu) ?? [])
    .map((run) => run.replace(/\D/g, ''))
    .map((digits) => (/^(?:19|20)\d{10}$/.test(digits) ? digits.slice(2) : digits.replace(/^(?:0046|46(?=\d{8})|0)/, '')))
    .filter((digits) => digits.length >= 7);
}
