import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { isSupplement, kindOf } from '@tidig/domain/form/kinds.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { ageOn } from '@tidig/domain/identity/age.ts';
import { birthDateOf } from '@tidig/domain/register/arrival-facts.ts';
import { readChoice, readChoices, readTri } from '../../fields/shapes.ts';

/** The kinds that can be chosen, in their order. */
export const offeredKinds = ['SOL', 'SOLLUL', 'LUL', 'PL6', 'KOMP'] as const;
export type OfferedKind = (typeof offeredKinds)[number];

/** When each is used, in one line. */
export const kindLines: Readonly<Record<OfferedKind, string>> = {
  SOL: 'Du är orolig för ett barn under 18 år.',
  SOLLUL: 'Barnet är misstänkt för brott och du är också orolig. Båda går i samma anmälan.',
  LUL: 'Någon under 18 år är misstänkt för brott. Ingen oro utöver det.',
  PL6: 'Det gäller en vuxen, någon som är 18–20 år eller någon som väntar barn.',
  KOMP: 'Du har något nytt till en anmälan som du eller enheten har skickat.',
};

/** Something in the answers says that another kind fits better. The writer decides; what was typed is kept either way. */
export type KindHint = {
  readonly id: 'adult' | 'unborn' | 'concern' | 'child';
  readonly title: string;
  readonly text: string;
  readonly press: string;
  readonly to: 'PL6' | 'SOL' | 'SOLLUL';
  /** For PL6: whom it is about (V PL6OM). */
  readonly about?: 'VUX' | 'UNG' | 'VAN';
};

/** The hint that matters most, or none. A komplettering follows its report and gets none. */
export function kindHint(answers: LooseAnswers, today: PlainDate): KindHint | null {
  if (isSupplement(answers)) return null;
  const kind = kindOf(answers);
  if (kind === 'LUL') return worriesToo(answers) ? alsoConcern : null;
  const age = ageIn(answers, today);
  if (kind === 'PL6') return age !== null && age < adultAge && !isAboutExpecting(answers) ? child : null;
  if (kind !== 'SOL' && kind !== 'SOLLUL') return null;
  if (isUnborn(answers)) return unborn;
  return age !== null && age >= adultAge ? adult(age) : null;
}

/** "Barn" is under 18 (SoL 3:1, L-04); 18–20 is a young person (L-28). */
const adultAge = 18;
const noLongerYoung = 21;

function adult(age: number): KindHint {
  return {
    id: 'adult',
    title: 'Personen är 18 år eller äldre.',
    text: 'Anmälningsskyldigheten för barn gäller inte. Du kan underrätta socialtjänsten enligt 6 § polislagen i stället. Det du har skrivit följer med.',
    press: 'Byt till underrättelse enligt 6 § polislagen',
    to: 'PL6',
    about: age < noLongerYoung ? 'UNG' : 'VUX',
  };
}

const unborn: KindHint = {
  id: 'unborn',
  title: 'Ett väntat barn kan inte anmälas som barn.',
  text: 'Underrätta socialtjänsten om den som väntar barn, enligt 6 § polislagen. Det du har skrivit följer med.',
  press: 'Byt till underrättelse om den som väntar barn',
  to: 'PL6',
  about: 'VAN',
};

/** Somebody under 18 who expects a child may be both: then nothing is said. */
function isAboutExpecting(answers: LooseAnswers): boolean {
  return readChoice(answers['notice']?.['about']).code === 'VAN';
}

const child: KindHint = {
  id: 'child',
  title: 'Personen är under 18 år.',
  text: 'Är du orolig för ett barn ska du göra en orosanmälan. Det du har skrivit följer med.',
  press: 'Byt till orosanmälan',
  to: 'SOL',
};

const alsoConcern: KindHint = {
  id: 'concern',
  title: 'Du är också orolig för barnet.',
  text: 'Gör då en orosanmälan och underrättelsen i samma anmälan. Det du har skrivit följer med.',
  press: 'Byt till orosanmälan och underrättelse',
  to: 'SOLLUL',
};

function isUnborn(answers: LooseAnswers): boolean {
  return readChoice(answers['concern']?.['main']).code === 'VAN1' || readChoices(answers['concern']?.['other']).codes.includes('VAN1');
}

function worriesToo(answers: LooseAnswers): boolean {
  return readTri(answers['lul']?.['alsoConcern']).code === 'JA';
}

function ageIn(answers: LooseAnswers, today: PlainDate): number | null {
  const birth = birthDateOf(asAnswers(answers), today);
  if (birth) return ageOn(birth, today);
  const estimated = answers['child']?.['estimatedAge'];
  return typeof estimated === 'number' ? estimated : null;
}
