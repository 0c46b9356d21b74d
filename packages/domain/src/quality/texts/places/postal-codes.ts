import type { Reading } from '../swedish/reading.ts';
import type { PlaceHit } from './hit.ts';

const amounts = new Set('kr kronor st stycken gram g kg euro dollar sek meter personer sedlar följare visningar'.split(' '));

/** A postal code with its place: "123 45 Hittebo", "12345 Hittebo", "987 65\nHittebo". Not "12 000 kronor", and not the middle of a telephone number. */
export function postalCodesIn({ tokens }: Reading): readonly PlaceHit[] {
  return tokens.flatMap((token, at): readonly PlaceHit[] => {
    if (!token.isNumber || token.word.startsWith('0') || isGoingOn(tokens[at - 1], token)) return [];
    const isWhole = token.word.length === 5;
    const second = tokens[at + 1];
    const isSplit =
      token.word.length === 3 && second?.isNumber && second.word.length === 2 && second.gap.trim() === '' && second.gap !== '';
    const place = tokens[isSplit ? at + 2 : at + 1];
    if ((!isWhole && !isSplit) || !place || place.isNumber || place.gap.trim() !== '' || amounts.has(place.word)) return [];
    if (!place.capital && (isWhole || place.word.length < 4)) return [];
    return [{ from: token.from, to: place.to, kind: 'postal' }];
  });
}

function isGoingOn(before: { readonly isNumber: boolean } | undefined, token: { readonly gap: string }): boolean {
  return (before?.isNumber ?? false) && /^[ -]?$/.test(token.gap);
}
