import { endings } from '../swedish/endings.ts';
import { isOneOf, personNouns, personPronouns } from '../swedish/nouns.ts';
import { sentenceAt, wordAt, type Reading } from '../swedish/reading.ts';
import type { PlaceHit } from './hit.ts';

const school = endings(
  'skola skolan skolans skolas skolor skolorna gymnasiet gymnasium gymnasiets gymnasieskola gymnasieskolan dagis dagiset fritids fritidshem fritidshemmet',
);
/** First parts that make a kind of school, not the name of one. */
const kinds = new Set(
  (
    'för grund fri sär hög gymnasie folkhög låg mellan högstadie lågstadie mellanstadie musik kultur sim kör rid dans språk sommar söndags kvälls resurs ' +
    'anpassade special idrotts yrkes folk privat internat trafik same modersmåls hem distans nät polis polishög fotbolls kvarters grundsär gymnasiesär ' +
    'träningsgrund lekis familjeför byför by stads bygdeskolan kommunal kommun montessoriför waldorfför montessori waldorf naturbruks natur teknik vård ur kock ' +
    'läger koloni konst scen teater flyg krigs militär universitets öppnaför öppenför kristna muslimska koran bibel hundskolan hund valp baby bil mc ' +
    'storför friluftsför nyför klassisk samhälls estet bygg fordons vux hotell frisör specialpedagogiska sjukhus'
  ).split(' '),
);
/** Words with a capital that begin a phrase about some school without naming it. */
const notNames = new Set(
  'hela den denna deras hans hennes barnens barnets sin sina sitt vår vilken samma varje ingen någon en ett i på vid från till av och hans dotterns sonens pojkens flickans kommunens ortens byns stadens vilka alla min din en ny nya annan gamla personalens syskonens klassens mammans pappans familjens'.split(
    ' ',
  ),
);

/** Names of schools, preschools and the like: "Mallskolan", "Regnbågens förskola", "förskolan Sagostigen", "Norra skolan". Not "i skolan". */
export function schoolsIn(reading: Reading, familyNames: ReadonlySet<string>): readonly PlaceHit[] {
  return reading.tokens.flatMap((token, at) => {
    if (token.isNumber || token.word.length < 5 || school(token.word) === '') return [];
    const span = nameAround(reading, at, familyNames);
    return span
      ? [{ from: reading.tokens[span.first]?.from ?? 0, to: reading.tokens[span.end - 1]?.to ?? 0, kind: 'school' as const }]
      : [];
  });
}

function nameAround(
  reading: Reading,
  at: number,
  familyNames: ReadonlySet<string>,
): { readonly first: number; readonly end: number } | null {
  if (isNameByItself(reading, at)) return { first: at, end: at + 1 };
  const before = at - 1;
  if (reading.tokens[at]?.gap === ' ' && isNameOfPlace(reading, before, familyNames)) return { first: before, end: at + 1 };
  const next = /^(heter|hette|kallas)$/.test(wordAt(reading, at + 1)) ? at + 2 : at + 1;
  const gap = reading.tokens[next]?.gap ?? '';
  const isNamed = /^ [”"“'’«»]?$/.test(gap) && isNameOfPlace(reading, next, familyNames);
  return isNamed ? { first: at, end: next + 1 } : null;
}

/** "Mallskolan", also in small letters: a first part that is not a kind of school. */
function isNameByItself({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const [, first = ''] =
    /^(.*?)(?:för|fri|grund|sär|gymnasie|hög)?(?:skola|skolan|skolans|skolas|gymnasiet|gymnasium|gymnasiets)$/.exec(word) ?? [];
  if (first.length < 3 || kinds.has(first)) return false;
  return /skola(n|ns|s)?$/.test(word) ? !isKind(word) : (tokens[at]?.capital ?? false);
}

function isKind(word: string): boolean {
  const first = word.replace(/skola(n|ns|s)?$/, '');
  return kinds.has(first) || kinds.has(first.replace(/s$/, ''));
}

/** A capital that is not the sentence's and not a person's. */
function isNameOfPlace(reading: Reading, at: number, familyNames: ReadonlySet<string>): boolean {
  const token = reading.tokens[at];
  if (!token?.capital || token.isNumber || token.word.length < 3) return false;
  const word = wordAt(reading, at);
  if (notNames.has(word) || personPronouns.has(word) || isOneOf(personNouns, word)) return false;
  if (familyNames.has(word) || familyNames.has(word.replace(/s$/, ''))) return false;
  return sentenceAt(reading, at).first !== at || /(?:ens|ets)$/.test(word);
}
