import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { handoverProblem } from '@tidig/domain/intake/handover.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import intake from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { handoversKey, writeHandover } from './jour-api.ts';
import styles from './worklist.module.css';

/** A note to those who come in the morning, about the night and no one child. */
export function HandoverForm(): ReactNode {
  const id = useId();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const saving = useMutation({
    mutationFn: () => writeHandover(text.trim()),
    onSuccess: async () => {
      announce('Överlämningen är sparad. Den står på mottagningens tavla.');
      setText('');
      await queries.invalidateQueries({ queryKey: handoversKey });
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const code = handoverProblem(text, instant(new Date()));
    setWrong(code === null ? null : code === 'required' ? 'Skriv några ord.' : fieldProblemTexts[code]);
    if (code !== null) document.getElementById(`${id}-text`)?.focus();
    else if (!saving.isPending) saving.mutate();
  }
  return (
    <details className={intake.fold}>
      <summary>Skriv en överlämning till morgonen</summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <AskBeforeLosing written={text.trim() !== '' && !saving.isSuccess} />
        <FieldText
          id={`${id}-text`}
          label="Vad behöver de veta?"
          help="Skriv inte namn eller var någon är. Skriv anmälans nummer. Det som gäller ett barn skriver du i journalen."
          value={text}
          onText={setText}
          wrong={wrong ?? fieldWrong(saving.error, 'text')}
        />
        {saving.isSuccess && text === '' ? <StatusMark kind="done">Sparad. Den står på mottagningens tavla.</StatusMark> : null}
        {saving.isError && !saidAtFields(saving.error, ['text']) ? <ProblemNotice error={saving.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={saving.isPending}>
            Lämna över
          </Button>
        </div>
      </form>
    </details>
  );
}
