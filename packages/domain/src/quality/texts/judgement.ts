import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Meanings } from './lists.ts';
import { isSaidOf } from './said-of.ts';
import { isDenied } from './swedish/negation.ts';
import { isPerson } from './swedish/nouns.ts';
import type { Hit } from './swedish/phrases.ts';
import { isReportedByFamily } from './swedish/reported.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';
import { isSupposed } from './swedish/supposed.ts';

/**
 * Q17: a judgement of a person (list b) in an observation. Never in a quotation, in what one of the family says of another, or when it is denied or only
 * supposed. What somebody at work or a witness says is a judgement all the same: the report makes it its own.
 */
export const judgements: Check = (checked) => textsFor('Q17', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  let end = 0;
  const spotted = listedIn('Q17', reading, context.words).flatMap((hit): readonly Spotted[] => {
    if (hit.first < end || !isJudgement(reading, hit)) return [];
    end = hit.end;
    const span = spanOf(reading, hit.first, hit.end);
    return [{ span, about: textAt(reading, span).toLowerCase(), level: 'TIP', remedies: [{ kind: 'move-to-assessment' }] }];
  });
  return foundIn('Q17', text, spotted);
}

function isJudgement(reading: Reading, { first, end, means }: Hit<Meanings['Q17']>): boolean {
  if (reading.quoted[first] || isReportedByFamily(reading, first)) return false;
  if (isDenied(reading, first, end) || isSupposed(reading, first)) return false;
  switch (means) {
    case 'alone':
      return !isOutOfReach(reading, first, end);
    case 'noun':
      return !isOfAKind(reading, first);
    case 'name':
      return isSaidToBe(reading, first);
    case 'ofPerson':
      return !isOtherwise(reading, first) && (isSaidOf(reading, first, end, 'person') || isOfAct(reading, first, end));
  }
}

const outOfReach =
  /^(?:sov$|sover|sovande|medvetslös|avsvimmad|tolk|språk|svenska|arabiska|engelska|chock|narkos|telefon|mobil|sluddr|döv|berus|ambulans)/;

/** Somebody who sleeps or speaks another language cannot be spoken with, and is not judged by that. */
function isOutOfReach(reading: Reading, first: number, end: number): boolean {
  if (!reading.tokens.slice(first, end).some(({ word }) => word === 'prata' || word === 'tala')) return false;
  const sentence = sentenceAt(reading, first);
  return reading.tokens.slice(sentence.first, sentence.end).some(({ word }) => outOfReach.test(word));
}

const ofWhat = new Set('till för åt bland mot hos anonyma andra av tidigare forna nykter nyktra detta fd d'.split(' '));

/** "Barn till missbrukare", "ett tillhåll för missbrukare", "anonyma alkoholister", "före detta missbrukare": nobody in particular, or no longer. */
function isOfAKind(reading: Reading, first: number): boolean {
  return ofWhat.has(wordAt(reading, first - 1)) && wordAt(reading, first - 2) !== 'kallas';
}

const toBe = new Set('är var blir blev vara varit som verkar'.split(' '));
const beforeName = new Set(
  'en ett riktig riktigt ren rent rena fullständig total totalt typisk jävla sån sådan verkligen helt bara ju rätt äkta'.split(' '),
);

/** "Är ett monster", "är en riktig skurk"; alone in a sentence too: "En riktig skurk." */
function isSaidToBe(reading: Reading, first: number): boolean {
  let at = first - 1;
  while (beforeName.has(wordAt(reading, at))) at -= 1;
  const isOne = toBe.has(wordAt(reading, at)) && [1, 2, 3].some((back) => isPerson(reading.tokens[at - back], at - back === 0));
  return isOne || (at < first - 2 && reading.sentenceOf[at] !== reading.sentenceOf[first]);
}

/** What comes after some words shows that they say something else: "störd av ljudet", "tokig i hästar", "oförmögen att stå". */
const others: readonly (readonly [word: RegExp, next: RegExp])[] = [
  [/^störd|^störda|^stört/, /^(?:av|i|när|under|på|mitt)$/],
  [/^(?:tokig|galen|galet|galna|tokiga|vansinnig)/, /^(?:i|av|på|efter)$/],
  [/^oförmög/, /^att (?:stå|gå|tala|prata|röra|resa|svara|vakna|hålla|sitta|andas|somna|sova|köra|ta sig|kommunicera|gör)/],
  [/^(?:kriminell|kriminella)$/, /^(?:belastad|belastade)/],
  [/^(?:barnslig|barnsliga|slarvig)/, /^(?:handstil|teckning)/],
];

/** "Ont" hurts, and means nobody bad. */
function isOtherwise(reading: Reading, first: number): boolean {
  const word = wordAt(reading, first);
  const next = [1, 2, 3].map((on) => wordAt(reading, first + on)).join(' ');
  const [one = ''] = next.split(' ');
  return word === 'ont' || others.some(([begins, goesOn]) => begins.test(word) && (goesOn.test(one) || goesOn.test(next)));
}

const behaving = new Set(
  (
    'beter betedde betett agerar agerade agerat uppträder uppträdde uppträtt uppför uppförde uppfört handlade handlat bemöter bemötte behandlar behandlade ' +
    'svarar svarade hanterar hanterade sköter skötte'
  ).split(' '),
);

/** "Oansvarigt av mamman att gå", "agerade oansvarigt": what somebody did is judged. */
function isOfAct(reading: Reading, first: number, end: number): boolean {
  if (!wordAt(reading, first).endsWith('t')) return false;
  if (wordAt(reading, end) === 'av') return [end + 1, end + 2].some((at) => isPerson(reading.tokens[at], false));
  return [1, 2, 3, 4].some(
    (back) => reading.sentenceOf[first - back] === reading.sentenceOf[first] && behaving.has(wordAt(reading, first - back)),
  );
}
