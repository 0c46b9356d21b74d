/** Drafts that were begun from another one on this page, and the step that was then gone to. Forgotten with the page. */
const notes = new Map<string, BegunNote>();

/** `of`: the given name of the child that the first draft is about; empty where it has none. */
export type BegunNote = { readonly of: string; readonly step: string };

export function noteBegun(draftId: string, note: BegunNote): void {
  notes.set(draftId, note);
}

export function begunNote(draftId: string): BegunNote | null {
  return notes.get(draftId) ?? null;
}

export function forgetBegun(draftId: string): void {
  notes.delete(draftId);
}
