import type { EnvelopeKind } from '@tidig/domain/exchange/envelope.ts';
import { type Forwarded, readForwarded } from '@tidig/domain/exchange/forwarded.ts';
import { type AnswerNotice, type QuestionNotice, readAnswer, readNotice, readQuestion } from '@tidig/domain/exchange/notices.ts';
import { readTally, type Tally } from '@tidig/domain/exchange/tally.ts';
import type { BodyPart, LocationPart, RestrictedPart } from '@tidig/domain/form/parts.ts';
import { readBody as bodyIn, readLocation as locationIn, readRestricted as restrictedIn } from '@tidig/domain/form/read-parts.ts';

/** The part `body` as JSON bytes, read; null when it is not one that this version understands. */
export function tryBody(bytes: Uint8Array): BodyPart | null {
  return read(bytes, bodyIn);
}

/** A stored body. It was read once before it was taken in, so one that cannot be read now is a damaged store. */
export function readBody(bytes: Uint8Array): BodyPart {
  return expectRead(tryBody(bytes));
}

export function readLocation(bytes: Uint8Array | null): LocationPart | null {
  return bytes && expectRead(read(bytes, locationIn));
}

export function readRestricted(bytes: Uint8Array | null): RestrictedPart | null {
  return bytes && expectRead(read(bytes, restrictedIn));
}

/** True when each part that a report must or may have can be read. Asked before a receipt is given. */
export function readableReport(parts: readonly { readonly name: string; readonly content: Uint8Array }[]): boolean {
  const contentOf = (name: string) => parts.find((part) => part.name === name)?.content;
  const [body, location, restricted] = [contentOf('body'), contentOf('location'), contentOf('restricted')];
  if (!body || !tryBody(body)) return false;
  return (!location || read(location, locationIn) !== null) && (!restricted || read(restricted, restrictedIn) !== null);
}

/** True for the JSON of a notice of this kind, exactly as the sender's list will show it. */
export function isNotice(kind: EnvelopeKind, bytes: Uint8Array): boolean {
  return read(bytes, (json) => readNotice(kind, json)) !== null;
}

/** The JSON of a day's tally, read; null for anything but exactly that. */
export function tryTally(bytes: Uint8Array): Tally | null {
  return read(bytes, readTally);
}

export function isTally(bytes: Uint8Array): boolean {
  return tryTally(bytes) !== null;
}

/** True for the JSON of an answer, exactly as the nämnd's page will show it. */
export function isAnswer(bytes: Uint8Array): boolean {
  return read(bytes, readAnswer) !== null;
}

/** A stored answer. It was read once before it was kept. */
export function expectAnswer(bytes: Uint8Array): AnswerNotice {
  return expectRead(read(bytes, readAnswer));
}

/** A stored question. It was read once before it was taken in. */
export function expectQuestion(bytes: Uint8Array): QuestionNotice {
  return expectRead(read(bytes, readQuestion));
}

/** What a nämnd says of a report that it sends on; null when that cannot be read. */
export function readForwardedPart(bytes: Uint8Array | null): Forwarded | null {
  return bytes && read(bytes, readForwarded);
}

function read<T>(bytes: Uint8Array, reader: (json: unknown) => T | null): T | null {
  try {
    return reader(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    // Bytes that are not UTF-8 or not JSON are a message that cannot be read; anything else is a defect.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function expectRead<T>(part: T | null): T {
  if (part === null) throw new Error('a stored part cannot be read');
  return part;
}
