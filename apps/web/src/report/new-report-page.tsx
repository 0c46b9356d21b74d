import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SessionView } from '../session/session-api.ts';
import { useSession } from '../session/session-context.ts';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { createDraft, type FormAnswers } from './draft-api.ts';
import { stepOf } from './steps.ts';

/** Begins a report: makes the draft, with what is known of the writer already in it, and goes to the first step. */
export function NewReportPage(): ReactNode {
  const session = useSession();
  const navigate = useNavigate();
  const begun = useRef(false);
  const create = useMutation({
    mutationFn: () => createDraft(FORM_VERSION, firstAnswers(session)),
    onSuccess: (draft) => navigate({ to: '/utkast/$id/$step', params: { id: draft.id, step: stepOf('').slug }, replace: true }),
  });
  const { mutate } = create;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate();
  }, [mutate]);
  return (
    <div className="t-page t-page-text">
      <PageHeading>Ny anmälan</PageHeading>
      {create.isError ? <ProblemNotice error={create.error} retry={() => mutate()} /> : <Loading what="formuläret" />}
    </div>
  );
}

/** What the login knows of the writer, and the one kind of report that can be sent. */
function firstAnswers({ name, title, phone, email, membership }: SessionView): FormAnswers {
  const reporter = { name, title, phone, email, unit: membership.unitName ?? membership.organisationName };
  const known = Object.entries(reporter).filter(([, value]) => value !== '');
  return { triage: { reportKind: { code: 'SOL' } }, reporter: Object.fromEntries(known) };
}
