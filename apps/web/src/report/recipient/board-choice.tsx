import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { type ReactNode, useEffect } from 'react';
import { Choice } from '../../fields/choice.tsx';
import { GroupFrame } from '../../fields/field-frame.tsx';
import { fieldId, useFieldState } from '../../fields/field-state.ts';
import fieldStyles from '../../fields/fields.module.css';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readText } from '../../fields/shapes.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Recipient } from '../draft/draft-api.ts';
import { hidesPlaces } from './hides-places.ts';
import { isProtected } from './suggest-recipient.ts';
import { onlyBoard, useRecipients } from './use-recipients.ts';
import { WhatWillHappen } from './what-will-happen.tsx';

type BoardField = 'board' | 'secondBoard';
type Props = { readonly kommun: string; readonly field?: BoardField };

/** The nämnd among those of the kommun. Only one: it is chosen, and said. One that is not connected is chosen in the same way. */
export function BoardChoice({ kommun, field = 'board' }: Props): ReactNode {
  const recipients = useRecipients(kommun);
  if (recipients.isPending) return <Loading what="nämnderna" />;
  if (recipients.isError) return <ProblemNotice error={recipients.error} retry={() => void recipients.refetch()} />;
  if (recipients.boards.length === 0) return <NoBoard kommun={kommun} field={field} />;
  return <Boards boards={recipients.boards} field={field} />;
}

function NoBoard({ kommun, field }: { readonly kommun: string; readonly field: BoardField }): ReactNode {
  const { value, set } = useFieldState(`recipient.${field}`, readText);
  // A nämnd chosen for another kommun must not stay behind: the report would go there.
  useEffect(() => {
    if (value !== '') set(undefined);
  }, [value, set]);
  return (
    <Notice kind="warning" title={`Vi har inga uppgifter om nämnden i ${labelOf(kommunList, kommun)}.`}>
      <p>
        Ring 112 och be att få tala med socialjouren om det är bråttom. Annars: välj den kommun där barnet är nu, så skickar nämnden där
        anmälan vidare till rätt mottagare. Utkastet är sparat.
      </p>
    </Notice>
  );
}

function Boards({ boards, field }: { readonly boards: readonly Recipient[]; readonly field: BoardField }): ReactNode {
  const name = `recipient.${field}`;
  const { value, set, leave } = useFieldState(name, readText);
  const address = useFormAnswers((answers) => (isProtected(answers) ? '' : readText(answers['child']?.['address'])));
  const withoutPlaces = useFormAnswers(hidesPlaces, 'soon');
  const chosen = boards.find((board) => board.id === value);
  const only = onlyBoard(boards);
  useEffect(() => {
    if (only && only.id !== value) set(only.id);
    else if (!only && value !== '' && !chosen) set(undefined);
  }, [only, chosen, value, set]);
  return (
    <>
      {!only && (
        <GroupFrame field={{ ...sections.recipient.fields[field], help: severalHelp }} name={name}>
          {boards.length > 1 && address !== '' && <p className={fieldStyles.help}>Barnets adress: {address}</p>}
          <div className={fieldStyles.choices}>
            {boards.map((board) => (
              <Choice
                key={board.id}
                type="radio"
                name={fieldId(name)}
                code={board.id}
                label={board.name}
                {...(board.channel === 'PDF' ? { second: 'Tar emot på annat sätt än i Tidig' } : {})}
                checked={board.id === value}
                onChoose={() => set(board.id)}
                onLeave={leave}
              />
            ))}
          </div>
        </GroupFrame>
      )}
      {chosen && <WhatWillHappen board={chosen} withoutPlaces={withoutPlaces} />}
    </>
  );
}

const severalHelp = 'Kommunen har flera nämnder. Välj den där barnet bor. Vet du inte: välj en, så skickar den vidare.';
