import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { codeList } from '@tidig/domain/form/code-list.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import styles from '../intake/intake.module.css';
import { ChoiceRow } from '../taking-in/choice-row.tsx';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { type JournalEntry, journalKey, type JournalObject, type NewNote, writeNote } from './journal-api.ts';

const kinds = codeList('JOURNALRATTELSE', { CORRECTION: 'Rätta', DISPUTED: 'Någon bestrider uppgiften' });
type AboutKind = (typeof kinds.codes)[number];

type NoteFormProps = {
  readonly object: JournalObject;
  /** The entry that is set right, or that somebody says is wrong; null: a note of its own. */
  readonly about: JournalEntry | null;
};

/** A few own words, dated and signed when they are saved. What stands there is never changed. */
export function NoteForm({ object, about }: NoteFormProps): ReactNode {
  const id = useId();
  const queries = useQueryClient();
  const [kind, setKind] = useState<AboutKind>('CORRECTION');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: (note: NewNote) => writeNote(object, note),
    onSuccess: (journal) => {
      announce('Antecknat i journalen.');
      setText('');
      setTried(false);
      queries.setQueryData(journalKey(object), journal);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (text.trim().length < 3 || saving.isPending) return;
    saving.mutate({ text: text.trim(), kind: about ? kind : 'NOTE', about: about?.id ?? null, madeAt: null });
  }
  return (
    <details className={styles.fold}>
      <summary>{about ? <Summary title={about.title} /> : 'Skriv en anteckning'}</summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <AskBeforeLosing written={text.trim() !== '' && !saving.isSuccess} />
        {about ? (
          <ChoiceRow name={`${id}-kind`} legend="Vad gäller det?" list={kinds} chosen={kind} wrong={undefined} onChoose={setKind} />
        ) : null}
        <FieldText
          id={`${id}-text`}
          label={about ? 'Vad är fel, och vad ska det vara?' : 'Vad har hänt?'}
          help={
            about ? 'Det som står kvar ändras inte. Rättelsen läggs efter det.' : 'Fakta, källa och bedömning var för sig. Kan inte ändras.'
          }
          value={text}
          onText={setText}
          wrong={tried && text.trim().length < 3 ? 'Skriv några ord.' : fieldWrong(saving.error, 'text')}
        />
        {saving.isError && !saidAtFields(saving.error, ['text']) ? <ProblemNotice error={saving.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={saving.isPending}>
            Spara i journalen
          </Button>
        </div>
      </form>
    </details>
  );
}

/** Named for those who hear the list of controls and not the entry above. */
function Summary({ title }: { readonly title: string }): ReactNode {
  return (
    <span>
      Rätta eller bestrid<span className="t-hidden-text">: {title}</span>
    </span>
  );
}
