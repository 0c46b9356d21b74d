import { endings } from '../swedish/endings.ts';
import { followsOn, sentenceAt, wordAt, type Reading } from '../swedish/reading.ts';
import type { PlaceHit } from './hit.ts';

/** Last parts of street names that hardly name anything else: with a number enough in small letters too, and with a capital alone. */
const sure = endings('vägen vägens väg vägs gatan gatans gata gatas gränden grändens gränd gränds stigen stigens stig allén alléns allé');
/** Those that name other things as well: a capital and a number are needed. */
const likely = endings(
  'torget torg backen backe platsen plats plan leden led kajen kaj höjden slingan svängen ringen parken gården gård liden stråket gången hagen kroken ' +
    'vreten ängen lunden dalen strand stranden hamnen promenaden viken udden åsen rundeln terrassen esplanaden esplanad bron brinken bergen berget ' +
    'kullen tået torpet byn',
);
/** Roads: what stands behind them is their own number. */
const roads = new Set(
  'motorväg motorvägen riksväg riksvägen länsväg länsvägen landsväg landsvägen europaväg europavägen järnväg järnvägen'.split(' '),
);
/** Ways in general, not by name. */
const generic = new Set(
  (
    'vägen väg gatan gata gränd gränden stig stigen allén allé motorväg motorvägen riksväg riksvägen länsväg länsvägen landsväg landsvägen europaväg ' +
    'europavägen skogsväg skogsvägen grusväg grusvägen cykelväg cykelvägen gångväg gångvägen hemväg hemvägen skolväg skolvägen bilväg bilvägen infartsväg ' +
    'infartsvägen utfart utfartsväg utfartsvägen huvudväg huvudvägen huvudgata huvudgatan tvärgata tvärgatan tvärvägen bakgata bakgatan sidogata sidogatan ' +
    'gågata gågatan återvändsgata återvändsgatan återvändsgränd återvändsgränden genomfartsväg genomfartsvägen byväg byvägen vändväg uppfartsväg promenadväg ' +
    'promenadvägen ridväg ridstig skogsstig skogsstigen naturstig ledväg luftväg luftvägen omväg omvägen utväg utvägen villaväg villavägen villagata ' +
    'villagatan affärsgata affärsgatan trafikled lokalgata anslutningsväg avfartsväg avfartsvägen påfartsväg framväg järnväg järnvägen spårväg spårvägen ' +
    'flyktväg flyktvägen körväg reträttväg stickväg enskild matargata farväg innerstadsgata bussgata bussgatan'
  ).split(' '),
);
/** A number before one of these is no house number. */
const units = new Set(
  'år km m meter kilometer mil minuter min timmar tim dagar veckor månader personer gånger barn st kr kronor stycken poliser ungdomar män kvinnor grader procent'.split(
    ' ',
  ),
);

/** Street addresses: "Exempelvägen 12", "påhittsgatan 22 B", "Stora gatan 5", "Exempelv. 9", "lgh 1102", and a street by its name alone. */
export function streetsIn(reading: Reading): readonly PlaceHit[] {
  return reading.tokens.flatMap((_, at) => street(reading, at) ?? shortened(reading, at) ?? flat(reading, at) ?? []);
}

function street(reading: Reading, at: number): PlaceHit | null {
  const token = reading.tokens[at];
  if (!token || token.isNumber || token.word.length < 3 || !(token.capital || reading.tokens[at + 1]?.isNumber)) return null;
  const isSure = sure(token.word) !== '';
  if (!isSure && !(token.capital && likely(token.word) !== '' && (token.word.length > 6 || isSecondOfTwo(reading, at)))) return null;
  const end = houseNumberEnd(reading, at + 1);
  if (!isSure) return end === null ? null : hit(reading, isSecondOfTwo(reading, at) ? at - 1 : at, end);
  if (end === null) return generic.has(token.word) || !isName(reading, at) ? null : hit(reading, at, at + 1);
  if (!generic.has(token.word)) return token.word.length > 5 ? hit(reading, at, end) : null;
  if (roads.has(token.word)) return null;
  if (token.capital && token.word.length > 5) return hit(reading, at, end);
  return isSecondOfTwo(reading, at) ? hit(reading, at - 1, end) : null;
}

/** A capital; in a sentence all in capitals that says nothing. */
function isName({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.word.length < 6) return false;
  return !token.capitals || !(tokens[at + 1]?.capitals ?? tokens[at - 1]?.capitals ?? false);
}

/** "Stora gatan 5": a name of two words. */
function isSecondOfTwo(reading: Reading, at: number): boolean {
  return (reading.tokens[at - 1]?.capital ?? false) && followsOn(reading, at);
}

/** The token after a house number with its letter or range: `12`, `12 B`, `12-14`. Null where no house number stands. */
function houseNumberEnd(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const number = tokens[at];
  if (!number?.isNumber || number.word.length > 4 || number.word.startsWith('0') || !/^,? ?$|^\s+$/.test(number.gap)) return null;
  const next = tokens[at + 1];
  if (next && (units.has(next.word) || ((next.gap === '.' || next.gap === ':') && next.isNumber))) return null;
  const isLetter = next?.word.length === 1 && !next.isNumber && (next.gap === '' || (next.gap === ' ' && next.capital));
  const isRange = next?.isNumber && (next.gap === '-' || next.gap === '–') && next.word.length <= 4;
  return isLetter || isRange ? at + 2 : at + 1;
}

/** "Exempelv. 9", "Påhittsg. 12": a capital, a consonant before the letter, a dot and a number. */
function shortened(reading: Reading, at: number): PlaceHit | null {
  const [token, number] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!token?.capital || !number?.isNumber || number.gap !== '. ' || number.word.length > 3) return null;
  if (token.word.length < 5 || !/[^aeiouyåäön](?:v|g)$/.test(token.word) || /(?:berg|borg|burg|torg)$/.test(token.word)) return null;
  return units.has(wordAt(reading, at + 2)) ? null : hit(reading, at, at + 2);
}

/** "lgh 1102": a flat by its number. */
function flat(reading: Reading, at: number): PlaceHit | null {
  const isFlat = /^(lgh|lägenhet|lägenhetsnummer|lght)$/.test(wordAt(reading, at)) && /^\d{4}$/.test(wordAt(reading, at + 1));
  return isFlat && sentenceAt(reading, at).end > at + 1 ? hit(reading, at, at + 2) : null;
}

function hit({ tokens }: Reading, first: number, end: number): PlaceHit {
  return { from: tokens[first]?.from ?? 0, to: tokens[end - 1]?.to ?? 0, kind: 'address' };
}
