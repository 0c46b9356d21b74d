import type { SearchPurpose } from '@tidig/domain/access/actions.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { SearchedName } from '@tidig/domain/register/empty-search.ts';
import { readBorn } from '@tidig/domain/register/search-term-years.ts';
import { ApiProblem } from '../api/problem.ts';
import type { NotedEmpty, SearchAnswer, Words } from './register-api.ts';

/** What stands in the form. */
export type Typed = {
  readonly text: string;
  /** A birth year or an age. */
  readonly born: string;
  readonly whose: SearchedName;
  readonly purpose: SearchPurpose | '';
  /** Asked for over the nämnd's limit only. */
  readonly reason: string;
};

/** What was asked with which answer, and what has been noted of it. */
export type Held = { readonly typed: Typed; readonly answer: SearchAnswer; readonly noted: NotedEmpty | null };

/** The page as it is remembered while somebody is on another one: in memory, never in the address or the browser's storage. */
export type Remembered = { readonly typed: Typed; readonly held: Held | null; readonly begun: boolean };

export const nothingTyped: Typed = { text: '', born: '', whose: 'child', purpose: '', reason: '' };
export const nothingRemembered: Remembered = { typed: nothingTyped, held: null, begun: false };

/** An answer that is shown again after this tells what may no longer be so: it is asked for anew. */
const MINUTES_HELD = 10;

export function isTooOld({ answer }: Held, now: number): boolean {
  return now - Date.parse(answer.searchedAt) > MINUTES_HELD * 60_000;
}

/** The words as the server takes them. A birth year or an age that cannot be read is left out: `wrongIn` has said so. */
export function wordsOf({ text, born, whose }: Typed, today: PlainDate): Words {
  const read = whose === 'guardian' ? null : readBorn(born, today);
  return {
    text: text.trim(),
    birthYear: read && 'year' in read ? read.year : null,
    age: read && 'age' in read ? read.age : null,
    whose,
  };
}

/** Which field must be put right before anything is asked, and how. */
export type Wrong = { readonly field: 'purpose' | 'text' | 'born' | 'reason'; readonly text: string };

export function wrongIn({ text, born, whose, purpose }: Typed, hasTask: boolean, today: PlainDate): Wrong | null {
  if (!hasTask && purpose === '') return { field: 'purpose', text: 'Välj varför du söker.' };
  if (text.trim() === '') return { field: 'text', text: 'Skriv ett nummer eller ett namn.' };
  if (whose === 'guardian' || born.trim() === '' || readBorn(born, today) !== null) return null;
  return { field: 'born', text: 'Skriv födelseåret med fyra siffror, till exempel 2018, eller åldern i hela år.' };
}

const aboutText: readonly string[] = ['search-too-short', 'search-too-long'];

/** A refusal that is about a field, to be said there; null for every other. */
export function wrongBy(error: unknown): Wrong | null {
  if (!(error instanceof ApiProblem)) return null;
  if (aboutText.includes(error.code)) return { field: 'text', text: error.message };
  if (error.code === 'search-reason-required') return { field: 'reason', text: error.message };
  const field = error.fields.find(({ path }) => path === 'text' || path === 'reason');
  return field ? { field: field.path === 'text' ? 'text' : 'reason', text: fieldProblemTexts[field.code] } : null;
}
