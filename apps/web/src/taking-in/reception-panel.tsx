import { useQuery } from '@tanstack/react-query';
import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { type Fact, Facts } from '../ui/facts.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { getReception, type Reception } from './taking-in-api.ts';
import { firstInWords, receivedInWords } from './reception-words.ts';

/** How the report was received: when, how, by whom, from whom, on whom (L-134). From what is sealed, so it cannot be changed. */
export function ReceptionPanel({ reportId }: { readonly reportId: string }): ReactNode {
  const reception = useQuery({ queryKey: ['received', reportId, 'reception'], queryFn: () => getReception(reportId), gcTime: 0 });
  if (reception.isPending) return <Loading what="hur anmälan togs emot" />;
  if (reception.isError) return <ProblemNotice error={reception.error} retry={() => void reception.refetch()} />;
  return (
    <Sheet title="Så togs anmälan emot">
      <p>{receivedInWords(reception.data)}</p>
      <Facts rows={factsOf(reception.data)} />
    </Sheet>
  );
}

function factsOf({ channel, first, reporter, concerns, subject, arendenummer, anmalningsnummer, documents }: Reception): readonly Fact[] {
  return [
    { label: 'Kom genom', value: wayText(channel, first) },
    ...(first ? [{ label: `Kom till ${first.at}`, value: firstInWords(first) }] : []),
    { label: 'Från', value: [reporter.who, reporter.name].filter(Boolean).join(', ') },
    ...(reporter.inAnnex ? [{ label: 'Uppgiftslämnarens namn', value: 'Står i bilagan. Lämnas inte ut utan prövning.' }] : []),
    { label: 'Gäller', value: concerns },
    { label: 'Ärende', value: `${subject}, ${arendenummer}` },
    { label: 'Anmälningsnummer', value: anmalningsnummer },
    ...((first?.channel ?? channel) !== 'TIDIG' && documents > 0 ? [{ label: 'Handlingen', value: 'Den bifogade filen är anmälan.' }] : []),
  ];
}

function wayText(channel: Reception['channel'], first: Reception['first']): string {
  if (channel === 'VIDARE') return `Vidaresänd från ${first?.at ?? 'en annan nämnd'}`;
  return channel === 'TIDIG' ? 'Tidig' : channelList.labels[channel];
}
