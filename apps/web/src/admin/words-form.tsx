import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { wordListLabels } from '@tidig/domain/labels/word-lists.ts';
import { checkWord, tidyText } from '@tidig/domain/quality/words/check-word.ts';
import { wordListCodes } from '@tidig/domain/quality/words/word-lists.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { Choice } from '../fields/choice.tsx';
import fields from '../fields/fields.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { addWord, type OwnWord, type OwnWords } from './words-api.ts';
import { WordExample } from './words-example.tsx';
import { KnownAlready } from './words-known.tsx';
import {
  nothingTyped,
  type TypedWord,
  wordBoxId,
  wordDraftFrom,
  type WordField,
  wordProblemsAt,
  type WordProblems,
} from './words-typed.ts';
import styles from './words.module.css';

type WordFormProps = { readonly words: readonly OwnWord[]; readonly onAdded: (words: OwnWords) => void };
type Shown = { readonly at: WordProblems; readonly times: number };

/** One word at a time; the kind stays chosen for the next one. What is wrong is said at its field and in a list above. */
export function WordForm({ words, onAdded }: WordFormProps): ReactNode {
  const [typed, setTyped] = useState(nothingTyped);
  const [shown, setShown] = useState<Shown>({ at: {}, times: 0 });
  const put = (change: Partial<TypedWord>) => setTyped({ ...typed, ...change });
  const show = (at: WordProblems) => setShown(({ times }) => ({ at, times: times + 1 }));
  const adding = useMutation({
    mutationFn: addWord,
    onSuccess: (next, { word }) => {
      announce(`”${tidyText(word)}” är tillagt.`);
      setTyped({ ...nothingTyped, list: typed.list });
      document.getElementById(wordBoxId('word'))?.focus();
      onAdded(next);
    },
    onError: (error) => show(error instanceof ApiProblem ? wordProblemsAt(error.fields) : {}),
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const { list, ...draft } = wordDraftFrom(typed);
    const problems = wordProblemsAt(checkWord({ list, ...draft }, words));
    show(problems);
    if (list !== '' && Object.keys(problems).length === 0 && !adding.isPending) adding.mutate({ list, ...draft });
    else adding.reset();
  }
  const links = Object.entries(shown.at).map(([field, message]) => ({ fieldId: `words-${field}`, message }));
  return (
    <Sheet title="Lägg till ett ord">
      <AskBeforeLosing written={typed.word.trim() !== '' && !adding.isPending} />
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={shown.times} title="Något behöver rättas" errors={links} />
        {adding.isError && links.length === 0 ? <ProblemNotice error={adding.error} /> : null}
        <Lists typed={typed} problem={shown.at.list} onTyped={put} />
        <TextBox
          field="word"
          label="Ord eller uttryck"
          help="I grundform, till exempel ”stökig”. Böjningarna följer med. Skriv aldrig namn på personer."
          typed={typed}
          problem={shown.at.word}
          onTyped={put}
        />
        <KnownAlready word={typed.word} />
        {typed.list === 'JARGONG' ? (
          <TextBox
            field="suggestion"
            label="Vad kan man skriva i stället?"
            help="Visas som förslag, till exempel ”togs med”."
            typed={typed}
            problem={shown.at.suggestion}
            onTyped={put}
          />
        ) : null}
        <WordExample typed={typed} />
        <div>
          <Button type="submit" loading={adding.isPending}>
            Lägg till ordet
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

type Typing = {
  readonly typed: TypedWord;
  readonly problem: string | undefined;
  readonly onTyped: (change: Partial<TypedWord>) => void;
};

function Lists({ typed, problem, onTyped }: Typing): ReactNode {
  return (
    <fieldset id={wordBoxId('list')} tabIndex={-1} className={fields.field} aria-describedby={`${wordBoxId('list')}-problem`}>
      <legend className={fields.label}>Vilken sorts ord är det?</legend>
      <div className={fields.choices}>
        {wordListCodes.map((list) => (
          <Choice
            key={list}
            type="radio"
            name={wordBoxId('list')}
            code={list}
            label={wordListLabels[list].label}
            second={wordListLabels[list].help}
            checked={typed.list === list}
            onChoose={() => onTyped({ list })}
            onLeave={() => undefined}
          />
        ))}
      </div>
      <Problem field="list" problem={problem} />
    </fieldset>
  );
}

type TextBoxProps = Typing & { readonly field: Exclude<WordField, 'list'>; readonly label: string; readonly help: string };

function TextBox({ field, label, help, typed, problem, onTyped }: TextBoxProps): ReactNode {
  const id = wordBoxId(field);
  return (
    <div className={fields.field}>
      <Label htmlFor={id} className={fields.label}>
        {label}
      </Label>
      <p id={`${id}-help`} className={fields.help}>
        {help}
      </p>
      <Input
        id={id}
        className={styles.box}
        value={typed[field]}
        autoComplete="off"
        aria-describedby={`${id}-help ${id}-problem`}
        {...(problem ? { 'aria-invalid': true } : {})}
        onChange={(event) => onTyped({ [field]: event.currentTarget.value })}
      />
      <Problem field={field} problem={problem} />
    </div>
  );
}

function Problem({ field, problem }: { readonly field: WordField; readonly problem: string | undefined }): ReactNode {
  return (
    <p id={`${wordBoxId(field)}-problem`} className={fields.error}>
      {problem}
    </p>
  );
}
