import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { openReport, readReport, type ReceivedReport } from './intake-api.ts';

/** From where a report is read: the report being handled, or the open akt. */
export type Within = { readonly task?: string; readonly childFile?: string };

export type ReadInPlace = {
  readonly shown: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly report: ReceivedReport | null;
  readonly press: () => void;
};

/**
 * Opens a report in place at a press: an act of its own, logged with the reason the person came with. A second press folds it away, a third shows what
 * was read. `listKey` is what to fetch anew: the list that says which are read.
 */
export function useReadReport(id: string, within: Within, listKey: readonly string[]): ReadInPlace {
  const queries = useQueryClient();
  const [shown, setShown] = useState(false);
  const read = useMutation({
    mutationFn: async () => {
      await openReport(id, within);
      return readReport(id);
    },
    onSuccess: () => {
      setShown(true);
      return queries.invalidateQueries({ queryKey: listKey });
    },
    gcTime: 0,
  });
  return {
    shown: shown && read.data !== undefined,
    pending: read.isPending,
    error: read.isError ? read.error : null,
    report: read.data ?? null,
    press: () => (read.data ? setShown(!shown) : read.mutate()),
  };
}
