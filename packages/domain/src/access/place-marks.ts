import { looseFold } from '../names/fold.ts';
import { isEveryday } from './place-common.ts';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** "ABC 123", "abc12d"; no word before a telephone number. */
const plate = /(?<![\p{L}\p{N}])(\p{L}{3})[ -]?(\d{2}[\p{L}\d])(?![\p{L}\p{N}])(?![\s\-–/]{1,3}\d)/gu;
/** "753 10" and "75310"; not the middle of a telephone number. */
const postalCode = /(?<![\p{L}\p{N}])(?<!\d[\s\-–/]{1,3})([1-9]\d{2}) ?(\d{2})(?![\p{L}\p{N}])(?![\s\-–/]{1,3}\d)/gu;
const postBox = /(?<![\p{L}\p{N}])box ?\d+/giu;

/**
 * What leads to a place without naming it, each put together as `tellsPlace` reads: e-mail addresses, registration numbers, postal codes
 * and post boxes.
 */
export function marksIn(text: string): readonly string[] {
  return marksAt(text).map(({ key }) => key);
}

/** The same, with where in the text each stands. */
export function marksAt(text: string): readonly { readonly key: string; readonly from: number; readonly to: number }[] {
  const found = [...text.matchAll(email), ...platesIn(text), ...text.matchAll(postalCode), ...text.matchAll(postBox)];
  return found.map(({ 0: whole, index }) => ({ key: together(whole), from: index, to: index + whole.length }));
}

/** The text without those whose parts are no words: a `hotmail` tells nothing by itself, nor the letters of a registration number. */
export function withoutMarks(text: string): string {
  return platesIn(text).reduce((rest, [whole]) => rest.replace(whole, ' '), text.replace(email, ' '));
}

function platesIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(plate)].filter(([, letters = '']) => !isEveryday(looseFold(letters)));
}

function together(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(looseFold).join('');
}
