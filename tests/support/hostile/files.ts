import { acting, harmless } from './acting.ts';
import { bombs } from './bombs.ts';
import { disguised, edges } from './edges.ts';
import type { Given } from './given.ts';

/** Every file, by what it is. */
export const givenFiles: readonly Given[] = [...acting, ...bombs, ...disguised, ...edges, ...harmless];
