import type { Check, Checked } from '../check.ts';
import type { Finding, Remedy, Span } from '../finding.ts';
import { policeActSections, type Jargon } from '../words/jargon-words.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Hit } from './swedish/phrases.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

/** Q21: police jargon (list e), with what to write instead. Once for each word in a text; never in a quotation. */
export const jargon: Check = (checked) => textsFor('Q21', checked).flatMap((text) => inText(text, checked));

type Found = { readonly first: number; readonly end: number; readonly suggestion: string; readonly by: string | null };

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  const told = new Set<string>();
  let end = 0;
  const spotted = listedIn('Q21', reading, context.words).flatMap((hit): readonly Spotted[] => {
    if (hit.first < end || reading.quoted[hit.first]) return [];
    const { first, end: behind, means } = hit;
    const found = means === 'policeAct' ? paragraph(reading, first) : asFound(reading, { first, end: behind, means });
    if (!found) return [];
    end = found.end;
    const span = withSection(reading, spanOf(reading, found.first, found.end));
    const word = textAt(reading, span).replaceAll(/\s+/g, ' ');
    if (told.has(word.toLowerCase())) return [];
    told.add(word.toLowerCase());
    const remedies: readonly Remedy[] = found.by === null ? [] : [{ kind: 'replace', by: found.by }];
    return [{ span, about: word.toLowerCase(), level: 'TIP', values: { ord: word, förslag: found.suggestion }, remedies }];
  });
  return foundIn('Q21', text, spotted);
}

function asFound(reading: Reading, { first, end, means }: Hit<Jargon>): Found | null {
  if (!isWrittenSo(reading, first, means) || isOtherWord(reading, first, end, means)) return null;
  const by = means.by === undefined ? means.suggestion : means.by;
  const ending = endingAt(reading, end);
  const found = { first, end: ending === null ? end : end + 1, suggestion: means.suggestion };
  return { ...found, by: by !== null && ending === 's' && !by.endsWith('s') ? `${by}s` : by };
}

/** The section sign behind the number belongs to it: "PL 12 §". */
function withSection({ text }: Reading, { from, to }: Span): Span {
  const sign = /^[ \u00A0]?§/.exec(text.slice(to, to + 2));
  return { from, to: to + (sign?.[0].length ?? 0) };
}

/** "LOB:ad", "mt:s": the ending after a colon belongs to the word. */
function endingAt({ tokens }: Reading, end: number): string | null {
  const token = tokens[end];
  return token?.gap === ':' && !token.isNumber && token.word.length <= 4 ? token.word : null;
}

function isWrittenSo(reading: Reading, first: number, { written }: Jargon): boolean {
  if (written === undefined) return true;
  if (written !== 'dotted' && isInCapitals(reading, first)) return true;
  return written !== 'capitals' && isShortened(reading, first, written === 'capitals-or-dotted');
}

/** Words on either side that tell whether a text is all in capitals. */
const around = 8;

/** Where everything is in capitals nothing can be told from them. */
function isInCapitals(reading: Reading, at: number): boolean {
  if (!reading.tokens[at]?.capitals) return false;
  const { first, end } = sentenceAt(reading, at);
  const near = reading.tokens.slice(Math.max(first, at - around), Math.min(end, at + around + 1));
  const words = near.filter(({ isNumber, word }) => !isNumber && word.length > 1);
  return words.length < 3 || words.filter(({ capitals }) => capitals).length * 2 <= words.length;
}

/** A dot, and the sentence goes on with a small letter. */
function isShortened({ tokens, sentenceOf }: Reading, at: number, needsCapital: boolean): boolean {
  const next = tokens[at + 1];
  if (!next?.gap.startsWith('.') || next.capital || next.isNumber) return false;
  return needsCapital ? (tokens[at]?.capital ?? false) : sentenceOf[at] === sentenceOf[at + 1] || !next.capital;
}

const places = new Set('på till vid från norra södra östra västra nya gamla'.split(' '));

function isOtherWord(reading: Reading, first: number, end: number, { unless }: Jargon): boolean {
  if (unless === undefined) return false;
  const [before, next] = [reading.tokens[first - 1], reading.tokens[end]];
  if (next?.gap === '-' || reading.tokens[first]?.gap === '-') return true;
  if (unless === 'in-compound') return false;
  if (next?.capital || !before) return next?.capital ?? false;
  const isInName = before.capital && sentenceAt(reading, first).first < first - 1;
  return isInName || places.has(before.word) || ['adress', 'nummer', 'telefon'].includes(next?.word ?? '');
}

/** "PL 12", "PL 12 §", "12 § PL": the section of polislagen, written out. */
function paragraph(reading: Reading, at: number): Found | null {
  if (!isInCapitals(reading, at)) return null;
  const behind = policeActSections.has(wordAt(reading, at + 1)) ? at + 1 : null;
  const section = behind ?? (policeActSections.has(wordAt(reading, at - 1)) ? at - 1 : null);
  if (section === null) return null;
  const [first, end] = [Math.min(at, section), Math.max(at, section) + 1];
  const number = wordAt(reading, section);
  const whole = `${number} § polislagen`;
  return { first, end, suggestion: number === '12' ? `omhändertagen enligt ${whole}` : whole, by: whole };
}
