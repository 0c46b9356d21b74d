import type { QuestionGround } from '../vocabulary/intake.ts';
import { last, type Course } from './course.ts';

/**
 * On which ground the one who reported may be asked now (L-08): a komplettering while nothing is decided, uppgifter till en utredning when one is open
 * (20 kap. 6 § SoL binds "när socialnämnden har beslutat om en utredning"). Null where there is none: it is decided not to open, or the report is another
 * nämnd's. Pure.
 */
export function groundNow(course: Course): QuestionGround | null {
  if (last(course, 'FORWARDED')) return null;
  const decision = last(course, 'DECISION');
  if (!decision) return 'KOMPLETTERING';
  return decision.body.code === 'INTE_INLEDA' ? null : 'UTREDNING';
}
