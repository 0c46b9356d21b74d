import { Button, Label, Textarea } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { correction } from '@tidig/domain/sections/correction.ts';
import { correctionList } from '@tidig/domain/vocabulary/report.ts';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { Choice } from '../../fields/choice.tsx';
import fields from '../../fields/fields.module.css';
import { announce } from '../../ui/announcer.tsx';
import { AskBeforeLosing } from '../../ui/ask-before-losing.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { CorrectionAdvice } from './correction-advice.tsx';
import { sendCorrection } from './sent-api.ts';
import type { SentEntry } from './sent-entries.ts';
import { recipientsInWords } from './sent-words.ts';
import styles from './sent.module.css';

type Props = { readonly entry: SentEntry; readonly onDone: () => void };

const longest = correction.fields.text.maxLength ?? 4000;

/** "Meddela att något är fel": a message of its own that lies beside the report. Nothing in what was sent is changed or deleted. */
export function CorrectionForm({ entry, onDone }: Props): ReactNode {
  const id = useId();
  const place = useRef<HTMLFormElement>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const send = useSending(entry, codes, text, onDone, () => setAsking(false));
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const problem = problemIn(text);
    setWrong(problem);
    if (problem === null) setAsking(true);
    else document.getElementById(`${id}-text`)?.focus();
  }
  return (
    <Sheet title="Meddela att något är fel">
      <form ref={place} className={styles.form} noValidate onSubmit={submit}>
        <fieldset className={fields.field}>
          <legend className={fields.label}>{correction.fields.what.label}</legend>
          <div className={fields.choices}>
            {correctionList.codes.map((code) => (
              <Choice
                key={code}
                type="checkbox"
                name={`${id}-what`}
                code={code}
                label={correctionList.labels[code]}
                checked={codes.includes(code)}
                onChoose={(chosen) => setCodes(chosen ? [...codes, code] : codes.filter((each) => each !== code))}
                onLeave={() => undefined}
              />
            ))}
          </div>
        </fieldset>
        <CorrectionAdvice codes={codes} copies={entry.copies} />
        <div className={fields.field}>
          <Label htmlFor={`${id}-text`} className={fields.label}>
            {correction.fields.text.label} <span className={fields.required}>måste finnas</span>
          </Label>
          <Textarea
            id={`${id}-text`}
            value={text}
            rows={4}
            onChange={(event) => setText(event.currentTarget.value)}
            aria-required
            {...(wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {})}
          />
          <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
            {wrong}
          </p>
        </div>
        <p className="t-quiet">
          Anmälan ligger kvar som den skickades. Meddelandet läggs intill den hos {recipientsInWords(entry.copies)}.
        </p>
        {send.error !== null && <ProblemNotice error={send.error} />}
        <div className="t-row">
          <Button type="submit">Skicka meddelandet</Button>
          <Button variant="secondary" onClick={onDone}>
            Avbryt
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={asking}
        title="Skicka meddelandet?"
        confirm="Skicka meddelandet"
        busy={send.isPending}
        onConfirm={() => send.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>Det går till {recipientsInWords(entry.copies)} och kan inte tas tillbaka.</p>
      </ConfirmDialog>
      <AskBeforeLosing written={text.trim() !== '' && !send.isSuccess} />
    </Sheet>
  );
}

function useSending(entry: SentEntry, codes: readonly string[], text: string, onDone: () => void, onSettled: () => void) {
  const queries = useQueryClient();
  // Made once: a press again after a lost answer is the same message.
  const [id] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () => sendCorrection(entry.copies[0]?.id ?? '', { id, what: [...codes], text: text.trim() }),
    onSettled,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['sent'] });
      announce('Meddelandet är skickat.');
      onDone();
    },
  });
}

function problemIn(text: string): string | null {
  if (text.trim() === '') return 'Beskriv vad som är fel, till exempel ”Födelsedagen ska vara 2 maj”.';
  return text.trim().length > longest ? `Texten är för lång. Korta den till högst ${longest} tecken.` : null;
}
