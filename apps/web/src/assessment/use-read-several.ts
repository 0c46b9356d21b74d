import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { openReport, readReport, type ReceivedReport } from '../intake/intake-api.ts';

export type ReadSeveral = {
  readonly pending: boolean;
  readonly error: unknown;
  readonly read: (ids: readonly string[]) => void;
  readonly shown: (id: string) => boolean;
  readonly text: (id: string) => ReceivedReport | null;
  readonly toggle: (id: string) => void;
  readonly closeAll: () => void;
};

/** Opens earlier reports in place at a press, one or all: each an act of its own, logged with the report being handled as the reason. */
export function useReadSeveral(task: string, listKey: readonly string[]): ReadSeveral {
  const queries = useQueryClient();
  const [texts, setTexts] = useState<ReadonlyMap<string, ReceivedReport>>(new Map());
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const reading = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) {
        await openReport(id, { task });
        const text = await readReport(id);
        setTexts((before) => new Map(before).set(id, text));
      }
      setHidden(new Set());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: listKey }),
    gcTime: 0,
  });
  return {
    pending: reading.isPending,
    error: reading.isError ? reading.error : null,
    read: (ids) => reading.mutate(ids),
    shown: (id) => texts.has(id) && !hidden.has(id),
    text: (id) => texts.get(id) ?? null,
    closeAll: () => setHidden(new Set(texts.keys())),
    toggle: (id) =>
      setHidden((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
  };
}
