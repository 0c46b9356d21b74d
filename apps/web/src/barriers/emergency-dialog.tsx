import { Dialog } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { announce } from '../ui/announcer.tsx';
import { expectHeadingFocus } from '../ui/route-focus.ts';
import { contentKey, type Shuttable } from './barriers-api.ts';
import { EmergencyForm } from './emergency-form.tsx';

type EmergencyDialogProps = { readonly object: Shuttable; readonly open: boolean; readonly onClose: () => void };

/** What a nödöppning means, who is told, and what it needs. What was typed stays when the dialog is closed and opened again. */
export function EmergencyDialog({ object, open, onClose }: EmergencyDialogProps): ReactNode {
  const titleId = useId();
  const queries = useQueryClient();
  function opened(): void {
    announce('Nödöppnat. Du kan läsa i 60 minuter.');
    expectHeadingFocus();
    onClose();
    void queries.resetQueries({ queryKey: contentKey(object) });
  }
  return (
    <Dialog open={open} onClose={onClose} closeButton={false} aria-labelledby={titleId} className="t-dialog">
      <h2 id={titleId}>Nödöppning</h2>
      <ul>
        <li>Du får läsa det här i 60 minuter, bara i den här inloggningen. Du kan också skriva en skyddsbedömning.</li>
        <li>Du kan inte skriva ut eller ändra något annat. Var en skyddad person finns visas aldrig.</li>
        <li>Enhetschefen och loggkontrollanten ser genast vem, när och varför. En av dem granskar inom tre arbetsdagar.</li>
      </ul>
      <EmergencyForm object={object} onOpened={opened} onCancel={onClose} />
    </Dialog>
  );
}
