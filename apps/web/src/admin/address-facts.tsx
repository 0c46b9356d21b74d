import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { Facts } from '../ui/facts.tsx';
import { channelWords, jourWayWords, periodText, placeText } from './address-words.ts';
import type { AddressPageView } from './admin-api.ts';

/** A whole page in plain words, with who wrote it and when. */
export function AddressFacts({ page }: { readonly page: AddressPageView }): ReactNode {
  const { recipient } = page;
  const { jour } = recipient;
  return (
    <Facts
      rows={[
        { label: 'Gäller', value: periodText(page) },
        { label: 'Nämnd', value: `${recipient.name}, ${placeText(recipient)}` },
        { label: 'Tar emot anmälningar', value: [channelWords[recipient.channel].label, recipient.manualWay].filter(Boolean).join('. ') },
        { label: 'Telefon', value: recipient.phone },
        { label: 'Öppet', value: recipient.openingHours },
        { label: 'Kvällar och helger', value: recipient.eveningReader || 'Inte angivet' },
        { label: 'Socialjour', value: `${jour.name}. ${jourWayWords[jour.way].label}${jour.phone ? `: ${jour.phone}` : ''}` },
        { label: 'Jouren nås', value: jour.hours },
        ...(recipient.closedFrom ? [{ label: 'Tar inte emot från', value: <DateText key="closed" at={recipient.closedFrom} /> }] : []),
        { label: 'Skrivet', value: <Written key="written" page={page} /> },
      ]}
    />
  );
}

function Written({ page }: { readonly page: AddressPageView }): ReactNode {
  return (
    <>
      <DateText at={page.savedAt} /> av {page.savedBy}
    </>
  );
}
