import { sections } from '@tidig/domain/form/answers.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { readChoice } from '../../fields/shapes.ts';

/** What each module is about, by the group of the main concern that opens it. */
const titles: Readonly<Record<string, string>> = {
  VAL: 'Mer om våldet',
  OMS: 'Mer om omsorgen',
  SEX: 'Mer om det sexuella våldet',
  HED: 'Mer om kontrollen och hotet',
  KRI: 'Mer om kriminaliteten',
  MIS: 'Mer om alkohol och droger',
  PSY: 'Mer om hur barnet mår',
  FOR: 'Mer om försvinnandet',
  EXT: 'Mer om extremismen',
  MAN: 'Mer om utnyttjandet',
  FRI: 'Mer om vem som tar hand om barnet',
};

/** The title of the module that is open, or null when none is. */
export function titleOfModule(answers: LooseAnswers): string | null {
  const open = Object.values(sections.modules.fields).some((field) => field.condition?.(answers) ?? true);
  if (!open) return null;
  const group = (readChoice(answers['concern']?.['main']).code ?? '').slice(0, 3);
  return titles[group] ?? sections.modules.title;
}
