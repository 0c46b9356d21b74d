import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { SentRows } from './sent-rows.tsx';
import { allEntries, isOwn, useSent } from './use-sent.ts';

/** What the unit has sent, so that nobody reports the same event twice. Beside one's own reports only those of colleagues. */
export function UnitRows({ all = false }: { readonly all?: boolean }): ReactNode {
  const sent = useSent();
  if (sent.isPending) return <Loading what="enhetens anmälningar" />;
  if (sent.isError) return <ProblemNotice error={sent.error} retry={() => void sent.refetch()} />;
  const entries = allEntries(sent.data).filter((entry) => all || !isOwn(entry));
  if (entries.length > 0) return <SentRows entries={entries} />;
  return (
    <Sheet flush>
      <EmptyState title={all ? 'Enheten har inte skickat någon anmälan än.' : 'Ingen annan på enheten har skickat någon anmälan än.'}>
        <p>Här syns numret, barnet, mottagaren och hur långt anmälan har kommit.</p>
      </EmptyState>
    </Sheet>
  );
}
