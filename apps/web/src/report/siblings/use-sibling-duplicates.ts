import { useQueries } from '@tanstack/react-query';
import { type Instant, instant } from '@tidig/domain/base/time.ts';
import type { PossibleDuplicate } from '@tidig/domain/quality/check.ts';
import { findDuplicates } from '../quality/quality-api.ts';
import { othersIn } from './children.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';

/** By the draft's id. */
export type DuplicatesOf = ReadonlyMap<string, readonly PossibleDuplicate[]>;

type Asked = { readonly id: string; readonly found: readonly PossibleDuplicate[] };

/** What may have been sent before about the other children and this event (Q27): asked once, by the page from which all are sent. */
export function useSiblingDuplicates(draftId: string): DuplicatesOf {
  const ids = othersIn(useChildrenInEvent(draftId), draftId).flatMap(({ draftId: id }) => id ?? []);
  return useQueries({ queries: ids.map((id) => ({ queryKey: ['duplicates', id], queryFn: () => ask(id), gcTime: 0 })), combine: byDraft });
}

async function ask(id: string): Promise<Asked> {
  const rows = await findDuplicates(id);
  return { id, found: rows.map((row) => ({ ...row, sealedAt: atInstant(row.sealedAt) })) };
}

function atInstant(at: string): Instant {
  return instant(new Date(at));
}

function byDraft(results: readonly { readonly data?: Asked | undefined }[]): DuplicatesOf {
  return new Map(results.flatMap(({ data }): [string, readonly PossibleDuplicate[]][] => (data ? [[data.id, data.found]] : [])));
}
