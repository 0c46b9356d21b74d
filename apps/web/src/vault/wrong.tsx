import { ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** What to do at one box, which names it with `aria-describedby`. */
export function Wrong({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  return <div id={id}>{text ? <ValidationMessage>{text}</ValidationMessage> : null}</div>;
}
