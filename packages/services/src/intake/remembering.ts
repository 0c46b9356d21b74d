import type { Answers } from '@tidig/domain/form/answers.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { readBody } from '../exchange/read-parts.ts';

/** What is asked of a nämnd's store to know who is hidden in a family. */
export type FamilyReads = Pick<BoardStore, 'arrivedRow' | 'reportsIn' | 'inSameEvent' | 'reportsNaming' | 'protectionMarks' | 'part'>;

/**
 * The same store, that asks each thing once: a family of thirty reports is gone through once for each of them. For one act only, since what is remembered
 * does not follow what others change meanwhile.
 */
export function remembering(board: FamilyReads): FamilyReads {
  return {
    arrivedRow: once((id) => board.arrivedRow(id)),
    reportsIn: once((id) => board.reportsIn(id)),
    inSameEvent: once((id) => board.inSameEvent(id)),
    reportsNaming: once((numbers) => board.reportsNaming(numbers)),
    protectionMarks: once((object) => board.protectionMarks(object)),
    part: onceOfTwo((id, name) => board.part(id, name)),
  };
}

const bodies = new WeakMap<Uint8Array, BodyPart>();
const answersByBody = new WeakMap<BodyPart, Answers>();

/** A stored body, read once for the same bytes. */
export function bodyOf(bytes: Uint8Array): BodyPart {
  const body = bodies.get(bytes) ?? readBody(bytes);
  bodies.set(bytes, body);
  return body;
}

/** Its answers in the form as it now is, read once for the same body. */
export function answersIn(body: BodyPart): Answers {
  const answers = answersByBody.get(body) ?? answersOf(body);
  answersByBody.set(body, answers);
  return answers;
}

function once<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<string, Promise<V>>();
  return (key) => {
    const name = JSON.stringify(key);
    const answer = known.get(name) ?? ask(key);
    known.set(name, answer);
    return answer;
  };
}

function onceOfTwo<A, B, V>(ask: (one: A, other: B) => Promise<V>): (one: A, other: B) => Promise<V> {
  const asked = once(([one, other]: readonly [A, B]) => ask(one, other));
  return (one, other) => asked([one, other]);
}
