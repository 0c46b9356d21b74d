import { Button } from '@digdir/designsystemet-react';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import type { ReactNode } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { announce } from '../../ui/announcer.tsx';
import { Notice } from '../../ui/notice.tsx';
import { kindHint, type KindHint } from './report-kinds.ts';

/** Says when another kind fits what is written, and changes it at one press. Nothing changes by itself. */
export function ReportKindHint(): ReactNode {
  const hint = useFormAnswers((answers) => kindHint(answers, partsAt(Date.now()).day), 'asked');
  const { setValue } = useFormContext<FieldValues>();
  if (!hint) return null;
  function change({ to, about }: KindHint): void {
    setValue('triage.reportKind', { code: to }, { shouldDirty: true });
    if (about) setValue('notice.about', { code: about }, { shouldDirty: true });
    announce(`Bytt till ${labelOf(reportKindList, to)}.`);
  }
  return (
    <Notice kind="warning" role="status" title={hint.title}>
      <p>{hint.text}</p>
      <p>
        <Button variant="secondary" onClick={() => change(hint)}>
          {hint.press}
        </Button>
      </p>
    </Notice>
  );
}
