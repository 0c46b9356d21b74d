import type { DisposalRow } from './retention-api.ts';

/** The matters of a row by their numbers; what an akt in which nothing lies is called. */
export function rowName({ arendenummer }: Pick<DisposalRow, 'arendenummer'>): string {
  return arendenummer.length > 0 ? arendenummer.join(', ') : 'Tom akt, utan ärenden';
}

/** What goes: "Hela akten, 2 anmälningar". */
export function whatGoes({ kind, whole, reports }: Pick<DisposalRow, 'kind' | 'whole' | 'reports'>): string {
  if (kind === 'report') return 'Anmälan, ligger inte i någon akt';
  const count = reports === 1 ? '1 anmälan' : `${reports} anmälningar`;
  return whole ? `Hela akten, ${count}` : `${count}. Resten av akten ska sparas längre.`;
}

/** How much a list is: "3 rader". */
export function howMuch(count: number): string {
  return count === 1 ? 'en rad' : `${count} rader`;
}

export function keyOf({ kind, id }: Pick<DisposalRow, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
