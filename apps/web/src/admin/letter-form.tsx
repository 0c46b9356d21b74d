import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LETTER_WORDS_MOST, type LetterWords, tellsDecision, usualLetterWords } from '@tidig/domain/intake/letter.ts';
import { feedbackList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { DateText } from '../ui/date-text.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type LetterWordsView, readLetterWords, saveLetterWords } from './settings-api.ts';
import styles from './settings.module.css';

const key = ['setting-letter'];
const parts = ['opening', 'closing'] as const;
const labels = { opening: 'Före beskedet', closing: 'Efter beskedet' } as const;
const boxId = (part: keyof LetterWords) => `letter-${part}`;

/** What the nämnd writes in its letters of återkoppling, around the fact that nobody writes. */
export function LetterSetting(): ReactNode {
  const queries = useQueryClient();
  const read = useQuery({ queryKey: key, queryFn: readLetterWords, refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 });
  return (
    <Sheet title="Brev med återkoppling">
      <p>Brevet är till den som har anmält och inte har Tidig. Barnet nämns inte i brevet.</p>
      {read.isPending ? <Loading what="orden" /> : null}
      {read.isError ? <ProblemNotice error={read.error} retry={() => void read.refetch()} /> : null}
      {read.data ? (
        <LetterForm
          key={(read.data.coming ?? read.data.current)?.id}
          view={read.data}
          onSaved={(next) => queries.setQueryData(key, next)}
        />
      ) : null}
    </Sheet>
  );
}

type LetterFormProps = { readonly view: LetterWordsView; readonly onSaved: (view: LetterWordsView) => void };

function LetterForm({ view: { current, coming }, onSaved }: LetterFormProps): ReactNode {
  const newest = coming ?? current;
  const before = newest?.value ?? usualLetterWords;
  const [typed, setTyped] = useState<LetterWords>(before);
  const [tries, setTries] = useState(0);
  const wrong = wrongLetterWords(typed);
  const saving = useMutation({
    mutationFn: saveLetterWords,
    onSuccess: (next) => {
      announce('Orden är sparade och gäller från i morgon.');
      onSaved(next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTries(tries + 1);
    if (wrong.length === 0 && !saving.isPending) saving.mutate({ words: typed, expected: newest?.id ?? null });
  }
  const problemOf = (part: keyof LetterWords) =>
    (tries > 0 ? wrong.find((one) => one.part === part)?.message : undefined) ?? fieldWrong(saving.error, part);
  const written = parts.some((part) => typed[part] !== before[part]);
  const box = (part: keyof LetterWords) => (
    <FieldText
      id={boxId(part)}
      label={labels[part]}
      help={part === 'closing' ? 'Till exempel vem man kan ringa. Namn och nämnd kommer sist av sig själv.' : ''}
      rows={4}
      value={typed[part]}
      wrong={problemOf(part)}
      onText={(text) => setTyped({ ...typed, [part]: text })}
    />
  );
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <AskBeforeLosing written={written && !saving.isPending} />
      <p className="t-quiet">
        {coming ? `Gäller från i morgon. Inskrivet i dag av ${coming.byName}.` : null}
        {current && !coming ? (
          <>
            Gällande ord, inskrivna <DateText at={current.recordedAt} /> av {current.byName}.
          </>
        ) : null}
        {newest ? null : 'Ni har inte skrivit egna ord än. Det här är orden som gäller ändå.'} Det ni sparar gäller från nästa dag.
      </p>
      <FieldErrors
        key={tries}
        title="Något behöver rättas"
        errors={tries > 0 ? wrong.map(({ part, message }) => ({ fieldId: boxId(part), message })) : []}
      />
      {saving.isError && !saidAtFields(saving.error, [...parts]) ? <ProblemNotice error={saving.error} /> : null}
      {box('opening')}
      <div className={styles.fixed}>
        <p className="t-quiet t-small">Beskedet följer av beslutet och går inte att ändra. Ett av de här står i brevet:</p>
        <ul>
          {feedbackList.codes.map((code) => (
            <li key={code}>{feedbackList.labels[code]}.</li>
          ))}
        </ul>
      </div>
      {box('closing')}
      <div className="t-row">
        <Button type="submit" loading={saving.isPending}>
          Spara orden
        </Button>
        <Button type="button" variant="tertiary" data-color="neutral" onClick={() => setTyped(usualLetterWords)}>
          Använd Tidigs ord
        </Button>
      </div>
    </form>
  );
}

/** What must be put right before the words can be saved. */
export function wrongLetterWords(words: LetterWords): readonly { readonly part: keyof LetterWords; readonly message: string }[] {
  return parts.flatMap((part) => {
    const text = words[part].trim();
    if (text.length > LETTER_WORDS_MOST) return [{ part, message: `${labels[part]}: skriv högst ${LETTER_WORDS_MOST} tecken.` }];
    return tellsDecision(text)
      ? [{ part, message: `${labels[part]}: skriv inget om vad nämnden bedömer, beslutar eller gör. Beskedet står redan i brevet.` }]
      : [];
  });
}
