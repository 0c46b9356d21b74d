import type { Answers } from '../../form/answers.ts';
import { kindOf } from '../../form/kinds.ts';
import { readChoice } from '../../reading/choices.ts';
import type { Check } from '../check.ts';
import { tip, writtenRows } from './found.ts';

/**
 * Q23: a child interpreted – the child itself, or a sibling. Read where language and talks are written: at the child's words, at "Behöver barnet tolk?",
 * and where it says what the child and the guardians were told. Silent when the text says so outright ("ett barn tolkade", an age under 18), and of an
 * adult, whose sister or son may be grown up.
 */
export const childInterpreted: Check = ({ answers, loose }) => {
  if (kindOf(loose) === 'PL6') return [];
  const names = ownNames(answers);
  return placesOf(answers).flatMap(({ text, path, target }) =>
    childInterprets(text, names) && !saysSo(text) ? tip('Q23', path, { target }) : [],
  );
};

type Place = { readonly text: string | undefined; readonly path: string; readonly target: string };

function placesOf({ child, concern, measures }: Answers): readonly Place[] {
  return [
    { text: readChoice(child?.interpreter).note, path: 'child.interpreter', target: 'child.interpreter' },
    ...writtenRows('concern.childWords', concern?.childWords).flatMap(({ row, path, target }) => [
      { text: row.language, path: `${path}.language`, target: `${target}.language` },
      { text: row.heardBy, path: `${path}.heardBy`, target: `${target}.heardBy` },
    ]),
    { text: measures?.informChild?.note, path: 'measures.informChild', target: 'measures.informChild' },
    ...writtenRows('measures.informGuardians', measures?.informGuardians).map(({ row, path, target }) => ({
      text: row.reaction,
      path: `${path}.reaction`,
      target: `${target}.reaction`,
    })),
  ];
}

/** What the child and its siblings are called in a sentence: the first given name of each. */
function ownNames({ child, family }: Answers): readonly string[] {
  const written = [child?.firstName, child?.alias, ...writtenRows('family.siblings', family?.siblings).map(({ row }) => row.name)];
  return written.map((name) => (name ?? '').trim().split(/\s+/)[0] ?? '').filter((name) => /^[\p{L}-]{2,}$/u.test(name));
}

const kin =
  '(?:lill[ea]?|stor[ea]?|halv|bonus|tvilling)?(?:bror|brodern|syster|systern)|(?:halv|bonus|små)?syskon(?:et|en)?|' +
  'dotter|dottern|son|sonen|barnet|barnen|flickan|pojken|tjejen|killen';
const interpreting = '(?:tolka(?:r|de|t)?|översatte?|översätt(?:er|a)|som tolk|(?:är|var|blev|agerade|fungerade som) tolk)';
const interpretedBy = '(?:tolka[dt](?:es)? av|tolkades av|tolk(?:en)?(?: är| var|:)|tolkning (?:av|genom|via)|översatt av)';
const denied = '(?:inte|ej|aldrig|inget|inga|ingen|utan)';

/** Child and interpreting stand side by side: "brodern fick tolka", "tolkat av syster", "då tolkade Liam"; and nothing denies it. */
function childInterprets(text: string | undefined, names: readonly string[]): boolean {
  if (!text || !/tolk|övers[aä]t/iu.test(text)) return false;
  const child = `(?<!\\p{L})(?<!(?<!\\p{L})${denied} (?:\\p{L}+ )?)(?:${[kin, ...names].join('|')})(?!\\p{L})`;
  const between = `(?: (?!${denied}(?!\\p{L})|behöv|\\p{L}*tolk)\\p{L}+){0,4}? `;
  const patterns = [
    `${child}${between}${interpreting}(?!\\p{L})(?! (?:${denied}|av)(?!\\p{L}))`,
    `(?<!\\p{L})${interpretedBy} (?:\\p{L}+ ){0,2}?${child}`,
    `(?<!\\p{L})(?:tolkade|tolkar|översatte|översätter) (?:\\p{L}+s )?${child}`,
  ];
  return patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
}

/** "Ett barn", "minderårig", "9 år", "11-årig": the reader sees that it was a child. */
function saysSo(text: string | undefined): boolean {
  return /(?<!\p{L})(?:barn|minderårig\p{L}*)(?!\p{L})|(?<!\d)(?:[1-9]|1[0-7])[ -]?år/iu.test(text ?? '');
}
