import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '@tidig/domain/identity/number.ts';
import { matchReasonLabels } from '@tidig/domain/labels/match-reasons.ts';
import type { ReactNode } from 'react';
import { announce } from '../ui/announcer.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useSession } from '../session/session-context.ts';
import { linkReport, type Proposal, type ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { SearchForReport } from '../register/search-at-hand.tsx';
import { UnlinkedRows } from './unlinked-rows.tsx';

/** Who may put a report in an akt; the server decides. */
const linkers: readonly string[] = ['reception', 'caseworker', 'jour', 'unit-head'];

/** The report lies in no akt: possible ones side by side, field by field. A person decides; nothing is joined by itself. */
export function Proposals({ report }: { readonly report: ReceivedReport }): ReactNode {
  const queries = useQueryClient();
  const { membership } = useSession();
  const link = useMutation({
    mutationFn: (childFileId: string | null) => linkReport(report.row.id, childFileId),
    onSuccess: () => {
      announce('Anmälan ligger nu i akten.');
      return queries.invalidateQueries({ queryKey: ['received', report.row.id] });
    },
  });
  const mayLink = linkers.includes(membership.role) && report.emergency === null;
  return (
    <div className={styles.earlier}>
      {report.row.notice === 'PL6' ? (
        <p>En underrättelse enligt 6 § polislagen läggs aldrig i en akt av programmet. Du avgör om den hör till ett barns akt.</p>
      ) : null}
      <p>{lyingNowhere(report)}</p>
      {report.proposals.map((proposal) => (
        <ProposalView
          key={proposal.hit.childFileId}
          proposal={proposal}
          busy={link.isPending}
          onChoose={mayLink ? () => link.mutate(proposal.hit.childFileId) : null}
        />
      ))}
      <Alike rows={report.alike} />
      {report.proposalsHidden ? (
        <Notice kind="warning" title="Något som kan höra hit är dolt för dig">
          <p>En annan handläggare måste avgöra i vilken akt anmälan hör.</p>
        </Notice>
      ) : null}
      {link.isError ? <ProblemNotice error={link.error} /> : null}
      <div className={styles.acts}>
        {report.proposalsHidden ? null : mayLink ? (
          <Button variant="secondary" loading={link.isPending} onClick={() => link.mutate(null)}>
            Lägg upp en ny akt
          </Button>
        ) : (
          <p className="t-quiet">Mottagningen eller en handläggare lägger anmälan i en akt.</p>
        )}
        <SearchForReport report={report} />
      </div>
    </div>
  );
}

function lyingNowhere({ row, proposals, alike }: ReceivedReport): string {
  const [what, who] = row.notice === null ? ['Anmälan', 'barn'] : ['Underrättelsen', 'person'];
  if (proposals.length > 0 || alike.length > 0) return `${what} ligger inte i någon akt. Det kan vara samma ${who}. Du avgör.`;
  return `${what} ligger inte i någon akt, och ingen akt liknar ${who === 'barn' ? 'barnet' : 'personen'}.`;
}

/** Reports that lie in no akt either and may be about the same child: to be read before a new akt is opened. */
function Alike({ rows }: { readonly rows: ReceivedReport['alike'] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <div className={styles.proposal}>
      <h3>Ligger inte heller i någon akt</h3>
      <UnlinkedRows rows={rows} />
    </div>
  );
}

type ProposalViewProps = { readonly proposal: Proposal; readonly busy: boolean; readonly onChoose: (() => void) | null };

function ProposalView({ proposal, busy, onChoose }: ProposalViewProps): ReactNode {
  const { hit, comparisons } = proposal;
  return (
    <div className={styles.proposal}>
      <h3>{hit.label}</h3>
      <p className="t-quiet">{hit.reasons.map((reason) => matchReasonLabels[reason]).join(' · ')}</p>
      <table className={styles.compare}>
        <caption className="t-hidden-text">Anmälan jämförd med akten</caption>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col">Anmälan</th>
            <th scope="col">Akten</th>
            <th scope="col">Stämmer</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map((row) => (
            <tr key={row.field}>
              <th scope="row">{fieldLabels[row.field]}</th>
              <td>{shown(row.field, row.here) || 'Saknas'}</td>
              <td>{shown(row.field, row.there) || (hit.protectedPerson ? 'Skyddad' : 'Saknas')}</td>
              <td>
                <StatusMark kind={verdicts[row.verdict].kind}>{verdicts[row.verdict].text}</StatusMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onChoose ? (
        <div>
          <Button variant="secondary" loading={busy} onClick={onChoose}>
            Lägg i den här akten
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A number with its hyphen and a day in words, as everywhere else. */
function shown(field: Proposal['comparisons'][number]['field'], text: string): string {
  if (text === '' || field === 'name') return text;
  return field === 'number' ? formatNumber(text) : dayText(text);
}

const fieldLabels = { number: 'Nummer', name: 'Namn', birthDate: 'Född' } as const satisfies Record<
  Proposal['comparisons'][number]['field'],
  string
>;

const verdicts = {
  match: { kind: 'done', text: 'Ja' },
  mismatch: { kind: 'attention', text: 'Nej' },
  blank: { kind: 'waiting', text: 'Vet inte' },
} as const;
