import { describe } from 'vitest';
import { sweepWorlds } from './sweep-worlds.ts';

describe('T-10, T-11, T-13, T-14, T-16: no channel tells anybody where a protected person is', () => {
  sweepWorlds([1, 2, 3, 4, 5, 6]);
});
