import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { type Fact, Facts } from '../ui/facts.tsx';
import { channelWords, jourWayWords, periodText, placeText } from './address-words.ts';
import type { AddressPageView } from './admin-api.ts';

/** A page in plain words, with who wrote it and when. `inForce`: the days stand here, and what officers see stands above it and is not said twice. */
export function AddressFacts({ page, inForce = false }: { readonly page: AddressPageView; readonly inForce?: boolean }): ReactNode {
  const { recipient } = page;
  return (
    <Facts
      rows={[
        ...(inForce ? [{ label: 'Gäller', value: periodText(page) }] : []),
        { label: 'Nämnd', value: `${recipient.name}, ${placeText(recipient)}` },
        { label: 'Tar emot anmälningar', value: [channelWords[recipient.channel].label, recipient.manualWay].filter(Boolean).join('. ') },
        { label: 'Telefon', value: recipient.phone },
        ...(inForce ? [] : hoursAndJour(recipient)),
        {
          label: 'Om skyddade personer',
          value: recipient.protectedFunction ? `${recipient.protectedFunction}, ${recipient.protectedPhone ?? ''}` : 'Inte angivet',
        },
        ...(recipient.closedFrom ? [{ label: 'Tar inte emot från', value: <DateText key="closed" at={recipient.closedFrom} /> }] : []),
        { label: 'Skrivet', value: <Written key="written" page={page} /> },
      ]}
    />
  );
}

function hoursAndJour({ openingHours, eveningReader, jour }: AddressPageView['recipient']): Fact[] {
  return [
    { label: 'Öppet', value: openingHours },
    { label: 'Kvällar och helger', value: eveningReader || 'Inte angivet' },
    { label: 'Socialjour', value: `${jour.name}. ${jourWayWords[jour.way].label}${jour.phone ? `: ${jour.phone}` : ''}` },
    { label: 'Jouren nås', value: jour.hours },
  ];
}

function Written({ page }: { readonly page: AddressPageView }): ReactNode {
  return (
    <>
      <DateText at={page.savedAt} /> av {page.savedBy}
    </>
  );
}
