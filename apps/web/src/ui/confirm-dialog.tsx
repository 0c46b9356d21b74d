import { Button, Dialog } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

type ConfirmDialogProps = {
  open: boolean;
  title: string;
  children: ReactNode;
  /** What the button does, in words: "Stäng kontot". Never "OK". */
  confirm: string;
  /** Cannot be undone: the button is dark, not blue. Red is kept for what threatens somebody. */
  danger?: boolean;
  /** What staying is called where that is the safe way: the stronger button. Otherwise "Avbryt". */
  stay?: string;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks before an act that is hard to take back. Escape and "Avbryt" do nothing. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  danger = false,
  stay,
  busy = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const titleId = useId();
  return (
    <Dialog open={open} onClose={onCancel} closeButton={false} aria-labelledby={titleId} className="t-dialog">
      <h2 id={titleId}>{title}</h2>
      <div>{children}</div>
      <div className="t-row">
        <Button
          variant={stay ? 'secondary' : 'primary'}
          onClick={onConfirm}
          loading={busy}
          {...(danger ? { 'data-color': 'neutral' } : {})}
        >
          {confirm}
        </Button>
        <Button variant={stay ? 'primary' : 'secondary'} onClick={onCancel} disabled={busy}>
          {stay ?? 'Avbryt'}
        </Button>
      </div>
    </Dialog>
  );
}
