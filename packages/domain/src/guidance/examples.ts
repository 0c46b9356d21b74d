import { care } from './examples/care.ts';
import { crime } from './examples/crime.ts';
import { detained } from './examples/detained.ts';
import { everyday } from './examples/everyday.ts';
import type { Example, Examples } from './examples/example.ts';
import { exploited } from './examples/exploited.ts';
import { extremism } from './examples/extremism.ts';
import { general } from './examples/general.ts';
import { honour } from './examples/honour.ts';
import { infant } from './examples/infant.ts';
import { mental } from './examples/mental.ts';
import { missing } from './examples/missing.ts';
import { adultNotice, youthNotice } from './examples/notices.ts';
import { sexual } from './examples/sexual.ts';
import { substance } from './examples/substance.ts';
import { violence } from './examples/violence.ts';
import { examplePaths, isOneOf } from './places.ts';
import { isInfant, type Situation } from './situation.ts';

/** By group of the main concern. VAN and OVR have no common situation: they have the general examples. */
const byConcern: Readonly<Record<string, Examples>> = {
  VAL: violence,
  OMS: care,
  SEX: sexual,
  HED: honour,
  KRI: crime,
  MIS: substance,
  PSY: mental,
  FOR: missing,
  FRI: detained,
  EXT: extremism,
  MAN: exploited,
  BET: everyday,
  SKO: everyday,
  NAT: everyday,
};

/**
 * One weak and one strong way to answer the question, for the chosen situation: an underrättelse first, then a child of 0–2 years, then the group
 * of the main concern, then a general one. Null where no text is asked for. All people and events in them are invented.
 */
export function exampleFor(path: string, situation: Situation): Example | null {
  if (!isOneOf(examplePaths, path)) return null;
  return tablesFor(situation).find((table) => table[path])?.[path] ?? general[path];
}

function tablesFor(situation: Situation): readonly Examples[] {
  if (situation.kind === 'PL6') return [adultNotice];
  if (situation.kind === 'LUL') return [youthNotice];
  const concern = situation.concern ? byConcern[situation.concern] : undefined;
  return [isInfant(situation) ? infant : {}, concern ?? {}];
}
