import { protectedIn } from '../../../access/mask.ts';
import { marksIn } from '../../../access/place-marks.ts';
import { labelOf } from '../../../form/code-list.ts';
import { rowsOf } from '../../../form/paths.ts';
import { kommunList } from '../../../places/kommuner.ts';
import { readChoice } from '../../../reading/choices.ts';
import { familyNames } from '../family-names.ts';
import type { Draft } from '../free-texts.ts';
import { functionWords } from '../swedish/function-words.ts';
import { homeNouns, isOneOf, nouns, personNouns, personPronouns } from '../swedish/nouns.ts';
import { followsOn, readingOf, sentenceAt, type Reading } from '../swedish/reading.ts';
import { groupsFrom } from './phones.ts';
import { placeKey } from './spelt.ts';

/** What must not stand in a text of this report, since it stands where somebody protected is. */
export type SecretValues = {
  /** Words of places and names, as `placeKey` gives them. */
  readonly words: ReadonlySet<string>;
  /** Digits of telephone numbers, without country and leading zero. */
  readonly phones: ReadonlySet<string>;
  /** Whole pieces of a text, three words or more, folded. */
  readonly phrases: readonly (readonly string[])[];
  /** E-mail addresses, registration numbers, postal codes and post boxes, as `marksIn` puts them together. */
  readonly marks: ReadonlySet<string>;
};

/**
 * The values in every location-revealing field of those whose whereabouts are masked once anybody is protected: a household gives its members away
 * (T-11). Not the family's own names, which stand in the report, and not the receiving kommun, which does too.
 */
export function secretValuesOf(checked: Draft): SecretValues {
  return secretsOf(locationTexts(checked), checked);
}

/** The same of texts that another report keeps in the vault. `names`: people who stand openly there. */
export function secretsOf(texts: readonly string[], checked: Draft, names: readonly string[] = []): SecretValues {
  const open = new Set([...familyNames(checked), ...recipientWords(checked), ...names.flatMap(wordsOf)]);
  const readings = texts.map(readingOf);
  return {
    words: new Set(
      readings
        .flatMap((reading) => namesIn(reading, open))
        .map(placeKey)
        .filter((key) => key.length >= 3),
    ),
    phones: new Set(readings.flatMap(({ tokens }) => tokens.flatMap((_, at) => nationalNumber(groupsFrom(tokens, at).join('')) ?? []))),
    phrases: readings.flatMap(phrasesOf),
    marks: new Set(texts.flatMap(marksIn)),
  };
}

/** Seven digits or more, without +46 and the leading zero; null when there are fewer. */
export function nationalNumber(digits: string): string | null {
  const national = digits.replace(/^(?:0046|46(?=\d{8,})|0)/, '');
  return national.length >= 7 ? national : null;
}

function recipientWords({ loose }: Draft): readonly string[] {
  const { codes } = readChoice(loose['recipient']?.['kommun']);
  return codes.flatMap((code) => wordsOf(labelOf(kommunList, code)));
}

function wordsOf(text: string): readonly string[] {
  return readingOf(text).tokens.map(({ word }) => word);
}

function locationTexts(checked: Draft): readonly string[] {
  const masked = new Set(protectedIn(checked.answers));
  return checked.asked.flatMap(({ path, field, answer }) => {
    if (!field.locationRevealing || !masked.has(personAt(path, checked))) return [];
    if (typeof answer === 'string') return [answer];
    const { codes, note } = readChoice(answer);
    return field.list?.id === kommunList.id ? codes.map((code) => labelOf(kommunList, code)) : [note];
  });
}

/** Whose whereabouts a field tells: of a row that person's, of everything else the child's. */
function personAt(path: string, { loose }: Draft): string {
  const [, section = '', name = '', index] = path.split('.');
  return index === undefined ? 'child' : (rowsOf(loose[section]?.[name])[Number(index)]?.id ?? 'child');
}

const common = nouns(
  'sjukhus akut skola förskola fritids polisstation station socialjour socialtjänst polis jour boende hvb familjehem jourhem vårdcentral mottagning kommun ' +
    'vecka dag arbete jobb årskurs klass skyddat adress okänd telefon mobil lägenhet personal vistelse försök hotell center centrum arrest häkte',
  'bor bodde flyttar flyttade går gick heter hämtas hämtades vistas finns arbetar jobbar ring ringa nås åk lgh hemma hos okänt okänd samma växelvis ' +
    'just heltid tillfälligt skyddat skyddad hemlig nytt namn ny nu tel box sedan idag vet inte',
);

/** Words with a capital, and kommuner without one ("hos mormor i lund"), that could name a place or a person: not at the beginning of a longer sentence, and nothing that is no name at all. */
function namesIn(reading: Reading, open: ReadonlySet<string>): readonly string[] {
  return reading.tokens.flatMap((token, at) => {
    const { word } = token;
    if (token.isNumber || word.length < 3 || open.has(word) || open.has(word.replace(/s$/, ''))) return [];
    if (
      functionWords.has(word) ||
      personPronouns.has(word) ||
      isOneOf(personNouns, word) ||
      isOneOf(common, word) ||
      homeNouns.forms().has(word)
    )
      return [];
    return isNamed(reading, at) ? [word] : [];
  });
}

function isNamed(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const { first, end } = sentenceAt(reading, at);
  if (/(?:vägen|gatan|gränd|gränden|stigen|skolan|gymnasiet|gården)$/.test(token?.word ?? '')) return true;
  if (!token?.capital) return kommunNames.has(placeKey(token?.word ?? ''));
  const next = reading.tokens[at + 1];
  return at !== first || end - first <= 3 || (next !== undefined && (next.capital || next.isNumber || !followsOn(reading, at + 1)));
}

const kommunNames: ReadonlySet<string> = new Set(Object.values(kommunList.labels).map((name) => placeKey(name.toLowerCase())));

/** Pieces between commas and full stops that are long enough to be known again. */
function phrasesOf({ tokens }: Reading): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const { word, gap } of tokens) {
    if (/[^\s'’-]/.test(gap)) pieces.push([]);
    pieces.at(-1)?.push(word);
  }
  return pieces.filter((words) => words.length >= 3 && words.join('').length >= 12);
}
