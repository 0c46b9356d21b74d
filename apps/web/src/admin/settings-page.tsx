import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CaseSystemHome } from '../elsewhere/case-system-home.tsx';
import { OlderSetting } from '../older/older-setting.tsx';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { AlarmTimesForm } from './alarm-times-form.tsx';
import { ClosedDaysForm } from './closed-days-form.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationShown } from './delegation-shown.tsx';
import { LetterSetting } from './letter-form.tsx';
import { OddUseSetting } from './odd-use-limits.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { SentNotices } from './sent-notices.tsx';
import { readDelegation, readNotices } from './settings-api.ts';

const notices = ['setting-notices'];
const delegation = ['setting-delegation'];
/** What is being typed is not to be changed by a look at the server. */
const asItWas = { refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity, gcTime: 0 } as const;

/** Nämndens inställningar: who reads when, who decides, closed days, and where the rest is. Each change holds at once, and the earlier stays. */
export function SettingsPage(): ReactNode {
  return (
    <div className="t-page">
      <PageHeading lead="Det du sparar gäller genast. Vad som gällde förut finns kvar, med vem och när.">
        Nämndens inställningar
      </PageHeading>
      <Notices />
      <Delegation />
      <LetterSetting />
      <OddUseSetting />
      <CaseSystemHome />
      <OlderSetting />
      <Elsewhere />
    </div>
  );
}

function Notices(): ReactNode {
  const queries = useQueryClient();
  const read = useQuery({ queryKey: notices, queryFn: readNotices, ...asItWas });
  if (read.isPending) return <Loading what="schemat" />;
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />;
  const keep = (next: typeof read.data) => queries.setQueryData(notices, next);
  return (
    <>
      <ScheduleForm key={`schedule ${read.data.schedule?.id}`} view={read.data} onSaved={keep} />
      <SentNotices sent={read.data.sent} />
      <AlarmTimesForm key={`alarm ${read.data.alarmTimes?.id}`} view={read.data} onSaved={keep} />
      <ClosedDaysForm key={`closed ${read.data.closed?.id}`} view={read.data} onSaved={keep} />
    </>
  );
}

function Delegation(): ReactNode {
  const { membership } = useSession();
  const queries = useQueryClient();
  const read = useQuery({ queryKey: delegation, queryFn: readDelegation, ...asItWas });
  if (read.isPending) return <Loading what="delegationen" />;
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />;
  if (membership.role !== 'board-administrator') return <DelegationShown view={read.data} />;
  return <DelegationForm key={read.data.current?.id} view={read.data} onSaved={(next) => queries.setQueryData(delegation, next)} />;
}

/** Settings that have pages of their own. */
function Elsewhere(): ReactNode {
  const { membership } = useSession();
  return (
    <Sheet title="Mer om nämnden">
      <ul>
        {membership.role === 'board-administrator' ? (
          <>
            <li>
              <Link to="/behorigheter">Behörigheter</Link>: vem som arbetar här, i vilken roll.
            </li>
            <li>
              <Link to="/adressbok">Adressbok</Link>: hur polisen når er.
            </li>
          </>
        ) : (
          <li>
            <Link to="/mottagning">Mottagning</Link>: längst ner, under Vem har hur många, skriver du in vem som är borta och vem som
            ersätter.
          </li>
        )}
        <li>
          <Link to="/sparrar">Spärrar och nödöppningar</Link>
        </li>
      </ul>
    </Sheet>
  );
}
