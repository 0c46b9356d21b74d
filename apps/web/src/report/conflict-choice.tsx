import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { Choice } from '../fields/choice.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { timeText } from '../ui/swedish-time.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { namesIn } from '@tidig/domain/reading/names.ts';
import { answerInWords } from './answer-in-words.ts';
import type { Autosave } from './autosave.ts';
import { type Difference, differences } from './conflict.ts';
import styles from './draft.module.css';
import { type DraftView, readDraft } from './draft-api.ts';

type Props = { readonly draftId: string; readonly autosave: Autosave };

/** The draft was saved from somewhere else in between. Both texts are shown, and the person chooses; nothing is overwritten in silence. */
export function ConflictChoice({ draftId, autosave }: Props): ReactNode {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (state.kind !== 'conflict') return null;
  return <Conflict draftId={draftId} autosave={autosave} />;
}

function Conflict({ draftId, autosave }: Props): ReactNode {
  const saved = useQuery({ queryKey: ['draft-conflict', draftId], queryFn: () => readDraft(draftId), gcTime: 0, staleTime: 0 });
  if (saved.isPending) return <Loading what="den andra texten" />;
  if (saved.isError) return <ProblemNotice error={saved.error} retry={() => void saved.refetch()} />;
  return <Choose saved={saved.data} autosave={autosave} />;
}

function Choose({ saved, autosave }: { readonly saved: DraftView; readonly autosave: Autosave }): ReactNode {
  const form = useFormContext<FieldValues>();
  const [found] = useState(() => differences(form.getValues(), saved.answers as FieldValues));
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  function settle(): void {
    for (const { name, saved: answer } of found) if (theirs.includes(name)) form.setValue(name, answer);
    autosave.resolve(saved.version, saved.savedAt, theirs.length < found.length);
  }
  return (
    <section className={styles.conflict} aria-labelledby="conflict-title">
      <h2 id="conflict-title">Två texter: välj vilken som ska gälla</h2>
      <p>
        Utkastet sparades kl. {timeText(saved.savedAt)} i ett annat fönster eller på en annan dator, medan du skrev här. Inget är borta.
        Välj för varje svar.
      </p>
      {found.map((difference) => (
        <OneDifference
          key={difference.name}
          difference={difference}
          savedAt={timeText(saved.savedAt)}
          theirs={theirs.includes(difference.name)}
          onChoose={(chosen) => setTheirs(chosen ? [...theirs, difference.name] : theirs.filter((name) => name !== difference.name))}
        />
      ))}
      <Button onClick={settle}>{found.length === 0 ? 'Texterna är lika. Fortsätt' : 'Använd valen och spara'}</Button>
    </section>
  );
}

type OneProps = {
  readonly difference: Difference;
  readonly savedAt: string;
  readonly theirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
};

function OneDifference({ difference, savedAt, theirs, onChoose }: OneProps): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const { name, field, mine, saved } = difference;
  const nameOf = namesIn(asAnswers(getValues()));
  return (
    <fieldset className={styles.difference}>
      <legend>{field.label}</legend>
      <div>
        <Choice
          type="radio"
          name={name}
          code="mine"
          label="Här på skärmen"
          checked={!theirs}
          onChoose={() => onChoose(false)}
          onLeave={() => undefined}
        />
        <p className={styles.version}>{answerInWords(field, mine, nameOf) || 'Inget svar'}</p>
      </div>
      <div>
        <Choice
          type="radio"
          name={name}
          code="saved"
          label={`Sparat kl. ${savedAt}`}
          checked={theirs}
          onChoose={() => onChoose(true)}
          onLeave={() => undefined}
        />
        <p className={styles.version}>{answerInWords(field, saved, nameOf) || 'Inget svar'}</p>
      </div>
    </fieldset>
  );
}
