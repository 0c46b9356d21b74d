import { asId, type OrganisationId, type UnitId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { Recipient, Unit } from '@tidig/store/port/directory.ts';

/** The invented demo's organisations. Names of nämnder are real kinds of authority; people, phones and events are not real. */
export const POLICE = asId<OrganisationId>('polisen');
export const OPERATIONS = asId<OrganisationId>('drift');

export const boards = {
  farsta: asId<OrganisationId>('stockholm-farsta'),
  hisingen: asId<OrganisationId>('goteborg-hisingen'),
  malmo: asId<OrganisationId>('malmo'),
  uppsala: asId<OrganisationId>('uppsala'),
  heby: asId<OrganisationId>('heby'),
  knivsta: asId<OrganisationId>('knivsta'),
} as const;

export const units = {
  farsta: unit('polisen-farsta', 'Lokalpolisområde Farsta', 'Stockholm'),
  malmo: unit('polisen-malmo-norr', 'Lokalpolisområde Malmö Norr', 'Syd'),
  uppsala: unit('polisen-uppsala-ungdom', 'Ungdomssektionen Uppsala', 'Mitt'),
} as const;

function unit(id: string, name: string, region: string): Unit {
  return { id: asId<UnitId>(id), organisationId: POLICE, name, region };
}

/** The day on which the demo's nämnder began with Tidig: the day reports became searchable (SoL 2025:400). */
export const REGISTER_START = '2025-07-01' as PlainDate;

type Office = Pick<Recipient, 'id' | 'name' | 'kommunCode' | 'district' | 'phone'> & {
  readonly jourName: string;
  readonly jourPhone: string | null;
  readonly jourWay?: Recipient['jour']['way'];
  readonly manualWay?: string;
};

/** Telephone numbers are from the series that PTS keeps for fiction. */
const offices: readonly Office[] = [
  {
    id: boards.farsta,
    name: 'Farsta stadsdelsnämnd',
    kommunCode: '0180',
    district: 'Farsta',
    phone: '08-465 004 40',
    jourName: 'Socialjouren Stockholm',
    jourPhone: '08-465 004 41',
  },
  {
    id: boards.hisingen,
    name: 'Socialnämnd Hisingen',
    kommunCode: '1480',
    district: 'Hisingen',
    phone: '031-390 06 10',
    jourName: 'Socialjouren Göteborg',
    jourPhone: '031-390 06 11',
  },
  {
    id: boards.malmo,
    name: 'Individ- och familjenämnden Malmö',
    kommunCode: '1280',
    district: null,
    phone: '040-628 04 40',
    jourName: 'Socialjouren Malmö',
    jourPhone: '040-628 04 41',
  },
  {
    id: boards.uppsala,
    name: 'Socialnämnden Uppsala',
    kommunCode: '0380',
    district: null,
    phone: '08-465 004 50',
    jourName: 'Socialjouren Uppsala',
    jourPhone: '08-465 004 51',
  },
  {
    id: boards.heby,
    name: 'Vård- och omsorgsnämnden Heby',
    kommunCode: '0331',
    district: null,
    phone: '08-465 004 60',
    jourName: 'Socialjouren Uppsala län',
    jourPhone: null,
    jourWay: 'VIA_112',
  },
  {
    id: boards.knivsta,
    name: 'Socialnämnden Knivsta',
    kommunCode: '0330',
    district: null,
    phone: '08-465 004 70',
    jourName: 'Socialjouren Uppsala län',
    jourPhone: null,
    jourWay: 'VIA_LEDNINGSCENTRAL',
    manualWay: 'Skriv ut anmälan och lämna den i receptionen, eller sänd den med kommunens säkra meddelanden.',
  },
];

/** The nämnder as officers see them. One is not connected: its reports go by hand. */
export function recipients(confirmedOn: PlainDate): Recipient[] {
  return offices.map(({ jourName, jourPhone, jourWay, manualWay, ...office }) => ({
    ...office,
    channel: manualWay === undefined ? 'TIDIG' : 'PDF',
    manualWay: manualWay ?? null,
    channelSince: REGISTER_START,
    openingHours: 'Vardagar 8.00–16.30',
    eveningReader:
      manualWay === undefined ? 'Socialjouren läser kvällar, nätter och helger.' : 'Ingen läser kvällar och helger. Ring socialjouren.',
    jour: {
      name: jourName,
      way: jourWay ?? 'NUMMER',
      phone: jourPhone,
      hours: 'Vardagar 16.30–8.00, lördagar, söndagar och helgdagar dygnet runt',
    },
    confirmedOn,
    closedFrom: null,
  }));
}
