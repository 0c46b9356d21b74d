import { numberBefore, numberIn } from '../swedish/numerals.ts';
import { wordAt, type Reading } from '../swedish/reading.ts';
import { isLikened, isUncertain } from './likened.ts';

/** An age that a text tells, and where whom it is said of is to be looked for. */
export type ToldAge = {
  readonly years: number;
  /** The tokens of the age itself. */
  readonly first: number;
  readonly end: number;
  /** years: "är 7 år", "7 år gammal" · beside: "flickan, 9," · adjective: "den 12-åriga pojken" · noun: "16-åringen", "en sjuåring". */
  readonly form: 'years' | 'beside' | 'adjective' | 'noun';
};

/** No child is older, and no age in a report about one means another. */
const oldest = 25;

const adjectives = ['årig', 'åriga', 'årige', 'årigt', 'årigas', 'åriges'];
const nounEndings = ['åring', 'åringen', 'åringens', 'årings'];

/** Every age that a text tells as one, in whole years. Spans of time ("i två år", "för 3 år sedan") and "nästan åtta" are none. */
export function agesTold(reading: Reading): readonly ToldAge[] {
  const told: ToldAge[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const age = compound(reading, at) ?? inYears(reading, at) ?? besideName(reading, at);
    if (age && age.years <= oldest && !isAbout(reading, age) && !isLikened(reading, age) && !isUncertain(reading, age)) told.push(age);
  }
  return told;
}

/** "12-åriga", "tvåårig", "16-åringen", "sjuåring". */
function compound({ tokens }: Reading, at: number): ToldAge | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !(token.word.includes('åri') || next?.word.startsWith('åri'))) return null;
  const divided = next !== undefined && (next.gap === '-' || next.gap === '' || next.gap === ' ' || next.gap === '–');
  for (const [form, endings] of [
    ['adjective', adjectives],
    ['noun', nounEndings],
  ] as const) {
    for (const ending of endings) {
      const years = numberBefore(token.word, ending);
      if (years !== null) return { years, first: at, end: at + 1, form };
      const number = divided && next.word === ending ? numberIn(token.word) : null;
      if (number !== null) return { years: number, first: at, end: at + 2, form };
    }
  }
  return null;
}

const spanBefore = new Set(
  'i på för under senaste sista varje sedan om inom efter mellan till över typ cirka ca runt omkring årskurs klass per varannan än mot eller de'.split(
    ' ',
  ),
);
const spanAfter = new Set('sedan sen senare tidigare framåt tillbaka innan efter före i yngre äldre kvar fängelse'.split(' '));

/** "7 år", "fyra år gammalt", "fyllt sju". */
function inYears(reading: Reading, at: number): ToldAge | null {
  const years = numberIn(wordAt(reading, at));
  if (years === null) return null;
  const before = wordAt(reading, at - 1);
  const isYears = wordAt(reading, at + 1) === 'år' && reading.tokens[at + 1]?.gap.trim() === '';
  if (before === 'fyllt' || before === 'fyllde') return { years, first: at, end: isYears ? at + 2 : at + 1, form: 'years' };
  const isBare = before === 'är' || (/^(?:bara|endast)$/.test(before) && wordAt(reading, at - 2) === 'är');
  if (!isYears) return isBare && endsClause(reading, at) ? { years, first: at, end: at + 1, form: 'years' } : null;
  const isOld = /^gam(mal|malt|la)$/.test(wordAt(reading, at + 2));
  if (isOld) return { years, first: at, end: at + 3, form: 'years' };
  if (spanAfter.has(wordAt(reading, at + 2)) && reading.tokens[at + 2]?.gap === ' ') return null;
  return spanBefore.has(before) && !isOfSomebody(reading, at) ? null : { years, first: at, end: at + 2, form: 'years' };
}

/** "Pojken är tretton.", "hon är bara sju och …" */
function endsClause({ tokens, text }: Reading, at: number): boolean {
  const rest = text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from);
  const goesOn =
    /^(?:och|men)$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 2] !== undefined && numberIn(tokens[at + 2]?.word ?? '') === null;
  return /^\s*[.,;!)]/.test(rest) || tokens[at + 1] === undefined || goesOn;
}

/** "En flicka på 9 år", where "på två år" is a span. */
function isOfSomebody(reading: Reading, at: number): boolean {
  return wordAt(reading, at - 1) === 'på' && /^(flicka|pojke|barn|kille|tjej|dotter|son)$/.test(wordAt(reading, at - 2));
}

/** "Flickan, 9, öppnade", "Elsa (9)": a number between commas or brackets, right after whom it is said of. */
function besideName({ tokens }: Reading, at: number): ToldAge | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  const years = token?.isNumber ? numberIn(token.word) : null;
  if (!token || years === null || years === 0) return null;
  const opened = token.gap === ', ' || token.gap === ' (' || token.gap === ' , ';
  const closed = next?.gap.startsWith(',') || next?.gap.startsWith(')');
  return opened && closed && !next?.isNumber ? { years, first: at, end: at + 1, form: 'beside' } : null;
}

const nearly = new Set(
  'nästan snart ungefär cirka ca runt omkring knappt uppskattningsvis kanske drygt minst högst fyller fylla blir bli'.split(' '),
);

function isAbout(reading: Reading, { first }: ToldAge): boolean {
  return nearly.has(wordAt(reading, first - 1));
}
