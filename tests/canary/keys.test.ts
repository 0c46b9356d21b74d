import { describe, expect, it } from 'vitest';
import { keysIn } from './canaries.ts';

describe('what the ears hear as a number', () => {
  it.each(['ring 070-174 06 49', '070174 0649', '"phone":"+46 (0)70 174 06 49"', 'a701740649b', 'x'.repeat(3) + '701740649'])(
    '%s',
    (text) => {
      expect([...keysIn(text)]).toContain('701740649');
    },
  );

  it.each([
    '70174064-9a1b-4c2d-8e3f-0123456789ab',
    'a'.repeat(20) + '701740649' + 'f'.repeat(35),
    `{"hash":"${'0'.repeat(10)}701740649${'b'.repeat(45)}"}`,
  ])('no id or hash that has those digits by chance: %s', (text) => {
    expect([...keysIn(text)]).not.toContain('701740649');
  });
});
