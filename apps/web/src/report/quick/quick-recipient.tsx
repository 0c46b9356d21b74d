import { Button, Label, Select } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { type ReactNode, useId, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { Choice } from '../../fields/choice.tsx';
import { GroupFrame } from '../../fields/field-frame.tsx';
import { fieldId, useFieldContext, useFieldState } from '../../fields/field-state.ts';
import fields from '../../fields/fields.module.css';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readChoice, readText } from '../../fields/shapes.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Recipient } from '../draft/draft-api.ts';
import { SecondRecipient } from '../recipient/second-recipient.tsx';
import { type Suggestion, suggestRecipients } from '../recipient/suggest-recipient.ts';
import { hidesPlaces } from '../recipient/hides-places.ts';
import { useAllRecipients } from '../recipient/use-recipients.ts';
import { useBasisThatFollows } from '../recipient/use-basis.ts';
import { WhatWillHappen } from '../recipient/what-will-happen.tsx';
import styles from './quick.module.css';

const name = 'recipient.kommun';

/** The nämnder of the kommuner that fit, each one tap; the rest of the country behind "Folkbokfört i en annan kommun". */
export function QuickRecipient(): ReactNode {
  const all = useAllRecipients();
  const suggestions = useFormAnswers(suggestRecipients);
  const board = useFormAnswers((answers) => readText(answers['recipient']?.['board']));
  const withoutPlaces = useFormAnswers(hidesPlaces, 'soon');
  useBasisThatFollows();
  if (all.isPending) return <Loading what="nämnderna" />;
  if (all.isError) return <ProblemNotice error={all.error} retry={() => void all.refetch()} />;
  const chosen = all.data.find((each) => each.id === board);
  const field = { ...sections.recipient.fields.board, label: 'Vem ska ha anmälan?' };
  return (
    <>
      <GroupFrame field={field} name={name}>
        {suggestions.length === 0 && <p className={fields.help}>Välj kommun överst på sidan, så visas nämnden här.</p>}
        {suggestions.map((each) => (
          <BoardsOf key={each.kommun} suggestion={each} boards={all.data.filter(({ kommunCode }) => kommunCode === each.kommun)} />
        ))}
        {chosen && !suggestions.some(({ kommun }) => kommun === chosen.kommunCode) && (
          <Choice
            type="radio"
            name={fieldId(name)}
            code={chosen.id}
            label={chosen.name}
            checked
            onChoose={() => undefined}
            onLeave={() => undefined}
          />
        )}
      </GroupFrame>
      <HomeElsewhere />
      {chosen && <WhatWillHappen board={chosen} withoutPlaces={withoutPlaces} />}
      <SecondRecipient onlySuggested />
    </>
  );
}

/** As many as can be looked at together; a city with more has a list. */
const mostButtons = 5;

function BoardsOf({ suggestion, boards }: { readonly suggestion: Suggestion; readonly boards: readonly Recipient[] }): ReactNode {
  const { setValue } = useFormContext<FieldValues>();
  const { clear, leave } = useFieldContext(name);
  const board = useFormAnswers((answers) => readText(answers['recipient']?.['board']));
  const id = useId();
  const place = labelOf(kommunList, suggestion.kommun);
  function choose(chosen: string): void {
    clear();
    setValue(name, { code: suggestion.kommun }, { shouldDirty: true });
    setValue('recipient.board', chosen === '' ? undefined : chosen, { shouldDirty: true });
  }
  if (boards.length === 0) return <p className={fields.help}>Vi har inga uppgifter om nämnden i {place}. Ring socialjouren.</p>;
  if (boards.length > mostButtons) {
    return (
      <div className={styles.boardList}>
        <Label htmlFor={id}>Nämnd i {place}</Label>
        <p className={fields.help}>{suggestion.why}</p>
        <Select
          id={id}
          value={boards.some((each) => each.id === board) ? board : ''}
          onChange={(event) => choose(event.currentTarget.value)}
          onBlur={leave}
        >
          <Select.Option value="">Välj nämnd …</Select.Option>
          {boards.map((each) => (
            <Select.Option key={each.id} value={each.id}>
              {each.name}
            </Select.Option>
          ))}
        </Select>
      </div>
    );
  }
  const several = boards.length > 1;
  return (
    <div className={styles.boards}>
      {several && <p className={fields.help}>{suggestion.why} Kommunen har flera nämnder: välj den där barnet bor eller är.</p>}
      {boards.map((each) => (
        <Choice
          key={each.id}
          type="radio"
          name={fieldId(name)}
          code={each.id}
          label={each.name}
          {...(several ? {} : { second: suggestion.why })}
          checked={each.id === board}
          onChoose={() => choose(each.id)}
          onLeave={leave}
        />
      ))}
    </div>
  );
}

/** Where the child is registered decides who has the responsibility: asked for only when it is somewhere else. */
function HomeElsewhere(): ReactNode {
  const { value, set } = useFieldState('child.municipality', readChoice);
  const [open, setOpen] = useState(value.code !== null);
  const id = useId();
  if (!open) {
    return (
      <div>
        <Button variant="tertiary" className={styles.plain} onClick={() => setOpen(true)}>
          Barnet är folkbokfört i en annan kommun
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.boardList}>
      <Label htmlFor={id}>{sections.child.fields.municipality.label}</Label>
      <Select
        id={id}
        value={value.code ?? ''}
        onChange={(event) => set(event.currentTarget.value ? { code: event.currentTarget.value } : undefined)}
      >
        <Select.Option value="">Vet inte</Select.Option>
        {kommunList.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {kommunList.labels[code] ?? code}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
