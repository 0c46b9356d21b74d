import type { Clearance, Competence, Role } from '@tidig/domain/access/roles.ts';
import type { OrganisationId, UnitId } from '@tidig/domain/base/ids.ts';
import { boards, OPERATIONS, POLICE, units } from './organisations.ts';

/** Everybody in the demo has this password. Demo accounts are refused in production. */
export const DEMO_PASSWORD = 'tidig-demo';

export type Place = {
  readonly organisationId: OrganisationId;
  readonly unitId: UnitId | null;
  readonly role: Role;
  readonly competence?: readonly Competence[];
  readonly clearance?: Clearance;
};

/** An invented colleague. */
export type StaffMember = {
  readonly username: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly places: readonly Place[];
};

const behorig: readonly Competence[] = ['behorig'];

function police(username: string, name: string, title: string, phone: string, role: Role, unitId: UnitId | null): StaffMember {
  return { username, name, title, phone, email: `${username}@polisen.example`, places: [{ organisationId: POLICE, unitId, role }] };
}

function social(username: string, name: string, title: string, phone: string, ...places: Place[]): StaffMember {
  return { username, name, title, phone, email: `${username}@kommun.example`, places };
}

function at(organisationId: OrganisationId, role: Role, competence: readonly Competence[] = []): Place {
  return { organisationId, unitId: null, role, competence };
}

/** May be named for the vault by the unit head. */
function cleared(place: Place): Place {
  return { ...place, clearance: 'protected' };
}

export const staff: readonly StaffMember[] = [
  police('sara.lind', 'Sara Lind', 'Polisassistent', '08-465 004 20', 'officer', units.farsta.id),
  police('johan.norr', 'Johan Norr', 'Polisinspektör', '08-465 004 23', 'officer', units.farsta.id),
  police('ida.sten', 'Ida Sten', 'Polisassistent', '08-465 004 26', 'officer', units.farsta.id),
  police('nils.holm', 'Nils Holm', 'Polisinspektör', '040-628 04 11', 'officer', units.malmo.id),
  police('asta.kvist', 'Asta Kvist', 'Utredare', '08-465 004 31', 'officer', units.uppsala.id),
  police('eva.rask', 'Eva Rask', 'Gruppchef', '08-465 004 24', 'police-unit-head', units.farsta.id),
  police('olle.berg', 'Olle Berg', 'Systemadministratör', '08-465 004 25', 'police-administrator', null),
  social('karin.ek', 'Karin Ek', 'Mottagningssekreterare', '08-465 004 42', at(boards.farsta, 'reception')),
  social('ali.demir', 'Ali Demir', 'Socialsekreterare', '08-465 004 43', cleared(at(boards.farsta, 'caseworker', behorig))),
  // New in the job, and not attested to judge alone (SoL 25:1): prepares decisions, takes none.
  social('tove.ljung', 'Tove Ljung', 'Socialsekreterare', '08-465 004 47', at(boards.farsta, 'caseworker')),
  social(
    'maja.frost',
    'Maja Frost',
    'Socialsekreterare, socialjouren',
    '08-465 004 41',
    cleared(at(boards.farsta, 'jour', behorig)),
    at(boards.heby, 'jour', behorig),
  ),
  social('britt.sand', 'Britt Sand', 'Enhetschef', '08-465 004 44', cleared(at(boards.farsta, 'unit-head', behorig))),
  social('leo.dahl', 'Leo Dahl', 'Loggranskare', '08-465 004 45', at(boards.farsta, 'log-reviewer')),
  social('rut.ask', 'Rut Ask', 'Systemförvaltare', '08-465 004 46', at(boards.farsta, 'board-administrator')),
  social('petra.gran', 'Petra Gran', 'Mottagningssekreterare', '031-390 06 12', at(boards.hisingen, 'reception')),
  social('amina.vik', 'Amina Vik', 'Socialsekreterare', '031-390 06 13', at(boards.hisingen, 'caseworker', behorig)),
  social('lars.hed', 'Lars Hed', 'Mottagningssekreterare', '040-628 04 42', at(boards.malmo, 'reception')),
  social('hanna.lund', 'Hanna Lund', 'Socialsekreterare', '040-628 04 43', at(boards.malmo, 'caseworker', behorig)),
  social('sofia.alm', 'Sofia Alm', 'Mottagningssekreterare', '08-465 004 52', at(boards.uppsala, 'reception')),
  social('erik.strand', 'Erik Strand', 'Socialsekreterare', '08-465 004 53', at(boards.uppsala, 'caseworker', behorig)),
  social(
    'vera.lid',
    'Vera Lid',
    'Socialsekreterare',
    '08-465 004 61',
    at(boards.heby, 'caseworker', behorig),
    at(boards.heby, 'reception'),
  ),
  {
    username: 'drift',
    name: 'Tor Vik',
    title: 'Driftadministratör',
    phone: '08-465 004 80',
    email: 'drift@tidig.example',
    places: [{ organisationId: OPERATIONS, unitId: null, role: 'operator' }],
  },
];
