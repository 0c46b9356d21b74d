import { asId, type OrganisationId, type UnitId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { Unit } from '@tidig/store/port/directory.ts';

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

/** Nämnder that stand in the address book only: nobody there works in Tidig, and reports go to them by hand. */
export const boardsByHand = {
  skarpnack: asId<OrganisationId>('stockholm-skarpnack'),
  enskede: asId<OrganisationId>('stockholm-enskede-arsta-vantor'),
  huddinge: asId<OrganisationId>('huddinge'),
  nordost: asId<OrganisationId>('goteborg-nordost'),
  centrum: asId<OrganisationId>('goteborg-centrum'),
  sydvast: asId<OrganisationId>('goteborg-sydvast'),
  lund: asId<OrganisationId>('lund'),
} as const;

export const units = {
  farsta: unit('polisen-farsta', 'Lokalpolisområde Farsta', 'Stockholm', '0180'),
  malmo: unit('polisen-malmo-norr', 'Lokalpolisområde Malmö Norr', 'Syd', '1280'),
  uppsala: unit('polisen-uppsala-ungdom', 'Ungdomssektionen Uppsala', 'Mitt', '0380'),
} as const;

function unit(id: string, name: string, region: string, kommunCode: string): Unit {
  return { id: asId<UnitId>(id), organisationId: POLICE, name, region, kommunCode };
}

/** The day on which the demo's nämnder began with Tidig: the day reports became searchable (SoL 2025:400). */
export const REGISTER_START = '2025-07-01' as PlainDate;
