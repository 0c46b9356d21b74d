import { kindOf } from '../../form/kinds.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { foundIn, spanOf, textAt } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { sentenceAt, type Reading } from './swedish/reading.ts';
import { tokensOf } from './swedish/tokens.ts';

/** Given names that are words too: at the beginning of a sentence a capital does not tell them apart. */
const alsoWords = new Set(
  'bo sten dag björn my ask saga vilja sol storm stig love lo ros viola tor ny kim alma vide rut hans hedda sky frost frid ham'.split(' '),
);

/**
 * Q30: a text that names a child of a linked draft and not the child that this report is about: most likely copied. Not in the list of siblings,
 * where the other belongs. Once a text, for the first other name in it.
 */
export const otherChild: Check = (checked) => {
  const own = ownNames(checked);
  const others = (checked.context.otherChildren ?? []).flatMap((name) => givenName(name) ?? []).filter((name) => !own.words.has(name));
  if (others.length === 0) return [];
  return textsFor('Q30', checked)
    .filter(({ target }) => !target.startsWith('family.siblings'))
    .flatMap((text) => inText(text, new Set(others), own));
};

type Own = { readonly words: ReadonlySet<string>; readonly shown: string };

/** What this child is called, and how the message says it. */
function ownNames({ answers, loose }: Checked): Own {
  const { firstName = '', alias = '' } = answers.child ?? {};
  const shown = [firstName, alias].map((name) => name.trim()).find((name) => name !== '');
  const someone = kindOf(loose) === 'PL6' ? 'en annan person' : 'ett annat barn';
  return { words: new Set([...tokensOf(firstName), ...tokensOf(alias)].map(({ word }) => word)), shown: shown ?? someone };
}

function givenName(name: string): string | undefined {
  return tokensOf(name)[0]?.word;
}

function inText(text: FreeText, others: ReadonlySet<string>, own: Own): readonly Finding[] {
  const { reading } = text;
  const names = (wanted: ReadonlySet<string>) => reading.tokens.findIndex((_, at) => isNamed(reading, at, wanted));
  const at = names(others);
  if (at < 0 || names(own.words) >= 0) return [];
  const span = spanOf(reading, at, at + 1);
  const name = textAt(reading, span).normalize('NFC');
  const shown = others.has(name.toLowerCase()) ? name : name.slice(0, -1);
  return foundIn('Q30', text, [{ span, about: '', level: 'LOOK', values: { namn: shown, barn: own.shown } }]);
}

/** The name with a capital, or its genitive: Liam, Liams. */
function isNamed(reading: Reading, at: number, wanted: ReadonlySet<string>): boolean {
  const token = reading.tokens[at];
  if (!token?.capital) return false;
  const name = wanted.has(token.word) ? token.word : token.word.replace(/s$/, '');
  if (!wanted.has(name)) return false;
  return !alsoWords.has(name) || sentenceAt(reading, at).first !== at;
}
