import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

type Props = { readonly sending: { readonly unsaved: boolean; readonly error: unknown }; readonly retry: () => void };

/** Why the press did not send. The text is still there, and a call does not wait for us. */
export function SendTrouble({ sending, retry }: Props): ReactNode {
  return (
    <>
      {sending.unsaved && (
        <Notice kind="warning" role="alert" title="Anmälan är inte skickad. Den senaste texten är inte sparad än.">
          <p>Texten finns kvar på skärmen. Försök igen när den är sparad. Är det bråttom, ring – vänta inte på oss.</p>
        </Notice>
      )}
      {sending.error !== null && <ProblemNotice error={sending.error} retry={retry} />}
    </>
  );
}
