import { arabicSomali } from './spellings/arabic-somali.ts';
import { slavic } from './spellings/slavic.ts';
import type { Spelling } from './spellings/spelling.ts';
import { swedish } from './spellings/swedish.ts';

/** The table behind the sound keys, composed for this project from spellings met in practice. One rule a line, each with its example. */
export const spellings: readonly Spelling[] = [
  { from: /(\p{L})\1+/gu, to: '$1', example: ['Johansson', 'Johanson'] },
  ...arabicSomali,
  ...slavic,
  ...swedish,
];
