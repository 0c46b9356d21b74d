import type { Membership, OrganisationKind, Role, Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { day } from '../../support/dates.ts';

/** Invented colleagues, one for each role and some beside, as the access tables name them. */
export const people = {
  olle: person('olle', 'officer', 'police', 'polisen', 'syd'),
  // Same unit as Olle, and another unit of the same organisation.
  petra: person('petra', 'officer', 'police', 'polisen', 'syd'),
  pia: person('pia', 'officer', 'police', 'polisen', 'nord'),
  // Same unit name at another police organisation.
  otto: person('otto', 'officer', 'police', 'annan-polis', 'syd'),
  ulla: person('ulla', 'police-unit-head', 'police', 'polisen', 'syd'),
  ada: person('ada', 'police-administrator', 'police', 'polisen', null),
  lars: person('lars', 'log-reviewer', 'police', 'polisen', null),
  rut: person('rut', 'reception', 'board', 'farsta', 'mottagning'),
  siv: person('siv', 'caseworker', 'board', 'farsta', 'mottagning'),
  jan: person('jan', 'jour', 'board', 'farsta', 'jour'),
  eva: person('eva', 'unit-head', 'board', 'farsta', 'mottagning'),
  lena: person('lena', 'log-reviewer', 'board', 'farsta', null),
  bo: person('bo', 'board-administrator', 'board', 'farsta', null),
  rolf: person('rolf', 'reception', 'board', 'angered', 'mottagning'),
  siri: person('siri', 'caseworker', 'board', 'angered', 'mottagning'),
  drake: person('drake', 'operator', 'operations', 'driften', null),
} as const satisfies Record<string, Subject>;

export type PersonName = keyof typeof people;

function person(name: string, role: Role, organisationKind: OrganisationKind, organisation: string, unit: string | null): Subject {
  const membership: Membership = {
    id: asId(`membership-${name}`),
    userId: asId(name),
    organisationId: asId(organisation),
    organisationKind,
    organisationName: organisation,
    unitId: unit === null ? null : asId(unit),
    unitName: unit,
    unitKommun: null,
    role,
    from: day('2026-01-01'),
    to: day('2027-01-01'),
    competence: [],
    clearance: 'ordinary',
  };
  return { userId: asId(name), name, loginId: asId(`login-${name}`), membership };
}
