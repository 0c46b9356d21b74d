import { labelOf } from '../form/code-list.ts';
import type { BodyPart } from '../form/parts.ts';
import { answersOf } from '../form/read-parts.ts';
import { concernList } from '../vocabulary/concerns.ts';

/** Swedish label of the main concern; null when none is stated. Sensitive: shown only inside an opened akt, never in a list across akter (L-45). */
export function mainConcern(body: BodyPart): string | null {
  const code = answersOf(body).concern?.main?.code;
  return code === undefined ? null : labelOf(concernList, code);
}
