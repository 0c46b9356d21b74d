import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { type ReactNode, useEffect } from 'react';
import { Choice } from '../fields/choice.tsx';
import { GroupFrame } from '../fields/field-frame.tsx';
import { fieldId, useFieldState } from '../fields/field-state.ts';
import fieldStyles from '../fields/fields.module.css';
import { useFormAnswers } from '../fields/form-answers.ts';
import { readText } from '../fields/shapes.ts';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import type { Recipient } from './draft-api.ts';
import { isProtected } from './suggest-recipient.ts';
import { useRecipients } from './use-recipients.ts';

const name = 'recipient.board';

/** The nämnd among those of the kommun. Only one: it is chosen, and said. One that is not connected is chosen in the same way. */
export function BoardChoice({ kommun }: { readonly kommun: string }): ReactNode {
  const recipients = useRecipients(kommun);
  if (recipients.isPending) return <Loading what="nämnderna" />;
  if (recipients.isError) return <ProblemNotice error={recipients.error} retry={() => void recipients.refetch()} />;
  if (recipients.boards.length === 0) return <NoBoard kommun={kommun} />;
  return <Boards boards={recipients.boards} />;
}

function NoBoard({ kommun }: { readonly kommun: string }): ReactNode {
  const { value, set } = useFieldState(name, readText);
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

function Boards({ boards }: { readonly boards: readonly Recipient[] }): ReactNode {
  const { value, set, leave } = useFieldState(name, readText);
  const address = useFormAnswers((answers) => (isProtected(answers) ? '' : readText(answers['child']?.['address'])));
  const chosen = boards.find((board) => board.id === value);
  // In a kommun with several nämnder the only one that is listed need not be the right one.
  const only = boards.length === 1 && boards[0]?.district === null ? boards[0] : undefined;
  useEffect(() => {
    if (only && only.id !== value) set(only.id);
    else if (!only && value !== '' && !chosen) set(undefined);
  }, [only, chosen, value, set]);
  return (
    <>
      <GroupFrame field={sections.recipient.fields.board} name={name}>
        {boards.length > 1 && address !== '' && <p className={fieldStyles.help}>Barnets adress: {address}</p>}
        <div className={fieldStyles.choices}>
          {boards.map((board) => (
            <Choice
              key={board.id}
              type="radio"
              name={fieldId(name)}
              code={board.id}
              label={board.name}
              checked={board.id === value}
              onChoose={() => set(board.id)}
              onLeave={leave}
            />
          ))}
        </div>
      </GroupFrame>
      {chosen && <WhatWillHappen board={chosen} />}
    </>
  );
}

/** What the choice means, said before sending and not after. */
export function WhatWillHappen({ board }: { readonly board: Recipient }): ReactNode {
  if (board.channel === 'PDF') {
    return (
      <Notice kind="warning" title={`${board.name} tar inte emot anmälningar i Tidig.`}>
        <p>Du får en PDF och skickar själv{board.manualWay ? `: ${board.manualWay}` : '.'}</p>
        <p>
          Nämnden har telefon {board.phone}. {board.openingHours}
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={`${board.name} tar emot anmälan i Tidig.`}>
      <p>{board.openingHours}</p>
      <p>{board.eveningReader}</p>
    </Notice>
  );
}
