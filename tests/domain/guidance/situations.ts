import { askedKinds, concernKinds } from '@tidig/domain/form/kinds.ts';
import type { Situation } from '@tidig/domain/guidance/situation.ts';
import { concernList, concernPlace } from '@tidig/domain/vocabulary/concerns.ts';

/** Every group of the list of concerns, so that a new one is met here first. */
export const concernGroups: readonly string[] = [...new Set(concernList.codes.map((code) => concernPlace(code).group))];

const ages = [null, 0, 2, 5, 9, 16];

/** Every kind of report, with every group of concern where one is asked for, at every age that changes anything. */
export const everySituation: readonly Situation[] = askedKinds.flatMap((kind) => {
  const concerns = concernKinds.some((each) => each === kind) ? [null, ...concernGroups] : [null];
  return concerns.flatMap((concern) => ages.map((age) => ({ kind, concern, age })));
});

/** An orosanmälan about a child of nine, with a main concern of the group. */
export function ofConcern(concern: string | null, age: number | null = 9): Situation {
  return { kind: 'SOL', concern, age };
}
