import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { announce } from '../ui/announcer.tsx';
import { problemMessage } from '../ui/problem-notice.tsx';
import type { ShownRow } from './entries.ts';
import { assignReport } from './worklist-api.ts';

type Given = {
  readonly key: string;
  readonly rows: readonly Pick<ShownRow, 'id' | 'assignment'>[];
  readonly to: string | null;
  readonly done: string;
};

export type GiveOut = {
  isPending(key: string): boolean;
  take(key: string, rows: readonly ShownRow[]): void;
  giveBack(key: string, rows: readonly ShownRow[]): void;
  giveTo(person: { readonly userId: string; readonly name: string }, rows: readonly ShownRow[]): void;
  /** What did not go, and why; null when all went. */
  readonly failed: string | null;
};

type GiveOutScene = { readonly you: string; readonly look: () => Promise<void>; readonly onGiven: () => void };

/** Key of what is given out for several chosen rows. */
export const CHOSEN = 'chosen';

/** Gives reports to somebody, one by one: what one of them refuses does not hold up the others. `look`: shows who has them now. */
export function useGiveOut({ you, look, onGiven }: GiveOutScene): GiveOut {
  const [failed, setFailed] = useState<string | null>(null);
  const give = useMutation({
    mutationFn: async ({ rows, to }: Given) => {
      const refusals: unknown[] = [];
      for (const { id, assignment } of rows) {
        await assignReport(id, { to, seen: assignment }).catch((error: unknown) => refusals.push(error));
      }
      await look();
      return refusals;
    },
    onSuccess: (refusals, { key, rows, done }) => {
      const went = rows.length - refusals.length;
      setFailed(refusals.length === 0 ? null : failureText(refusals, rows.length));
      if (went > 0) announce(rows.length === 1 ? done : `${went} av ${rows.length}: ${done}`);
      if (key === CHOSEN && refusals.length === 0) onGiven();
    },
  });
  const start = (given: Given) => {
    if (!give.isPending) give.mutate(given);
  };
  return {
    failed,
    isPending: (key) => give.isPending && give.variables.key === key,
    take: (key, rows) => start({ key, rows, to: you, done: 'Du har tagit anmälan.' }),
    giveBack: (key, rows) => start({ key, rows, to: null, done: 'Anmälan är lämnad tillbaka.' }),
    giveTo: ({ userId: to, name }, rows) => start({ key: CHOSEN, rows, to, done: `Fördelad till ${name}.` }),
  };
}

/** Names nobody but says how many, and what to do. */
export function failureText(refusals: readonly unknown[], of: number): string {
  const [first] = refusals;
  const some = of === 1 ? 'Det gick inte.' : `${refusals.length} av ${of} gick inte.`;
  if (first instanceof ApiProblem && first.code === 'changed-meanwhile')
    return `${some} Någon annan hann före. Nu ser du vem som har anmälan.`;
  return `${some} ${problemMessage(first)}`;
}
