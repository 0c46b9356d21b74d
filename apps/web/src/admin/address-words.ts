import type { Channel, JourWay } from '@tidig/domain/address/reach.ts';
import { isPlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { dayText } from '../ui/swedish-time.ts';
import type { AddressPageView } from './admin-api.ts';

export const channelWords = {
  TIDIG: { label: 'I Tidig', second: 'Anmälan kommer till Mottagning genast.' },
  PDF: { label: 'På annat sätt', second: 'Polisen får en PDF och sänder den själv.' },
} as const satisfies Record<Channel, { label: string; second: string }>;

export const jourWayWords = {
  NUMMER: { label: 'Eget nummer', second: 'Polisen ringer direkt.' },
  VIA_112: { label: 'Genom 112', second: 'SOS Alarm kopplar till jouren.' },
  VIA_LEDNINGSCENTRAL: { label: 'Genom ledningscentralen', second: 'Polisens ledningscentral kopplar.' },
  RINGER_UPP: { label: 'Jouren ringer upp', second: 'Polisen lämnar sitt nummer.' },
} as const satisfies Record<JourWay, { label: string; second: string }>;

/** "Stockholm, Farsta". */
export function placeText({ kommunCode, district }: AddressPageView['recipient']): string {
  return [labelOf(kommunList, kommunCode), district].filter(Boolean).join(', ');
}

/** "från 1 jan 2027" for a page that no other follows, else the days on which it held, the last one included. */
export function periodText({ validFrom, until }: Pick<AddressPageView, 'validFrom' | 'until'>): string {
  if (until === null || !isPlainDate(until)) return `från ${dayText(validFrom)}`;
  if (until === validFrom) return `${dayText(validFrom)}, ersatt innan den hann gälla en dag`;
  const last = plusDays(until, -1);
  return last === validFrom ? dayText(last) : `${dayText(validFrom)} till ${dayText(last)}`;
}
