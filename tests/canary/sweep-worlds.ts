import { expect, it } from 'vitest';
import { sweep } from './sweep.ts';

/** Twelve such worlds are three hundred families. Two test files share them, so that two cores do. */
const FAMILIES = 25;

/** A world for each seed: nothing secret is told, and what may be told was found where it may. */
export function sweepWorlds(seeds: readonly number[]): void {
  it.each(seeds)(
    `families of world %i (${FAMILIES} of them)`,
    async (seed) => {
      const { leaks, heard, canaries, late } = await sweep({ seed, families: FAMILIES });
      expect(leaks).toEqual([]);
      expect(late).toBeGreaterThan(2);
      const told = new Set(heard.flatMap(({ keys }) => [...keys]));
      // The same ears hear each place where it may be told, and so would hear it elsewhere.
      expect(canaries.filter(({ key, kind }) => told.has(key) === (kind === 'photo'))).toEqual([]);
    },
    300_000,
  );
}
