import { dayOf } from '../../base/time.ts';
import { ageLimitOn } from '../../law/age-limits.ts';
import { nameTokens } from '../../names/fold.ts';
import { chose } from '../../reading/choices.ts';
import { protectedCodes } from '../../vocabulary/identity.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding, Remedy } from '../finding.ts';
import { asks, isBlank, look, tip, writtenRows } from './found.ts';

/**
 * Q10: one guardian, and it is not said that there is no other. Silent when the custody is sole, or not known: then the writer has said so. The press says
 * "I do not know", and only where nothing is said of the custody: joint custody stands as written, and the other guardian is to be added.
 */
export const oneGuardian: Check = ({ answers: { family } }) => {
  const [only, ...others] = writtenRows('family.guardians', family?.guardians);
  if (!only || others.length > 0 || chose(only.row.custody, 'ENS', 'VET')) return [];
  const unsaid = only.row.custody?.code === undefined;
  return tip('Q10', 'family.guardians', {
    target: only.target,
    remedies: unsaid
      ? [{ kind: 'set', path: `${only.path}.custody`, answer: { code: 'VET' }, label: 'Jag vet inte om det finns en till' }]
      : [],
  });
};

/** Q11: a guardian without a phone. Not one who is or may be protected: how that person is reached stands in Skyddad uppgift. */
export const guardianUnreachable: Check = ({ answers: { family } }) =>
  writtenRows('family.guardians', family?.guardians)
    .filter(({ row }) => isBlank(row.phone) && !chose(row.protected, ...protectedCodes))
    .flatMap(({ path, target }) => tip('Q11', `${path}.phone`, { target: `${target}.phone` }));

/** Q12: a parent is deprived of liberty, and nobody is named who cares for the child now. */
export const carerUnknown: Check = (checked) => {
  const { child, concern, family, modules } = checked.answers;
  const detained = writtenRows('family.guardians', family?.guardians).some(({ row }) => row.detained?.answer === 'JA');
  const isConcern = chose(concern?.main, 'FRI1') || chose(concern?.other, 'FRI1');
  const cared = !isBlank(child?.carerNow) || !isBlank(modules?.fri1);
  return asks(checked, 'child.carerNow') && (detained || isConcern) && !cared ? look('Q12', 'child.carerNow') : [];
};

/**
 * Q13: other children in the household of whom it is not said whether there is reason to worry ("vet inte" says nothing), or who have no report of their
 * own although there is (where it is known which have). Also when siblings are said to be and none is written, and a child that stands among the others in the household.
 */
export const otherChildren: Check = (checked) => [
  ...siblingsUnnamed(checked),
  ...siblingsUnjudged(checked),
  ...childrenInHousehold(checked),
];

function siblingsUnnamed({ answers: { family } }: Checked): readonly Finding[] {
  const known = chose(family?.siblingsKnown, 'JA');
  return known && writtenRows('family.siblings', family?.siblings).length === 0 ? look('Q13', 'family.siblings') : [];
}

function siblingsUnjudged({ answers: { family }, context }: Checked): readonly Finding[] {
  const rows = writtenRows('family.siblings', family?.siblings);
  const { otherChildren: others } = context;
  const linked = linkedIds(
    rows.map(({ row }) => row),
    others ?? [],
  );
  return rows.flatMap(({ row, path, target }) => {
    if (row.concern?.answer === 'NEJ') return [];
    if (row.concern?.answer !== 'JA') return look('Q13', `${path}.concern`, { target, remedies: yesOrNo(`${path}.concern`) });
    if (others === undefined || linked.has(row.id)) return [];
    return look('Q13', `${path}.concern`, { target, about: 'report', remedies: [{ kind: 'add-child', sibling: row.id }] });
  });
}

function yesOrNo(path: string): readonly Remedy[] {
  return [
    { kind: 'set', path, answer: { answer: 'JA' }, label: 'Ja, också för det här barnet' },
    { kind: 'set', path, answer: { answer: 'NEJ' }, label: 'Nej' },
  ];
}

type Named = { readonly id: string; readonly name?: string | undefined };

/** The rows whose child has a linked draft. A row without a name is taken for a linked child whom no other row names. */
function linkedIds(rows: readonly Named[], linked: readonly string[]): ReadonlySet<string> {
  const left = [...linked];
  const found = new Set<string>();
  for (const { id, name } of rows) {
    const match = isBlank(name) ? -1 : left.findIndex((other) => isSameChild(other, name ?? ''));
    if (match < 0) continue;
    left.splice(match, 1);
    found.add(id);
  }
  const nameless = rows.filter(({ name }) => isBlank(name)).slice(0, left.length);
  return new Set([...found, ...nameless.map(({ id }) => id)]);
}

/** The same given name, and the same family name where both have one. */
function isSameChild(one: string, other: string): boolean {
  const [first, second] = [nameTokens(one), nameTokens(other)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  return shorter.length > 0 && shorter[0] === longer[0] && (shorter.length === 1 || shorter.every((token) => longer.includes(token)));
}

function childrenInHousehold({ answers: { family }, context }: Checked): readonly Finding[] {
  const childUnder = ageLimitOn('child-under', dayOf(context.now)) ?? 18;
  return writtenRows('family.household', family?.household)
    .filter(({ row }) => row.age !== undefined && row.age < childUnder)
    .flatMap(({ path, target }) => look('Q13', `${path}.age`, { target }));
}
