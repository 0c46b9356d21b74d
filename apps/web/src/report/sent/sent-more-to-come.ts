/** Reports sent from this page that say that more will follow, by their random ids; forgotten with the page. Later the opened text says it itself. */
const ids = new Set<string>();

export function noteMoreToCome(sent: readonly { readonly id: string }[]): void {
  for (const { id } of sent) ids.add(id);
}

export function saidMoreToCome(sent: readonly { readonly id: string }[]): boolean {
  return sent.some(({ id }) => ids.has(id));
}
