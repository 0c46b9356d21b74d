import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSessionState } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { HandoverForm } from './handover-form.tsx';
import { type JourPlace, readJourPlaces } from './jour-api.ts';
import styles from './jour.module.css';

/** Looked at each minute: the page may lie open all night. */
const EVERY_MS = 60_000;

/** Jour: the nämnder where the person is on call, how much waits at each, and one press to the one to work at. */
export function JourPage(): ReactNode {
  const places = useQuery({ queryKey: ['jour-places'], queryFn: readJourPlaces, ...freshList, refetchInterval: EVERY_MS });
  return (
    <div className="t-page">
      <PageHeading lead="Välj den nämnd du ska arbeta för. Bara antal visas här. Innan du går: skriv en överlämning till morgonen.">
        Jour
      </PageHeading>
      {places.isPending ? <Loading what="nämnderna" /> : null}
      {places.isError ? <ProblemNotice error={places.error} retry={() => void places.refetch()} /> : null}
      {places.data?.places.length === 0 ? (
        <EmptyState title="Du har inte jour hos någon nämnd.">
          <p>Nämndens administratör skriver in vem som har jour.</p>
        </EmptyState>
      ) : null}
      <ul className={styles.places}>
        {places.data?.places.map((place) => (
          <li key={place.membershipId}>
            <Place place={place} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ place }: { readonly place: JourPlace }): ReactNode {
  const { counts, hours, organisationName } = place;
  return (
    <Sheet title={organisationName}>
      {counts ? <Counts counts={counts} /> : <StatusMark kind="none">Utanför jourens tider.</StatusMark>}
      <p className="t-quiet">{hours}</p>
      {counts ? <Go place={place} /> : null}
      {place.active ? <HandoverForm /> : null}
    </Sheet>
  );
}

function Counts({ counts }: { readonly counts: NonNullable<JourPlace['counts']> }): ReactNode {
  const { unassessed, unopened, unread } = counts;
  if (unassessed + unopened + unread === 0) return <StatusMark kind="done">Inget väntar.</StatusMark>;
  return (
    <dl className={styles.counts}>
      <Count label="Utan skyddsbedömning" count={unassessed} />
      <Count label="Inte öppnade" count={unopened} />
      <Count label="Kompletteringar och svar att läsa" count={unread} />
    </dl>
  );
}

function Count({ label, count }: { readonly label: string; readonly count: number }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{count}</dd>
    </div>
  );
}

/** To the board of the nämnd where the person works now; or first to take another place, since one works at one nämnd at a time. */
function Go({ place }: { readonly place: JourPlace }): ReactNode {
  const { acts } = useSessionState();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // Taking another place begins this page anew, with the link to its board; no mutation, since the client that would tell of its end is emptied.
  async function go(): Promise<void> {
    setBusy(true);
    try {
      await acts.chooseMembership(place.membershipId);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }
  if (place.active) {
    return (
      <div className="t-row">
        <Button asChild className={styles.go ?? ''}>
          <Link to="/mottagning">Till mottagningen</Link>
        </Button>
        <span className="t-quiet">Du arbetar här nu.</span>
      </div>
    );
  }
  return (
    <>
      {error ? <ProblemNotice error={error} /> : null}
      <Button variant="secondary" loading={busy} onClick={() => void go()}>
        Arbeta för {place.organisationName}
      </Button>
    </>
  );
}
