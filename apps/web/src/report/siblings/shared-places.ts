import { commonFields } from '@tidig/domain/siblings/common.ts';

/** Lists in which the drafts of one event may have the same person, or the same sekretessmarkering. */
const sharedLists: readonly string[] = ['family.guardians', 'family.household', 'marking.secrecyMarks'];

/** May this answer follow from the draft on another child in the same event? By its name in the form. */
export function isSharedPlace(name: string): boolean {
  return commonFields.includes(name) || sharedLists.includes(name);
}
