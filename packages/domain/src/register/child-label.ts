import type { Answers } from '../form/answers.ts';

/** The child's name as written, given name first; the alias where no name is written; empty when neither is. */
export function childName(answers: Answers): string {
  const { firstName, lastName, alias } = answers.child ?? {};
  const name = [firstName, lastName].map((part) => (part ?? '').trim()).filter((part) => part !== '');
  return name.length > 0 ? name.join(' ') : (alias ?? '').trim();
}

/** What to call the child in a heading: the name, the alias, or "Okänt barn". */
export function childLabel(answers: Answers): string {
  return childName(answers) || 'Okänt barn';
}
