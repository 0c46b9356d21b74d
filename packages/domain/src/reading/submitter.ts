import type { BodyPart } from '../form/parts.ts';

/** Who sent the report, as printed: "Sara Lind, Polisassistent, Lokalpolisområde Farsta". From the login; empty for one entered by hand. */
export function submitterOf({ submittedBy }: BodyPart): string {
  if (!submittedBy) return '';
  return [submittedBy.name, submittedBy.title, submittedBy.unit].filter((part) => part !== '').join(', ');
}
