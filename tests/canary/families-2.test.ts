import { describe } from 'vitest';
import { sweepWorlds } from './sweep-worlds.ts';

describe('T-10, T-11, T-13, T-14, T-16: no channel tells anybody where a protected person is, in the other half of the families', () => {
  sweepWorlds([7, 8, 9, 10, 11, 12]);
});
