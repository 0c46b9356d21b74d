import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import styles from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Answer, readAnswer } from './asking-api.ts';
import own from './asking.module.css';

/** An answer: to be read by a press, which is noted; then with its text. */
export function AnswerItem({ reportId, answer }: { readonly reportId: string; readonly answer: Answer }): ReactNode {
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: () => readAnswer(reportId, answer.id),
    onSuccess: (questions) => {
      queries.setQueryData(['received', reportId, 'questions'], questions);
      announce('Svaret är öppnat.');
    },
  });
  if (answer.said === null) {
    return (
      <div className={styles.opened}>
        <p>
          <StatusMark kind="attention">Svar från polisen {momentText(answer.arrivedAt)}, oläst</StatusMark>
        </p>
        {reading.isError ? <ProblemNotice error={reading.error} /> : null}
        <Button variant="secondary" loading={reading.isPending} onClick={() => reading.mutate()}>
          Läs svaret
        </Button>
      </div>
    );
  }
  const { text, byName, at } = answer.said;
  return (
    <div className={styles.opened}>
      <p className={own.said}>{text}</p>
      <p className="t-quiet t-small">
        Svarat {momentText(at)} av {byName}.{answer.read ? ` Läst ${momentText(answer.read.at)} av ${answer.read.byName}.` : ''}
      </p>
    </div>
  );
}
