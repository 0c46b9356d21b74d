import { chose } from '../../reading/choices.ts';
import { concernIn } from '../../sections/conditions.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { look, writtenRows } from './found.ts';

/** Told by the police or another, or sought to be told: an attempt says that it will be done. */
const toldOrSought = ['JAP', 'JAA', 'EJN'];

/**
 * Q09: violence, sexual abuse or honour in the family, and somebody is or will be told who as a rule should not know before socialtjänsten: a guardian who
 * is suspected; where it is honour, anyone in the family. A talk with a guardian counts when it can only have been with such a one and nothing else is
 * said of what that guardian knows.
 */
export const informedTooSoon: Check = (checked) => {
  if (!concernIn('VAL', 'SEX', 'HED')(checked.loose)) return [];
  const guardians = guardiansOf(checked);
  return [...rowsTelling(checked, guardians), ...talkTelling(checked, guardians)];
};

type Guardians = { readonly all: readonly string[]; readonly unfit: readonly string[] };

/** Guardians by id, and those of them who should not be told. */
function guardiansOf({ answers: { family }, loose }: Checked): Guardians {
  const rows = writtenRows('family.guardians', family?.guardians).map(({ row }) => row);
  const honour = concernIn('HED')(loose);
  return { all: rows.map(({ id }) => id), unfit: rows.filter(({ role }) => honour || chose(role, 'MIS')).map(({ id }) => id) };
}

type Told = ReturnType<typeof toldRows>[number];

function toldRows({ answers: { measures } }: Checked) {
  return writtenRows('measures.informGuardians', measures?.informGuardians);
}

function rowsTelling(checked: Checked, guardians: Guardians): readonly Finding[] {
  const honour = concernIn('HED')(checked.loose);
  return toldRows(checked)
    .filter((told) => chose(told.row.informed, ...toldOrSought) && (honour || isAboutUnfit(told, guardians)))
    .flatMap(({ path, target }) => look('Q09', `${path}.informed`, { target: `${target}.informed` }));
}

/** A row that names nobody is about one of the guardians, whoever it is. */
function isAboutUnfit({ row: { who = [] } }: Told, { all, unfit }: Guardians): boolean {
  return who.length === 0 ? all.length > 0 && unfit.length === all.length : who.some((person) => unfit.includes(person));
}

/** "Samtal med vårdnadshavare", where every guardian is one who should not be told and none of them is spoken of below. */
function talkTelling(checked: Checked, { all, unfit }: Guardians): readonly Finding[] {
  const talked = chose(checked.answers.measures?.actions, 'SVH') && all.length > 0 && unfit.length === all.length;
  const answered = toldRows(checked).some(({ row }) => row.informed?.code !== undefined);
  return talked && !answered ? look('Q09', 'measures.actions') : [];
}
