import type { LooseAnswers, Section } from '@tidig/domain/form/field.ts';
import { type AskedKind, isSupplement, kindOf } from '@tidig/domain/form/kinds.ts';
import { steps as formSteps, type Step as FormStep } from '@tidig/domain/form/steps.ts';
import { firstSlug } from './page-words.ts';

/** One page of the form, with its word in the address. */
export type Step = FormStep & { readonly slug: string };

const slugs = [firstSlug, 'barnet', 'familj', 'handelsen', 'oron', 'bakgrund', 'risk', 'gjort', 'mottagare'];

export const steps: readonly Step[] = formSteps.map((step) => ({ ...step, slug: slugs[step.number] ?? `steg-${step.number}` }));

export { quickSlug, reviewSlug } from './page-words.ts';

/** The step at an address; the first where there is none by that word. */
export function stepOf(slug: string): Step {
  const found = steps.find((step) => step.slug === slug) ?? steps[0];
  if (!found) throw new Error('The form has no steps.');
  return found;
}

/** The numbers of the steps in which something is asked, in this kind of report and with these answers. */
export function askedSteps(answers: LooseAnswers): readonly number[] {
  return steps.filter((step) => step.sections.some((section) => asksAnything(section, answers))).map((step) => step.number);
}

function asksAnything(section: Section, answers: LooseAnswers): boolean {
  return Object.values(section.fields).some((field) => !field.setByProgram && (field.condition?.(answers) ?? true));
}

/** Where a step stands among those that are asked, from 1; a step that is left out stands where it would have stood. */
export function placeOf(step: Step, asked: readonly number[]): number {
  return asked.filter((number) => number < step.number).length + 1;
}

/** The next or the previous step in which something is asked. */
export function stepAround(step: Step, by: 1 | -1, asked: readonly number[]): Step | undefined {
  const number = by === 1 ? asked.find((each) => each > step.number) : asked.findLast((each) => each < step.number);
  return number === undefined ? undefined : steps[number];
}

const adultTitles: Readonly<Record<string, string>> = {
  barnet: 'Personen',
  oron: 'Vad ni såg och hörde',
  gjort: 'Vad personen vet, och sekretess',
};

/** The title of a step in this kind of report: about an adult it is not called "Barnet", and a komplettering begins with what is new. */
export function titleOf(step: Step, kind: AskedKind): string {
  return kind === 'PL6' ? (adultTitles[step.slug] ?? step.title) : step.title;
}

export function titleIn(step: Step, answers: LooseAnswers): string {
  if (step.slug === firstSlug && isSupplement(answers)) return 'Vad är nytt?';
  return titleOf(step, kindOf(answers));
}

/** The step where the field of a path (`child.identity`) is answered. */
export function stepOfPath(path: string): Step {
  const sectionId = path.split('.')[0];
  return stepOf(steps.find((step) => step.sections.some((section) => section.id === sectionId))?.slug ?? '');
}
