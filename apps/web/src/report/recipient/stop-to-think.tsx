import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { Notice } from '../../ui/notice.tsx';
import { isUrgent, stopToThink } from './suggest-recipient.ts';

/** A second look at a recipient that does not match where the child belongs. It never stops sending. */
export function StopToThink(): ReactNode {
  const { why, urgent } = useFormAnswers((answers) => ({ why: stopToThink(answers), urgent: isUrgent(answers) }));
  if (why === null) return null;
  return (
    <Notice kind="warning" role="status" title={`Stanna upp. ${why}`}>
      <p>
        {urgent
          ? 'Är det bråttom kan den kommun där barnet är ta emot anmälan. Skicka då gärna till båda.'
          : 'Du kan skicka ändå: en nämnd som inte har ansvaret skickar vidare.'}
      </p>
    </Notice>
  );
}
