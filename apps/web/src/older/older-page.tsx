import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { workplacesOf } from '../app/landing.ts';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type OlderAllowed, readOlderAllowed } from './older-api.ts';
import { OlderForm } from './older-form.tsx';

/** *Äldre anmälan*: what came before the register began, entered by hand for one child, where the nämnd has decided so (L-53). */
export function OlderPage(): ReactNode {
  const allowed = useQuery({ queryKey: ['setting-older'], queryFn: readOlderAllowed });
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Från tiden före registret. För in en anmälan i taget, från papperet. Ingen väntar på den, och inga tider börjar löpa.">
        Äldre anmälan
      </PageHeading>
      {allowed.isPending ? <Loading what="nämndens beslut" /> : null}
      {allowed.isError ? <ProblemNotice error={allowed.error} retry={() => void allowed.refetch()} /> : null}
      {allowed.data ? <Entering allowed={allowed.data} /> : null}
      <p>
        <Link to="/skriv-in">Till Ny anmälan</Link>
      </p>
    </div>
  );
}

function Entering({ allowed: { current, registerFrom } }: { readonly allowed: OlderAllowed }): ReactNode {
  const { membership } = useSession();
  if (!current?.value.allowed) {
    const writesDown = workplacesOf(membership.role).some(({ to }) => to === '/installningar');
    return (
      <Notice kind="warning" title="Nämnden har inte beslutat att äldre anmälningar får föras in">
        <p>
          En chef eller administratör antecknar beslutet under{' '}
          {writesDown ? <Link to="/installningar">Inställningar</Link> : 'Inställningar'}. Före det kan ingen föra in dem.
        </p>
      </Notice>
    );
  }
  const { decision, decidedOn } = current.value;
  return (
    <>
      <Notice>
        <p>
          Nämnden har beslutat att äldre anmälningar får föras in: {decision}, {dayText(decidedOn)}. Här förs in det som kom före{' '}
          {dayText(registerFrom)}.
        </p>
      </Notice>
      <OlderForm registerFrom={registerFrom as string as PlainDate} />
    </>
  );
}
