import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { ageOn } from '@tidig/domain/identity/age.ts';
import { rowName } from '@tidig/domain/reading/names.ts';
import { birthDateOf } from '@tidig/domain/register/arrival-facts.ts';
import { readRows } from './shapes.ts';

export type PersonChoice = { readonly id: string; readonly label: string };

/** A child may be party and see the file from 15 years (SoL 36:1); before that nothing is kept from it by name here. */
const ageOfParty = 15;

/** Those from whom something may be kept: guardians, brothers and sisters, the child itself from 15 years, and others. */
export function peopleToKeepFrom(answers: LooseAnswers, today: PlainDate): readonly PersonChoice[] {
  return [
    ...guardiansIn(answers),
    ...siblingsIn(answers),
    ...((childAge(answers, today) ?? 0) >= ageOfParty ? [{ id: 'child', label: 'Barnet' }] : []),
    { id: 'other', label: 'Någon annan' },
  ];
}

/** Those from whom somebody may be protected: guardians, brothers and sisters and others, not the person itself. `name` is where it is asked. */
export function peopleToProtectFrom(answers: LooseAnswers, name: string): readonly PersonChoice[] {
  const [, list = '', index = ''] = name.split('.');
  const self = readRows(answers['family']?.[list])[Number(index)]?.id;
  return [...guardiansIn(answers), ...siblingsIn(answers), { id: 'other', label: 'Någon annan' }].filter(({ id }) => id !== self);
}

function siblingsIn(answers: LooseAnswers): readonly PersonChoice[] {
  return readRows(answers['family']?.['siblings']).map((row, index) => ({ id: row.id, label: rowName(row, `Syskon ${index + 1}`) }));
}

export function guardiansIn(answers: LooseAnswers): readonly PersonChoice[] {
  return readRows(answers['family']?.['guardians']).map((row, index) => ({
    id: row.id,
    label: rowName(row, `Vårdnadshavare ${index + 1}`),
  }));
}

/** The child's age as the answers tell it: number, birth date or estimate; null when none does. */
function childAge(answers: LooseAnswers, today: PlainDate): number | null {
  const birth = birthDateOf(asAnswers(answers), today);
  if (birth) return ageOn(birth, today);
  const estimated = answers['child']?.['estimatedAge'];
  return typeof estimated === 'number' ? estimated : null;
}
