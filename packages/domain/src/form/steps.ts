import { sections } from './answers.ts';
import type { Section } from './field.ts';

export type Step = { readonly number: number; readonly title: string; readonly sections: readonly Section[] };

const titles = [
  'Är det bråttom?',
  'Barnet',
  'Familj och hushåll',
  'Händelsen',
  'Oron',
  'Bakgrund',
  'Risk och skydd',
  'Vad ni har gjort och vad familjen vet',
  'Du som anmäler och mottagare',
] as const;

/** The steps of the form, 0–8, each with the sections it shows. Which step a section is in, the section says itself. */
export const steps: readonly Step[] = titles.map((title, number) => ({
  number,
  title,
  sections: Object.values(sections).filter((section) => section.step === number),
}));
