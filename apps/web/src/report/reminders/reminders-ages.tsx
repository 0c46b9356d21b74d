import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../../api/query-client.ts';
import { Facts } from '../../ui/facts.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { readDraftAges } from './reminders-api.ts';
import { agesInWords } from './reminders-words.ts';

/** For the unit's head: how many drafts lie unsent and how old they are. Never what they say, and never whose they are. */
export function UnitDraftAges(): ReactNode {
  const ages = useQuery({ queryKey: ['draft-ages'], queryFn: readDraftAges, ...freshList });
  if (ages.isPending) return <Loading what="utkastens ålder" />;
  if (ages.isError) return <ProblemNotice error={ages.error} retry={() => void ages.refetch()} />;
  const words = agesInWords(ages.data, new Date().toISOString());
  return (
    <Sheet title="Inte skickat än">
      {words ? (
        <>
          <p>{words.head}</p>
          {ages.data.length > 1 && (
            <Facts rows={words.rows.map(({ label, count }) => ({ label, value: <span className="t-number">{count}</span> }))} />
          )}
          <p className="t-quiet t-small">Här syns hur många och hur gamla, inte vad de handlar om eller vem som skriver.</p>
        </>
      ) : (
        <p className="t-quiet">Inget utkast väntar på enheten.</p>
      )}
    </Sheet>
  );
}
