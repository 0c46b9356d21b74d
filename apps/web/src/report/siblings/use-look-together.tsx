import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { type ReactNode, useRef, useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { things } from '../quality/review-words.ts';
import { pathInWords } from '../steps/path-in-words.ts';
import styles from './review.module.css';
import type { Written } from './use-event-review.ts';

type Options = { readonly send: (written: readonly Written[]) => void };

/** One question for all the children, when there is something that nobody has said to have looked at. Asked once about the same things. */
export function useLookTogether({ send }: Options) {
  const [asked, setAsked] = useState<readonly Written[]>([]);
  const accepted = useRef<ReadonlySet<string>>(new Set());
  const keysOf = (written: readonly Written[]) => written.flatMap(({ id, review }) => review.looks.map(({ key }) => `${id} ${key}`));
  function press(written: readonly Written[]): void {
    if (keysOf(written).every((key) => accepted.current.has(key))) return send(written);
    setAsked(written);
  }
  function sendAnyway(): void {
    accepted.current = new Set(keysOf(asked));
    setAsked([]);
    send(asked);
  }
  const question = (
    <ConfirmDialog
      open={asked.length > 0}
      title={`${things(keysOf(asked).length)} att kontrollera`}
      confirm="Skicka alla ändå"
      stay="Gå tillbaka"
      onConfirm={sendAnyway}
      onCancel={() => setAsked([])}
    >
      {asked
        .filter(({ review }) => review.looks.length > 0)
        .map((child) => (
          <Looks key={child.id} child={child} />
        ))}
    </ConfirmDialog>
  );
  return { press, question };
}

function Looks({ child: { subject, answers, review } }: { readonly child: Written }): ReactNode {
  return (
    <section className={styles.looks}>
      <h3>{subject}</h3>
      <ul>
        {review.looks.map((finding) => (
          <li key={finding.key}>
            <strong>{pathInWords(finding.path, kindOf(loose(answers)))}</strong>: {messageOf(finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}
