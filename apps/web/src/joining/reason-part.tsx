import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';

const LEAST = 10;

type ReasonPartProps = {
  readonly label: string;
  /** What the button does, in words. */
  readonly act: string;
  /** What the dialog asks, and what happens. */
  readonly title: string;
  readonly told: ReactNode;
  readonly busy: boolean;
  readonly error: unknown;
  /** Something else is still to be put right: says it, and gives false. */
  readonly isReady?: () => boolean;
  readonly onConfirm: (reason: string) => void;
};

/** Why, in words, and the question before an act that moves reports. */
export function ReasonPart({ label, act, title, told, busy, error, isReady = () => true, onConfirm }: ReasonPartProps): ReactNode {
  const id = useId();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const [asked, setAsked] = useState(false);
  const words = reason.trim();
  function ask(): void {
    setShort(words.length < LEAST);
    if (isReady() && words.length >= LEAST) setAsked(true);
  }
  return (
    <>
      <AskBeforeLosing written={words !== '' && !busy} />
      <FieldText
        id={id}
        label={label}
        help="Det du skriver sparas i båda akterna."
        value={reason}
        onText={setReason}
        wrong={short ? 'Skriv varför, minst några ord.' : fieldWrong(error, 'reason')}
      />
      {error && !saidAtFields(error, ['reason', 'reports']) ? <ProblemNotice error={error} /> : null}
      <div>
        <Button variant="secondary" onClick={ask}>
          {act}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={title}
        confirm={act}
        busy={busy}
        onConfirm={() => {
          setAsked(false);
          onConfirm(words);
        }}
        onCancel={() => setAsked(false)}
      >
        {told}
      </ConfirmDialog>
    </>
  );
}
