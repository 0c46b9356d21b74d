import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { type Instant, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import type { AddressPage, JourContact, Recipient } from '@tidig/store/port/directory.ts';
import { boards, boardsByHand, REGISTER_START } from './organisations.ts';

/** Telephone numbers are from the series that PTS keeps for fiction. Names are those of real authorities; ways and hours are invented. */
const outOfHours = 'Vardagar 16.30–8.00, lördagar, söndagar och helgdagar dygnet runt';
const jours = {
  stockholm: jour('Socialjouren Stockholm', 'NUMMER', '08-465 004 41', outOfHours),
  sodertorn: jour('Södertörns socialjour', 'NUMMER', '08-465 004 85', 'Vardagar 16.00–2.00, fredag 16.00 till måndag 2.00'),
  goteborg: jour('Socialjouren Göteborg', 'NUMMER', '031-390 06 11', outOfHours),
  malmo: jour('Socialjouren Malmö', 'NUMMER', '040-628 04 41', 'Dygnet runt, alla dagar'),
  lund: jour('Socialjouren Lund', 'RINGER_UPP', '040-628 04 71', 'Vardagar 16.30–23.00, lördagar, söndagar och helgdagar 8.00–23.00'),
  uppsala: jour('Socialjouren Uppsala', 'NUMMER', '08-465 004 51', outOfHours),
  heby: jour('Socialjouren Uppsala län', 'VIA_112', null, 'Vardagar 17.00–8.00 och helger dygnet runt'),
  knivsta: jour('Socialjouren Uppsala län', 'VIA_LEDNINGSCENTRAL', null, 'Vardagar 17.00–8.00 och helger dygnet runt'),
} as const;

function jour(name: string, way: JourContact['way'], phone: string | null, hours: string): JourContact {
  return { name, way, phone, hours };
}

type Office = Pick<Recipient, 'id' | 'name' | 'kommunCode' | 'district' | 'phone' | 'jour' | 'manualWay'> & {
  /** Days before the demo's day on which somebody there last said that all this is right. */
  readonly confirmedDaysAgo: number;
};

const inReception = 'Skriv ut anmälan och lämna den i receptionen, eller sänd den med kommunens säkra meddelanden.';
const bySecureMail = 'Sänd anmälan med säkra meddelanden till mottagningen för barn och unga.';
const byMessenger = 'Ring mottagningen, så hämtar de anmälan med bud samma dag.';

const offices: readonly Office[] = [
  office(boards.farsta, 'Farsta stadsdelsnämnd', ['0180', 'Farsta'], '08-465 004 40', jours.stockholm, 60),
  office(boards.hisingen, 'Socialnämnd Hisingen', ['1480', 'Hisingen'], '031-390 06 10', jours.goteborg, 12),
  office(boards.malmo, 'Individ- och familjenämnden Malmö', ['1280', null], '040-628 04 40', jours.malmo, 34),
  office(boards.uppsala, 'Socialnämnden Uppsala', ['0380', null], '08-465 004 50', jours.uppsala, 6),
  office(boards.heby, 'Vård- och omsorgsnämnden Heby', ['0331', null], '08-465 004 60', jours.heby, 61),
  office(boards.knivsta, 'Socialnämnden Knivsta', ['0330', null], '08-465 004 70', jours.knivsta, 48, inReception),
  office(boardsByHand.skarpnack, 'Skarpnäcks stadsdelsnämnd', ['0180', 'Skarpnäck'], '08-465 004 82', jours.stockholm, 27, bySecureMail),
  office(
    boardsByHand.enskede,
    'Enskede-Årsta-Vantörs stadsdelsnämnd',
    ['0180', 'Enskede-Årsta-Vantör'],
    '08-465 004 83',
    jours.stockholm,
    75,
    bySecureMail,
  ),
  office(boardsByHand.huddinge, 'Socialnämnden Huddinge', ['0126', null], '08-465 004 84', jours.sodertorn, 88, byMessenger),
  office(boardsByHand.nordost, 'Socialnämnd Nordost', ['1480', 'Nordost'], '031-390 06 20', jours.goteborg, 16, bySecureMail),
  office(boardsByHand.centrum, 'Socialnämnd Centrum', ['1480', 'Centrum'], '031-390 06 30', jours.goteborg, 41, bySecureMail),
  office(boardsByHand.sydvast, 'Socialnämnd Sydväst', ['1480', 'Sydväst'], '031-390 06 40', jours.goteborg, 55, inReception),
  office(boardsByHand.lund, 'Socialnämnden Lund', ['1281', null], '040-628 04 70', jours.lund, 124, inReception),
];

/** Where what may not be shown is told by telephone; elsewhere the nämnd's own number. */
const protectedPhones: Readonly<Record<string, string>> = { [boards.farsta]: '08-465 004 47', [boards.malmo]: '040-628 04 46' };

function office(
  id: OrganisationId,
  name: string,
  [kommunCode, district]: readonly [kommunCode: string, district: string | null],
  phone: string,
  jour: JourContact,
  confirmedDaysAgo: number,
  manualWay: string | null = null,
): Office {
  return { id, name, kommunCode, district, phone, jour, confirmedDaysAgo, manualWay };
}

/** The nämnder as officers see them. Several are not connected: their reports go by hand. One has not confirmed its details for four months. */
export function recipients(today: PlainDate): Recipient[] {
  return offices.map(({ confirmedDaysAgo, ...given }) => ({
    ...given,
    channel: given.manualWay === null ? 'TIDIG' : 'PDF',
    channelSince: REGISTER_START,
    openingHours: 'Vardagar 8.00–16.30',
    eveningReader:
      given.manualWay === null ? 'Socialjouren läser kvällar, nätter och helger.' : 'Ingen läser kvällar och helger. Ring socialjouren.',
    protectedFunction: given.manualWay === null ? 'Mottagningens arbetsledare' : null,
    protectedPhone: given.manualWay === null ? (protectedPhones[given.id] ?? given.phone) : null,
    confirmedOn: plusDays(today, -confirmedDaysAgo),
    closedFrom: null,
  }));
}

/** What Farsta's administrator has written since: a page that holds, and one that is coming. */
export function laterPages(today: PlainDate): AddressPage[] {
  const farsta = recipients(today).find(({ id }) => id === boards.farsta);
  if (!farsta) return [];
  const written = (daysAgo: number) => ({ savedAt: `${plusDays(today, -daysAgo)}T09:12:00.000Z` as Instant, savedBy: 'Rut Ask' });
  const holds = { ...farsta, openingHours: 'Vardagar 8.00–16.30, torsdagar till 18.00', confirmedOn: plusDays(today, -52) };
  const coming = { ...farsta, openingHours: 'Vardagar 7.30–17.00', confirmedOn: plusDays(today, -9) };
  return [
    { recipient: holds, validFrom: plusDays(today, -45), ...written(52) },
    { recipient: coming, validFrom: plusDays(today, 40), ...written(9) },
  ];
}
