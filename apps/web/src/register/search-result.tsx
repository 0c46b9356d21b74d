import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatNumber } from '@tidig/domain/identity/number.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { matchReasonLabels } from '@tidig/domain/labels/match-reasons.ts';
import type { ReactNode } from 'react';
import { UnlinkedRows } from '../intake/unlinked-rows.tsx';
import { DateText } from '../ui/date-text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import { Tag } from '../ui/tag.tsx';
import { openChildFile, type Reason } from '../child-file/child-file-api.ts';
import type { Hit, SearchAnswer } from './register-api.ts';
import styles from './register.module.css';
import type { Typed } from './search-form.tsx';

type SearchResultProps = { readonly answer: SearchAnswer; readonly asked: Typed; readonly reason: Reason };

const kinds = {
  number: 'Nummer',
  arendenummer: 'Ärendenummer',
  'police-number': 'Polisens nummer',
  name: 'Namn',
} as const satisfies Record<SearchAnswer['recognisedAs'], string>;

/** The hits with why each came up; the certain child and the possible one in lists of their own. Empty is an answer too. */
export function SearchResult({ answer, asked, reason }: SearchResultProps): ReactNode {
  const { certain, possible, unlinked } = answer;
  if (certain.length + possible.length + unlinked.length === 0) return <Empty answer={answer} asked={asked} />;
  return (
    <div className="t-stack t-stack-wide" role="region" aria-label="Träffar" aria-live="polite">
      {unlinked.length > 0 ? (
        <section className="t-stack t-stack-tight">
          <h2>Anmälningar som inte ligger i någon akt</h2>
          <Sheet>
            <UnlinkedRows rows={unlinked} />
          </Sheet>
        </section>
      ) : null}
      <Hits title={certain.length === 1 ? '1 träff' : `${certain.length} träffar`} hits={certain} reason={reason} />
      <Hits title="Möjliga träffar – identiteten är inte kontrollerad" hits={possible} reason={reason} />
      <p className="t-quiet t-small">
        Sökt på {kinds[answer.recognisedAs].toLowerCase()} ”{asked.text}” {momentText(answer.searchedAt)}. Här finns anmälningar från{' '}
        {dayText(answer.registerFrom)}, och äldre som nämnden har fört in. Sök också i verksamhetssystemet.
      </p>
    </div>
  );
}

function Empty({ answer, asked }: { readonly answer: SearchAnswer; readonly asked: Typed }): ReactNode {
  return (
    <Sheet>
      <EmptyState title="Inga träffar i Tidig">
        <div role="status">
          <p>
            Sökt på {kinds[answer.recognisedAs].toLowerCase()} ”{asked.text}”{asked.birthYear === null ? '' : `, född ${asked.birthYear}`},{' '}
            {momentText(answer.searchedAt)}.
          </p>
          <p>
            Här finns anmälningar från {dayText(answer.registerFrom)}, och äldre som nämnden har fört in. Sök också i verksamhetssystemet.
          </p>
        </div>
      </EmptyState>
    </Sheet>
  );
}

function Hits({ title, hits, reason }: { readonly title: string; readonly hits: readonly Hit[]; readonly reason: Reason }): ReactNode {
  if (hits.length === 0) return null;
  return (
    <section className="t-stack t-stack-tight">
      <h2>{title}</h2>
      <ul className={`t-plain-list ${styles.hits}`}>
        {hits.map((hit) => (
          <li key={hit.childFileId}>
            <HitView hit={hit} reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HitView({ hit, reason }: { readonly hit: Hit; readonly reason: Reason }): ReactNode {
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: () => openChildFile(hit.childFileId, reason),
    onSuccess: () => navigate({ to: '/akter/$id', params: { id: hit.childFileId } }),
  });
  return (
    <Sheet>
      <div className={styles.hit}>
        <div className={styles.who}>
          <h3>{hit.label}</h3>
          <p className="t-quiet">{hit.protectedPerson ? 'Bara den som handlägger ska öppna akten.' : aboutChild(hit)}</p>
          <p className={styles.reasons}>
            {hit.reasons.map((one) => (
              <Tag key={one}>{matchReasonLabels[one]}</Tag>
            ))}
            {hit.matchedName && hit.matchedName !== hit.label ? <span className="t-quiet">skrivet {hit.matchedName}</span> : null}
          </p>
        </div>
        <Button variant="secondary" loading={open.isPending} onClick={() => open.mutate()}>
          Öppna akten
          <span className="t-hidden-text"> för {hit.label}</span>
        </Button>
      </div>
      {open.isError ? <ProblemNotice error={open.error} /> : null}
      <ReportRows hit={hit} />
    </Sheet>
  );
}

function aboutChild({ number, birthYear }: Hit): string {
  if (number) return formatNumber(number);
  return birthYear === null ? 'Personnummer saknas' : `Född ${birthYear}, personnummer saknas`;
}

function ReportRows({ hit }: { readonly hit: Hit }): ReactNode {
  if (hit.reports.length === 0) return null;
  return (
    <ul className={`t-plain-list ${styles.reports}`}>
      {hit.reports.toReversed().map((report) => (
        <li key={report.arendenummer} className={styles.report}>
          <span className="t-number t-nowrap">{report.arendenummer}</span>
          <DateText at={report.arrivedAt} />
          <span>
            {report.decision ? (
              `${decisionList.labels[report.decision.code]}, ${report.decision.paragraph}`
            ) : (
              <StatusMark kind={report.safetyAssessed ? 'ongoing' : 'waiting'}>
                {report.safetyAssessed ? 'Förhandsbedömning pågår' : 'Inte skyddsbedömd'}
              </StatusMark>
            )}
            {report.historical ? ' (äldre, införd)' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
