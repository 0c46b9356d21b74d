import { dayOf, type PlainDate } from '../../../base/time.ts';
import { readIdentity } from '../../../form/identity-answer.ts';
import type { LooseAnswers } from '../../../form/field.ts';
import { rowsOf } from '../../../form/paths.ts';
import { ageOn } from '../../../identity/age.ts';
import { dayOfEvent } from '../../../sections/child-age.ts';
import type { Check, Checked } from '../../check.ts';
import type { Finding } from '../../finding.ts';
import { foundIn, spanOf, type Spotted } from '../found-in-text.ts';
import { textsFor, type FreeText } from '../free-texts.ts';
import { foldWord, tokensOf } from '../swedish/tokens.ts';
import { agesTold, type ToldAge } from './ages-told.ts';
import { isSaidOfChild, namesChild, type ChildWords } from './said-of-child.ts';

/**
 * Q29: an age that a text says of the child, and that the child's number does not. Whoever had a birthday between the event and today may be either
 * age. An age that a sibling or somebody in the household has is theirs.
 */
export const ageInText: Check = (checked) => {
  const today = dayOf(checked.context.now);
  const number = readIdentity(checked.answers.child?.identity, today);
  if (!number?.ok || number.birthDate === null) return [];
  const known: Known = {
    ages: agesBetween(number.birthDate, dayOfEvent(checked.loose) ?? today, today),
    others: othersAges(checked.loose, today),
    child: childWords(checked, number.value),
  };
  return textsFor('Q29', checked).flatMap((text) => inText(text, known));
};

type Known = {
  readonly ages: readonly number[];
  /** Ages of others in the family; null when somebody's is not known. */
  readonly others: ReadonlySet<number> | null;
  readonly child: ChildWords;
};

function agesBetween(birth: PlainDate, event: PlainDate, today: PlainDate): readonly number[] {
  const [from, to] = [ageOn(birth, event), ageOn(birth, today)].toSorted((one, other) => one - other);
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => (to ?? 0) - index);
}

function inText(text: FreeText, { ages, others, child }: Known): readonly Finding[] {
  const { reading } = text;
  const told = agesTold(reading).filter(({ first }) => !reading.quoted[first]);
  const isRight = told.some(({ years }) => ages.includes(years));
  const wrong = told.filter(({ years }) => !ages.includes(years) && !others?.has(years));
  const spotted = wrong.flatMap((age): readonly Spotted[] => {
    const said = isSaidOfChild(reading, age, child) ?? (!isRight && others !== null && !isOfAnother(age, reading));
    return said && !(isRight && isWeak(age)) ? [spotOf(age)] : [];
  });
  return foundIn('Q29', text, spotted);

  /** "Flickan öppnade. Ettåringen låg i sängen.": far from the child's age, beside a child that is named, somebody small or big is another. */
  function isOfAnother({ years, form }: ToldAge, { tokens }: typeof reading): boolean {
    return form === 'noun' && !ages.some((age) => Math.abs(age - years) <= 3) && tokens.some(({ word }) => namesChild(word, child));
  }

  function spotOf({ years, first, end }: ToldAge): Spotted {
    const values = { x: String(years), y: String(ages[0] ?? '') };
    return { span: spanOf(reading, first, end), about: String(years), level: 'LOOK', values };
  }
}

/** Where the right age stands too, only "flickan är …" says that it is hers. */
function isWeak({ form }: ToldAge): boolean {
  return form === 'noun' || form === 'adjective';
}

/** Ages by number or as written, of siblings and household; null when a sibling's age is not known. */
function othersAges(answers: LooseAnswers, today: PlainDate): ReadonlySet<number> | null {
  const siblings = rowsOf(answers['family']?.['siblings']).map((row) => ageOf(row['identity'], row['age'], today));
  const household = rowsOf(answers['family']?.['household']).map((row) => ageOf(undefined, row['age'], today));
  if (siblings.includes(null)) return null;
  return new Set([...siblings, ...household].filter((age) => age !== null));
}

function ageOf(identity: unknown, written: unknown, today: PlainDate): number | null {
  const number = readIdentity(identity, today);
  if (number?.ok && number.birthDate !== null) return ageOn(number.birthDate, today);
  return typeof written === 'number' ? written : null;
}

function childWords({ answers, loose }: Checked, number: string): ChildWords {
  const { firstName = '', alias = '', gender } = answers.child ?? {};
  const names = new Set([...tokensOf(firstName), ...tokensOf(alias)].map(({ word }) => foldWord(word)));
  const byAnswer = gender?.code === 'F' ? 'girl' : gender?.code === 'P' ? 'boy' : null;
  return { names, gender: byAnswer ?? genderIn(number), hasSiblings: rowsOf(loose['family']?.['siblings']).length > 0 };
}

/** The last digit but one of a personnummer: even for a girl. */
function genderIn(number: string): ChildWords['gender'] {
  if (!/^\d{12}$/.test(number)) return null;
  return Number(number.charAt(10)) % 2 === 0 ? 'girl' : 'boy';
}
