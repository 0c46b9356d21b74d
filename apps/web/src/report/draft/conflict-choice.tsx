import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { namesIn } from '@tidig/domain/reading/names.ts';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useSession } from '../../session/session-context.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Autosave } from './autosave.ts';
import { differences, type Take } from './conflict.ts';
import { OneDifference } from './conflict-difference.tsx';
import { conflictTitleId, savedInWords, whoSaved } from './conflict-words.ts';
import styles from './conflict.module.css';
import { type DraftView, readDraft } from './draft-api.ts';
import type { DraftSaving } from './draft-saving.ts';
import { useNoteOnDraft } from './use-open-draft.ts';

type Props = { readonly draftId: string; readonly autosave: Autosave; readonly saving: DraftSaving };

/** The draft was saved from somewhere else in between. Both texts are shown, and the person chooses; nothing is overwritten in silence. */
export function ConflictChoice(props: Props): ReactNode {
  const state = useSyncExternalStore(props.autosave.subscribe, props.autosave.state);
  return state.kind === 'conflict' ? <Conflict {...props} /> : null;
}

function Conflict({ draftId, ...props }: Props): ReactNode {
  const saved = useQuery({ queryKey: ['draft-conflict', draftId], queryFn: () => readDraft(draftId), gcTime: 0, staleTime: 0 });
  if (saved.isPending) return <Loading what="den andra texten" />;
  if (saved.isError) return <ProblemNotice error={saved.error} retry={() => void saved.refetch()} />;
  return <Choose saved={saved.data} {...props} />;
}

type ChooseProps = Omit<Props, 'draftId'> & { readonly saved: DraftView };

function Choose({ saved, autosave, saving }: ChooseProps): ReactNode {
  const { name: ownName } = useSession();
  const form = useFormContext<FieldValues>();
  const note = useNoteOnDraft(saved.id);
  const nameOf = namesIn(asAnswers(form.getValues()));
  const [found] = useState(() => differences(form.getValues(), saved.answers as FieldValues, saving.base()));
  const [taken, setTaken] = useState<Readonly<Record<string, Take | null>>>(() =>
    Object.fromEntries(found.map(({ name, suggested }) => [name, suggested])),
  );
  const [asked, setAsked] = useState(false);
  const left = found.filter(({ name }) => !taken[name]);

  function settle(): void {
    if (left.length > 0) return setAsked(true);
    for (const { name, saved: theirs, both } of found) {
      if (taken[name] === 'saved') form.setValue(name, theirs);
      if (taken[name] === 'both') form.setValue(name, both?.answer);
    }
    saving.accept(saved);
    note(() => ({ attachments: saved.attachments, colleagues: saved.colleagues }));
    const all = found.every(({ name }) => taken[name] === 'saved');
    autosave.resolve(saved.version, saved.savedAt, !all, saved.savedByName === ownName ? undefined : saved.savedByName);
  }

  // Two windows with the same text are no question.
  const alike = found.length === 0;
  useEffect(() => {
    if (alike) settle();
  });
  if (alike) return null;
  return (
    <section className={styles.conflict} aria-labelledby={conflictTitleId}>
      <h2 id={conflictTitleId} tabIndex={-1}>
        Två texter: välj vilken som ska gälla
      </h2>
      <p>
        {whoSaved(saved, ownName)} Du skrev här under tiden. Inget är borta. {suggestionWords(found.length - left.length, left.length)}
      </p>
      {found.map((difference) => (
        <OneDifference
          key={difference.name}
          difference={difference}
          savedWords={savedInWords(saved, ownName)}
          nameOf={nameOf}
          taken={taken[difference.name] ?? null}
          missing={asked && !taken[difference.name]}
          onTake={(take) => setTaken({ ...taken, [difference.name]: take })}
        />
      ))}
      {asked && left.length > 0 && (
        <p role="alert" className={styles.left}>
          Välj text för {left.length === 1 ? 'svaret' : 'svaren'} utan val.
        </p>
      )}
      <Button onClick={settle}>Använd valen och spara</Button>
    </section>
  );
}

function suggestionWords(suggested: number, left: number): string {
  if (suggested === 0) return 'Välj för varje svar.';
  const made = 'Det som bara en av er har ändrat är redan valt';
  return left === 0 ? `${made}. Ändra om det är fel.` : `${made}. Välj för resten.`;
}
