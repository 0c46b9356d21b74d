import { Button } from '@digdir/designsystemet-react';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DraftWorkspace } from './draft/draft-workspace.tsx';
import { useOpenDraft } from './draft/use-open-draft.ts';

/** A half-written report, at one of its steps or at the review. */
export function DraftPage(): ReactNode {
  const { id: draftId = '', step = '' } = useParams({ strict: false });
  const draft = useOpenDraft(draftId);
  if (draft.isPending) return <Loading what="utkastet" />;
  if (draft.isError) {
    return (
      <div className="t-page t-page-text">
        <PageHeading>Utkast</PageHeading>
        <ProblemNotice error={draft.error} retry={() => void draft.refetch()} />
      </div>
    );
  }
  if (draft.data.formVersion !== FORM_VERSION) return <OtherQuestions />;
  return <DraftWorkspace key={draftId} draft={draft.data} slug={step} />;
}

/** The server asks other questions than this page knows: written here, answers would be lost or put in the wrong place. */
function OtherQuestions(): ReactNode {
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Din text är sparad. Ladda om sidan.">Tidig har uppdaterats</PageHeading>
      <div>
        <Button onClick={() => window.location.reload()}>Ladda om sidan</Button>
      </div>
    </div>
  );
}
