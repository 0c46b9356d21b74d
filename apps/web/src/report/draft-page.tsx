import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { readDraft } from './draft-api.ts';
import { DraftWorkspace } from './draft-workspace.tsx';

/** A half-written report, at one of its steps or at the review. Read once from the server when the page is opened, never from a memory. */
export function DraftPage(): ReactNode {
  const { id: draftId = '', step = '' } = useParams({ strict: false });
  const draft = useQuery({ queryKey: ['draft', draftId], queryFn: () => readDraft(draftId), gcTime: 0 });
  if (draft.isPending) return <Loading what="utkastet" />;
  if (draft.isError) {
    return (
      <div className="t-page t-page-text">
        <PageHeading>Utkast</PageHeading>
        <ProblemNotice error={draft.error} retry={() => void draft.refetch()} />
      </div>
    );
  }
  return <DraftWorkspace key={draftId} draft={draft.data} slug={step} />;
}
