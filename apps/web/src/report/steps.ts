import { steps as formSteps, type Step as FormStep } from '@tidig/domain/form/steps.ts';

/** One page of the form, with its word in the address. */
export type Step = FormStep & { readonly slug: string };

const slugs = ['bradska', 'barnet', 'familj', 'handelsen', 'oron', 'bakgrund', 'risk', 'gjort', 'mottagare'];

export const steps: readonly Step[] = formSteps.map((step) => ({ ...step, slug: slugs[step.number] ?? `steg-${step.number}` }));

/** The last page: the report as the receiver will read it. */
export const reviewSlug = 'granska';

/** The step at an address; the first where there is none by that word. */
export function stepOf(slug: string): Step {
  const found = steps.find((step) => step.slug === slug) ?? steps[0];
  if (!found) throw new Error('The form has no steps.');
  return found;
}

export function stepAround(step: Step, by: 1 | -1): Step | undefined {
  return steps[step.number + by];
}

/** The step where the field of a path (`child.identity`) is answered. */
export function stepOfPath(path: string): Step {
  const sectionId = path.split('.')[0];
  return stepOf(steps.find((step) => step.sections.some((section) => section.id === sectionId))?.slug ?? '');
}
