import type { Answers } from '../form/answers.ts';
import { loose } from '../form/paths.ts';
import { chose, readChoice } from '../reading/choices.ts';
import type { Concern } from '../vocabulary/concerns.ts';

/**
 * Concerns that are violence against the child, or violence that the child has lived with (HSLF-FS 2022:39, L-30): seen, physical, psychological, by a peer
 * or partner, an illness that somebody brings about, sexual, könsstympning,
 * abduction or marriage by force, in the name of honour.
 */
const violentConcerns: readonly string[] = [
  'VAL1',
  'VAL2',
  'VAL3',
  'VAL4',
  'OMS6',
  'SEX1',
  'SEX2',
  'SEX3',
  'HED2',
  'HED3',
  'HED4',
] satisfies readonly Concern[];

/** Of a list of things looked for: looked for and not there, or not known. */
const nothing: readonly string[] = ['INGET', 'VET', 'NEJ'];

/**
 * True when a report tells of violence against the child, or that the child has lived with: by a concern, the main one or another, or by what was answered
 * to the questions on violence, which stand in an answer of an earlier version as well. It decides nothing: who then does not want to open an utredning is
 * asked why (L-30). Texts are not searched for words. Pure.
 */
export function tellsOfViolence(answers: Answers): boolean {
  const { concern } = answers;
  const concerns = [...readChoice(concern?.main).codes, ...readChoice(concern?.other).codes];
  if (concerns.some((code) => violentConcerns.includes(code))) return true;
  const modules = loose(answers)['modules'] ?? {};
  const said = (name: string) => typeof modules[name] === 'string' && modules[name].trim() !== '';
  const found = (name: string) => readChoice(modules[name]).codes.some((code) => !nothing.includes(code));
  return said('val1') || said('val2') || found('val3') || found('val4') || found('val5') || chose(modules['hed2'], 'BOR', 'AKT', 'KON');
}
