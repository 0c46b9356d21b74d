import { commonFields } from '@tidig/domain/siblings/common.ts';

/** Lists of people in which the drafts of one event may have the same person. */
const sharedLists: readonly string[] = ['family.guardians', 'family.household'];

/** May this answer follow from the draft on another child in the same event? By its name in the form. */
export function isSharedPlace(name: string): boolean {
  return commonFields.includes(name) || sharedLists.includes(name);
}
