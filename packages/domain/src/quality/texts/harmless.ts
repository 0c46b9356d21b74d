import type { Danger, Harmless } from '../words/danger.ts';
import { isOneOf, outsiders, personNouns } from './swedish/nouns.ts';
import type { Hit } from './swedish/phrases.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

/** Is a word of list d harmless where it stands? Only for the reasons that its entry names. */
export function isHarmless(reading: Reading, hit: Hit<Danger>): boolean {
  return (hit.means.unless ?? []).some((reason) => reasons[reason](reading, hit));
}

const reasons: Readonly<Record<Harmless, (reading: Reading, hit: Hit<Danger>) => boolean>> = {
  'by-family': isByFamily,
  believed: isBelieved,
  missing: isMissing,
  advice: isAdvice,
  received: isReceived,
  wished: isWished,
};

function wordsAround(reading: Reading, at: number): readonly string[] {
  const { first, end } = sentenceAt(reading, at);
  return reading.tokens.slice(first, end).map(({ word }) => word);
}

const police =
  /^(?:vi|jag|oss|polis|polisen|polisens|patrullen|kollegan|kollegor|kollegorna|utredarna|utredaren|spanarna|åklagaren|vår|våra|undertecknad|span)$/;
const pronouns = /^(?:han|hon|hen|de|dom)$/;

/** Something done actively, and the nearest before it who can do it is no police: "pappan har avlyssnat hennes telefon", "läraren tog den i beslag". */
function isByFamily(reading: Reading, { first, end }: Hit<Danger>): boolean {
  const start = sentenceAt(reading, first).first;
  if (!isActive(reading, first, end)) return false;
  for (let at = first - 1; at >= start; at -= 1) {
    const word = wordAt(reading, at);
    if (police.test(word)) return false;
    if (pronouns.test(word) || ((isOneOf(personNouns, word) || isOneOf(outsiders, word)) && !word.endsWith('s'))) return true;
  }
  return false;
}

const takes = /^(?:tog|tar|ta|tagit|lade|la|lägger|lagt|lägga)$/;

/** "Avlyssnade", "tömt", "tog … i beslag"; not "avlyssnad", "beslagtogs", and not a noun. */
function isActive(reading: Reading, first: number, end: number): boolean {
  const words = reading.tokens.slice(first, end).map(({ word }) => word);
  if (words.includes('beslag')) return [1, 2, 3, 4, 5].some((back) => takes.test(wordAt(reading, first - back)));
  return words.some(
    (word) =>
      /(?:a|ar|er|ade|at|de|te|tt|tog|tagit)$/.test(word) &&
      /^(?:spana|avlyssna|bugga|töm|spegla|extrah|infiltr|beslagt|övervak|bevak|skugg)/.test(word),
  );
}

const believing =
  /^(?:tror|trodde|övertygad|övertygade|misstänker|misstänkte|inbillar|inbillade|rädd|påstår|påstod|upplever|upplevde|känner|kände|paranoid|föreställningar)$/;

/** "Mamman tror att polisen avlyssnar henne" tells of her, not of the police. */
function isBelieved(reading: Reading, { first }: Hit<Danger>): boolean {
  const words = wordsAround(reading, first);
  const believer = words.findIndex((word) => believing.test(word));
  return believer > 0 && !words.slice(Math.max(0, believer - 2), believer + 2).some((word) => police.test(word));
}

const lost = /^(?:försvunn|försvann|efterlys|rymt|rymd|avvikit|avvek|bortsprung|saknade?s?$)/;

/** "Spaning pågår efter flickan": a search is no secret. */
function isMissing(reading: Reading, { first, end }: Hit<Danger>): boolean {
  const { end: stop } = sentenceAt(reading, first);
  const after = reading.tokens.slice(end, Math.min(stop, end + 5)).map(({ word }) => word);
  const search = after.indexOf('efter');
  const isFor = search >= 0 && !/^(?:tips|att|uppgifter|information|larm)/.test(after[search + 1] ?? '');
  return isFor || wordsAround(reading, first).some((word) => lost.test(word));
}

const giving = /^(?:gav|ger|ge|gett|givit|gavs|delade|lämnade|tipsade|tipsar)$/;

/** "Gav mamman tipset att ringa BUP", "tips om hur": advice, not information that somebody gave. */
function isAdvice(reading: Reading, { first, end }: Hit<Danger>): boolean {
  const before = [1, 2, 3, 4, 5].map((back) => wordAt(reading, first - back));
  if (before.some((word) => giving.test(word)) || giving.test(wordAt(reading, first))) return isToFamily(reading, first, end);
  const next = [0, 1, 2].map((on) => wordAt(reading, end + on));
  const [one = '', two = '', three = ''] = next;
  const verb = one === 'om' && two === 'att' ? three : one === 'att' ? two : '';
  return (one === 'om' && two === 'hur') || (/^[^ ]{2,}(?:a|å)$/.test(verb) && !isOneOf(personNouns, verb));
}

/** Who gives the police something is a source; who gives the family something helps. */
function isToFamily(reading: Reading, first: number, end: number): boolean {
  const from = Math.max(sentenceAt(reading, first).first, first - 5);
  const near = reading.tokens.slice(from, end + 3).map(({ word }) => word);
  return !near.some((word) => /^(?:oss|polisen|patrullen|myndigheten)$/.test(word));
}

const got = /^(?:fått|får|fick|få|mottagit|emot)$/;

/** "Mamman har fått anonyma brev", "hon fick tips om en stödgrupp": what the family got tells nothing of whom the police got it from. */
function isReceived(reading: Reading, { first, end }: Hit<Danger>): boolean {
  const { first: start } = sentenceAt(reading, first);
  const before = reading.tokens.slice(start, end).map(({ word }) => word);
  return before.some((word) => got.test(word)) && !before.some((word) => police.test(word));
}

const wishing =
  /^(?:behov|behöv|skulle$|vill$|ville$|önska|sök|ansök|erbj|inform|frågar$|frågade$|fråga$|möjlighet|rätt$|ordna|hjälp|tackade$|plats$|bör$|borde$|måste$|kunna$|vore$|prata|sam?tal|kontakta|tips|föreslå|föreslog|bett$|bad$|nekad|nekats|kan$)/;

/** "Behöver ett skyddat boende": nobody is said to be there. "På det skyddade boendet" says so, and so does "bor på …". */
function isWished(reading: Reading, { first, end }: Hit<Danger>): boolean {
  if (/(?:et|ets)$/.test(wordAt(reading, end - 1))) return false;
  const { first: start } = sentenceAt(reading, first);
  const before = reading.tokens.slice(start, first).map(({ word }) => word);
  return before.some((word) => wishing.test(word)) && !before.some((word) => /^(?:bor|bodde|bott|vistas|vistades|finns)$/.test(word));
}
