import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Wanted } from './register/population.ts';

/** One labelled pair: a name as it stands in a register, and what somebody types who looks for it. */
const pair = z.strictObject({
  kind: z.string(),
  given: z.string(),
  family: z.string(),
  asked: z.string(),
  earlier: z.string().optional(),
  alias: z.string().optional(),
});
const file = z.strictObject({ pairs: z.array(pair), negatives: z.array(z.string()) });

export type Pair = z.output<typeof pair>;
export type Half = 'tuning' | 'held-out';
export type Labelled = { readonly pairs: readonly Pair[]; readonly negatives: readonly string[] };

/** One half of the labelled set. Of the held-out half only figures are ever shown. */
export function labelled(half: Half): Labelled {
  return file.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, `names-${half}.json`), 'utf8')));
}

/** Whom both halves ask for, each once: they have to be in the register, among everybody else. */
export function wantedPeople(): readonly Wanted[] {
  const all = [...labelled('tuning').pairs, ...labelled('held-out').pairs];
  const people = new Map<string, Wanted>();
  for (const { given, family, earlier, alias } of all) {
    const person = { given, family, ...(earlier === undefined ? {} : { earlier }), ...(alias === undefined ? {} : { alias }) };
    people.set(JSON.stringify(person), person);
  }
  return [...people.values()];
}
