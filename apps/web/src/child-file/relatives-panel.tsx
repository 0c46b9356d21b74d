import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { searchPurposes } from '@tidig/domain/access/actions.ts';
import type { ReactNode } from 'react';
import { OpenLink } from '../intake/open-link.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type ChildFile, openChildFile, readRelatives, type Reason, type Relative } from './child-file-api.ts';
import styles from './child-file.module.css';

const relations = {
  'same-guardians': 'syskon, samma vårdnadshavare',
  'shares-guardian': 'har en vårdnadshavare gemensam',
  named: 'står som syskon i en anmälan',
  'same-event': 'i samma händelse',
} as const;

/** Siblings and others of the same events. Each akt is opened by an act of its own, for the same reason, and obeys its own access. */
export function RelativesPanel({ file }: { readonly file: ChildFile }): ReactNode {
  const found = useQuery({
    queryKey: ['child-file-relatives', file.id],
    queryFn: () => readRelatives(file.id),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (found.isError) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  if (!found.data || found.data.relatives.length === 0) return null;
  return (
    <Sheet title="Syskon och barn i samma händelser">
      <ul className={`t-plain-list ${styles.relatives}`}>
        {found.data.relatives.map((one) => (
          <li key={one.childFileId ?? one.reportId}>
            <RelativeRow relative={one} reason={reasonOf(file)} />
          </li>
        ))}
      </ul>
      <p className="t-quiet t-small">Funna på personnummer och händelse, aldrig på namn. Att du öppnar en akt loggas.</p>
    </Sheet>
  );
}

function RelativeRow({ relative, reason }: { readonly relative: Relative; readonly reason: Reason }): ReactNode {
  const navigate = useNavigate();
  const { childFileId, reportId, label } = relative;
  const open = useMutation({
    mutationFn: (id: string) => openChildFile(id, reason),
    onSuccess: (_opened, id) => navigate({ to: '/akter/$id', params: { id } }),
  });
  const about = relative.protectedPerson
    ? null
    : [relative.birthYear === null ? 'födelseår okänt' : `född ${relative.birthYear}`, relations[relative.relation]].join(', ');
  return (
    <>
      <div className={styles.relative}>
        <span>
          <strong>{label}</strong>
          {about ? <span className="t-quiet"> {about}</span> : null}
        </span>
        {childFileId ? (
          <Button variant="secondary" data-size="sm" loading={open.isPending} onClick={() => open.mutate(childFileId)}>
            Öppna akten<span className="t-hidden-text"> för {label}</span>
          </Button>
        ) : null}
        {reportId ? <OpenLink id={reportId}>Öppna anmälan</OpenLink> : null}
      </div>
      {open.isError ? <ProblemNotice error={open.error} /> : null}
    </>
  );
}

/** The reason for which this akt is open. */
function reasonOf({ purpose, task }: ChildFile): Reason {
  if (task !== null) return { task, purpose: null };
  return { task: null, purpose: searchPurposes.find((one) => one === purpose) ?? null };
}
