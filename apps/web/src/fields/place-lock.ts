import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { protectedCodes } from '@tidig/domain/vocabulary/identity.ts';
import { get } from 'react-hook-form';
import { readChoice, readText } from './shapes.ts';

/** Questions on where somebody is, with the question on protection and the one box for a protected person's place (L-82, T-12). */
const places: readonly { readonly asks: RegExp; readonly protection: string }[] = [
  { asks: /^child\.(address|school|phone)$/, protection: 'protectedIdentity' },
  { asks: /^family\.guardians\.\d+\.(phone|address)$/, protection: 'protected' },
  { asks: /^family\.siblings\.\d+\.lives$/, protection: 'protected' },
];

function placeAt(name: string): { readonly protection: string; readonly box: string } | null {
  const found = places.find(({ asks }) => asks.test(name));
  const person = name.slice(0, name.lastIndexOf('.'));
  return found ? { protection: `${person}.${found.protection}`, box: `${person}.protectedPlace` } : null;
}

/** Is this a question on where somebody is, which a protected person answers in one box only? */
export function isPlace(name: string): boolean {
  return placeAt(name) !== null;
}

/** The box that the answer belongs in, where the person is or may be protected; null where it belongs in its own. */
export function protectedBox(name: string, answers: LooseAnswers): string | null {
  const place = placeAt(name);
  const code = place && readChoice(get(answers, place.protection)).code;
  return place && protectedCodes.some((each) => each === code) ? place.box : null;
}

/** A question that is closed: its answer belongs in the box, and nothing stands in it. It lacks no answer. */
export function isClosedPlace(name: string, answers: LooseAnswers): boolean {
  return protectedBox(name, answers) !== null && readText(get(answers, name)).trim() === '';
}

/** What the box holds when the answer has been put last in it, under its own name. */
export function movedToBox(box: unknown, label: string, text: string): string {
  return [readText(box).trimEnd(), `${label}: ${text.trim()}`].filter((part) => part !== '').join('\n');
}
