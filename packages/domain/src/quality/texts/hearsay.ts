import { answerAt, parseTarget, rowsOf } from '../../form/paths.ts';
import { chose } from '../../reading/choices.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { appointments, speakers } from '../words/hearsay-words.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Meanings } from './lists.ts';
import { copulas, functionWords } from './swedish/function-words.ts';
import { isDenied } from './swedish/negation.ts';
import { isOneOf, nouns, personNouns } from './swedish/nouns.ts';
import type { Hit } from './swedish/phrases.ts';
import { followsOn, sentenceAt, wordAt, type Reading } from './swedish/reading.ts';
import { isSupine } from './swedish/supine.ts';

/** Q18: hearsay (list c) in an observation that is said to be the writer's own. Once a sentence; never in a quotation, never when it is denied. */
export const hearsay: Check = (checked) =>
  textsFor('Q18', checked)
    .filter((text) => isOwnObservation(text, checked))
    .flatMap((text) => inText(text, checked));

function isOwnObservation({ item }: FreeText, { loose }: Checked): boolean {
  const target = parseTarget(item);
  const [row] = rowsOf([target && answerAt(loose, target)]);
  return chose(row?.['source'], 'EGE');
}

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  const sentences = new Set<number | undefined>();
  const spotted = listedIn('Q18', reading, context.words).flatMap((hit): readonly Spotted[] => {
    const sentence = reading.sentenceOf[hit.first];
    const end = endOf(reading, hit);
    if (end === null || sentences.has(sentence) || reading.quoted[hit.first] || isDenied(reading, hit.first, end)) return [];
    sentences.add(sentence);
    const span = spanOf(reading, hit.first, end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'LOOK' }];
  });
  return foundIn('Q18', text, spotted);
}

/** The token after the last of what says that it is hearsay; null when it is none. */
function endOf(reading: Reading, { first, end, means }: Hit<Meanings['Q18']>): number | null {
  if (means === 'phrase')
    return isDeniedInside(reading, first, end) || isOfCallOut(reading, first, end) || isSpokenAloud(reading, first) ? null : end;
  if (means === 'shall') return endOfTale(reading, first);
  if (means === 'said-to') return endOfRumour(reading, first);
  const speaker = endOfSpeaker(reading, first);
  return speaker !== null && reading.quoted[speaker] ? null : speaker;
}

/** "Vi fick inga uppgifter om det." */
function isDeniedInside(reading: Reading, first: number, end: number): boolean {
  return reading.tokens.slice(first, end).some(({ word }) => /^(?:inga|ingen|inte|ej|aldrig)$/.test(word));
}

const callOut = /^(?:ambulans|larmcentral|ledningscentral|rlc$|sos$)/;

/** What the control room says on the way to a place is how a police officer is sent there. */
function isOfCallOut(reading: Reading, first: number, end: number): boolean {
  if (!reading.tokens.slice(first, end).some(({ word }) => /^(?:fick|fått|får|information|uppgift|uppgifter)$/.test(word))) return false;
  const sentence = sentenceAt(reading, first);
  return reading.tokens.slice(sentence.first, sentence.end).some(({ word }) => callOut.test(word));
}

/** "Allt som sägs" is what is said in the room. */
function isSpokenAloud(reading: Reading, first: number): boolean {
  return wordAt(reading, first) === 'sägs' && /^(?:som|vad|inget|något|ingenting)$/.test(wordAt(reading, first - 1));
}

const furthest = 5;

/** "Ska ha slagit", "ska enligt personalen ha sparkat"; not "ska ha medicin", and not "skulle ha hämtat honom klockan tre". */
function endOfTale(reading: Reading, first: number): number | null {
  const stop = Math.min(sentenceAt(reading, first).end, first + furthest + 1);
  for (let at = first + 1; at < stop; at += 1) {
    if (wordAt(reading, at) !== 'ha') continue;
    const verb = [at + 1, at + 2].find((place) => isSupine(wordAt(reading, place)));
    if (verb === undefined || isAppointment(reading, first, verb)) return null;
    return verb + 1;
  }
  return null;
}

function isAppointment(reading: Reading, first: number, verb: number): boolean {
  if (wordAt(reading, first) !== 'skulle') return false;
  const { first: from, end } = sentenceAt(reading, first);
  const rest = Array.from({ length: end - from }, (_, index) => wordAt(reading, from + index));
  return (
    appointments.has(wordAt(reading, verb)) || rest.some((word) => word === 'men' || word === 'om' || word === 'klockan' || word === 'kl')
  );
}

/** "Lär bo", "lär inte ha sovit"; "lär honom cykla", "lär barnen" and "lär sig" teach. */
function endOfRumour(reading: Reading, first: number): number | null {
  const at = wordAt(reading, first + 1) === 'inte' ? first + 2 : first + 1;
  const verb = wordAt(reading, at);
  const isVerb =
    verb === 'bo' || verb === 'få' || verb === 'gå' || verb === 'slå' || (/[^n]a$|[eo]na$|nna$|nas$/.test(verb) && verb.length > 1);
  return isVerb && !/^(?:sina|andra|alla|dessa)$/.test(verb) ? at + 1 : null;
}

const speakerNouns = nouns(speakers);
/** What may stand between "enligt" and who said it: "en annan", "hennes", "pojkens", "ovan nämnda". */
const describing = /^(?:en|ett|den|det|de|hans|hennes|deras|vår|sin|min|andra|två|tre|flera|.{4,}[sae])$/;

/** "Enligt pojkens syster" is the sister; "enligt förskolans närvarolista" is a list. */
function isOwner(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (!wordAt(reading, at).endsWith('s') || !next || !followsOn(reading, at + 1)) return false;
  return !functionWords.has(next.word) && !copulas.has(next.word) && !(reading.tokens[at]?.capital && isVerbLike(next.word));
}

/** The verb of the clause follows a name at once: "enligt Jonas dricker hon". */
function isVerbLike(word: string): boolean {
  return /(?:r|de|te)$/.test(word);
}

/** "Enligt grannen", "enligt en bekant", "enligt Karin"; not "enligt schemat", "enligt polislagen", "enligt egen uppgift". */
function endOfSpeaker(reading: Reading, first: number): number | null {
  for (let at = first + 1; at <= first + 3; at += 1) {
    const token = reading.tokens[at];
    if (!token || reading.sentenceOf[at] !== reading.sentenceOf[first] || token.isNumber) return null;
    const { word } = token;
    if (isOwner(reading, at)) continue;
    if (isOneOf(personNouns, word) || isOneOf(speakerNouns, word) || /^(?:honom|henne|dem|hen)$/.test(word)) return at + 1;
    if (at === first + 1 && token.capital && !token.capitals && word.length > 3 && !/(?:lagen|balken|lag)$/.test(word)) return at + 1;
    if (!describing.test(word) || word === 'egna' || /(?:else|ades|ning)$/.test(word)) return null;
  }
  return null;
}
