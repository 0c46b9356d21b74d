import { mainIn } from '../conditions.ts';

/** What every question of a module has in common: opened by the main concern, never in the way of sending. */
export function question(group: string, number: number, source: readonly string[] = []) {
  return { id: `mod.${group}.${number}`, requirement: 'O', since: 2, source, restrictable: true, condition: mainIn(group) } as const;
}

/** Characters at most: a few sentences, and one or two. */
export const sentences = 1000;
export const line = 400;
