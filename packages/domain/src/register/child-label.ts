import type { Answers } from '../form/answers.ts';
import { kindOf } from '../form/kinds.ts';
import { loose } from '../form/paths.ts';

/** The child's name as written, given name first; the alias where no name is written; empty when neither is. */
export function childName(answers: Answers): string {
  const { firstName, lastName, alias } = answers.child ?? {};
  const name = [firstName, lastName].map((part) => (part ?? '').trim()).filter((part) => part !== '');
  return name.length > 0 ? name.join(' ') : (alias ?? '').trim();
}

/**
 * What to call whom it is about in a heading: the name, the alias, or "Barn utan känt namn" ("Person …" in an underrättelse on an adult):
 * also a child known by number alone has no more of a name here, and is not unknown.
 * A message that something is wrong names nobody: it is called by the report that it follows.
 */
export function childLabel(answers: Answers): string {
  const kind = kindOf(loose(answers));
  if (kind === 'FEL') return `Anmälan ${(answers.triage?.supplementOf ?? '').trim()}`.trim();
  return childName(answers) || (kind === 'PL6' ? 'Person utan känt namn' : 'Barn utan känt namn');
}
