import { mayBeOutdated } from '@tidig/domain/address/reach.ts';
import { isPlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { Notice } from '../../ui/notice.tsx';
import { WriteNoPlace } from '../../ui/protected-call.tsx';
import { dayText } from '../../ui/swedish-time.ts';
import type { Recipient } from '../draft/draft-api.ts';
import { saysProtected } from './hides-places.ts';

type Props = {
  readonly board: Omit<Recipient, 'readingHours'>;
  /** Somebody in the report is or may be protected: no paper says where they are. */
  readonly withoutPlaces?: boolean;
};

/** What the choice of a nämnd means, said before sending and not after. Within a draft, whose answers say whether somebody is protected. */
export function WhatWillHappen(props: Props): ReactNode {
  const protectedPerson = useFormAnswers(saysProtected, 'soon');
  return <WhatHappensAt {...props} protectedPerson={protectedPerson} />;
}

/** The same anywhere: in the address book nobody is reported. */
export function WhatHappensAt({
  board,
  withoutPlaces = false,
  protectedPerson = false,
}: Props & { readonly protectedPerson?: boolean }): ReactNode {
  if (board.channel === 'TIDIG') {
    return (
      <Notice title={`${board.name} tar emot anmälan i Tidig.`}>
        <p>
          {sentence(board.openingHours)} {sentence(board.eveningReader)}
        </p>
        {protectedPerson && <WriteNoPlace recipient={board} />}
        <OldAddress board={board} />
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={`${board.name} tar inte emot anmälningar i Tidig. Du skickar själv.`}>
      <p>Du får en PDF. {board.manualWay ? sentence(board.manualWay) : 'Ring nämnden och fråga hur de vill ha den.'}</p>
      {withoutPlaces && (
        <p>
          <strong>Adress, telefon, skola och bilagor kommer inte med i PDF:en</strong>, eftersom någon har eller kan ha skyddade uppgifter.
          Ring nämnden och berätta det de behöver veta.
        </p>
      )}
      <p>Anmälan står som ”Du skickar själv” tills du har angett hur och när du lämnade den.</p>
      <p>
        Nämnden har telefon {board.phone}. {sentence(board.openingHours)} {sentence(board.eveningReader)}
      </p>
      <OldAddress board={board} />
    </Notice>
  );
}

function OldAddress({ board }: { readonly board: Pick<Recipient, 'confirmedOn'> }): ReactNode {
  const { confirmedOn } = board;
  if (!isPlainDate(confirmedOn) || !mayBeOutdated(confirmedOn, partsAt(Date.now()).day)) return null;
  return (
    <p>
      <strong>Uppgifterna bekräftades senast {dayText(board.confirmedOn)}.</strong> De kan ha ändrats. Ring nämnden om något inte stämmer.
    </p>
  );
}

function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
