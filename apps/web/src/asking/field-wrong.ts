import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { ApiProblem } from '../api/problem.ts';

/** What the server says is wrong with one field; null when it says nothing of it. */
export function fieldWrong(error: unknown, path: string): string | null {
  const found = error instanceof ApiProblem ? error.fields.find((field) => field.path === path) : undefined;
  return found ? fieldProblemTexts[found.code] : null;
}

/** A refusal that stands beside its fields needs no notice of its own. */
export function saidAtFields(error: unknown, paths: readonly string[]): boolean {
  return error instanceof ApiProblem && error.fields.length > 0 && error.fields.every(({ path }) => paths.includes(path));
}
