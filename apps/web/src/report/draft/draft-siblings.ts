import type { DraftRow } from './draft-api.ts';

/** The drafts on other children in the same event. */
export function siblingsIn<T extends Pick<DraftRow, 'id' | 'event'>>(drafts: readonly T[], draft: T): readonly T[] {
  return draft.event === null ? [] : drafts.filter(({ id, event }) => event === draft.event && id !== draft.id);
}
