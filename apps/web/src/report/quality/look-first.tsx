import { kindOf } from '@tidig/domain/form/kinds.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { forReview } from '@tidig/domain/quality/for-review.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { type ReactNode, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { pathInWords } from '../steps/path-in-words.ts';
import { useQuality } from './quality-context.ts';
import styles from './quality.module.css';
import { things } from './review-words.ts';

type Options = { readonly send: () => void; readonly onBack: () => void };

/**
 * One question before sending, when there is something that nobody has said to have looked at. Who has chosen to send anyway is not asked again about the
 * same things, when the first try did not reach the server. `press` sends or asks; `question` is to be drawn beside the button.
 */
export function useLookFirst({ send, onBack }: Options): { readonly press: () => void; readonly question: ReactNode } {
  const { getValues } = useFormContext<FieldValues>();
  const { store, settling } = useQuality();
  const [asked, setAsked] = useState<readonly Finding[]>([]);
  const [open, setOpen] = useState(false);
  const accepted = useRef<ReadonlySet<string>>(new Set());
  function press(): void {
    store.look();
    const { looks } = forReview(store.seen().findings, [...settling.state().keys]);
    if (looks.every(({ key }) => accepted.current.has(key))) return send();
    setAsked(looks);
    setOpen(true);
  }
  function sendAnyway(): void {
    accepted.current = new Set(asked.map(({ key }) => key));
    setOpen(false);
    send();
  }
  function back(): void {
    setOpen(false);
    onBack();
  }
  const kind = kindOf(getValues());
  const question = (
    <ConfirmDialog
      open={open}
      title={`${things(asked.length)} att kontrollera`}
      confirm="Skicka ändå"
      stay="Gå tillbaka"
      onConfirm={sendAnyway}
      onCancel={back}
    >
      <ul className={styles.asked}>
        {asked.map((finding) => (
          <li key={finding.key}>
            <strong>{pathInWords(finding.path, kind)}</strong>: {messageOf(finding)}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
  return { press, question };
}
