import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { textProblem } from '@tidig/domain/form/text.ts';

/** Deeper than any form; a body nested without end must not cost a stack. */
const MAX_DEPTH = 16;
/** The report's answers are checked field by field by the verb, with paths of its own; here only their depth. */
const ANSWERS = 'answers';

/** Text that no field takes, anywhere in a body that fits its schema: NUL and other controls, halves of a character, direction marks. */
export function textProblems(body: unknown): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (typeof body !== 'object' || body === null) return found;
  for (const [key, value] of Object.entries(body)) {
    if (key === ANSWERS && isTooDeep(value, 1)) found.push({ path: ANSWERS, code: 'wrong-type' });
    if (key !== ANSWERS) walk(value, key, 1, found);
  }
  return found;
}

function walk(value: unknown, path: string, depth: number, found: FieldProblem[]): void {
  if (typeof value === 'string') {
    const code = textProblem(value, 'many');
    if (code) found.push({ path, code });
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= MAX_DEPTH) found.push({ path, code: 'wrong-type' });
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, depth + 1, found);
  }
}

function isTooDeep(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= MAX_DEPTH || Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}
