import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Unit } from '@tidig/store/port/directory.ts';
import type { StaffMember } from '../../staff.ts';

/** Who writes one of the demo's situations, and when: the event lies some hours before. */
export type Writing = { readonly at: Instant; readonly officer: StaffMember; readonly unit: Pick<Unit, 'name'> };

/** "Du som anmäler" as the profile fills it in. */
export function writtenBy({ officer, unit }: Writing): NonNullable<Answers['reporter']> {
  const { name, title, phone, email } = officer;
  return { name, title, unit: unit.name, phone, email, reachable: 'Vardagar 8–17' };
}
