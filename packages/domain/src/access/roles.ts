import type { LoginId, MembershipId, OrganisationId, UnitId, UserId } from '../base/ids.ts';
import type { PlainDate } from '../base/time.ts';

export const organisationKinds = ['police', 'board', 'operations'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Roles at the police and at a nämnd; an operator belongs to the installation's own organisation (operations) and never sees content (T-44). */
export const roles = [
  'officer',
  'police-unit-head',
  'police-administrator',
  'reception',
  'caseworker',
  'jour',
  'unit-head',
  'log-reviewer',
  'board-administrator',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** Roles that a nämnd gives to those who work for it. */
export const boardRoles = [
  'reception',
  'caseworker',
  'jour',
  'unit-head',
  'log-reviewer',
  'board-administrator',
] as const satisfies readonly Role[];

/** Attested by the nämnd: `behorig` = socionom with experience to judge alone (SoL 25:1, L-34). */
export type Competence = 'behorig';
/** `protected` = cleared for protected persons; still named per child by the unit head. */
export type Clearance = 'ordinary' | 'protected';

/** One person's place in one organisation, half-open in time: in force on `from`, not on `to`. */
export type Membership = {
  readonly id: MembershipId;
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
  readonly unitId: UnitId | null;
  readonly unitName: string | null;
  /** Code of the kommun where the unit mostly works; null = none. */
  readonly unitKommun: string | null;
  readonly role: Role;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly competence: readonly Competence[];
  readonly clearance: Clearance;
};

/** Who is acting: one person in one login with one active membership. */
export type Subject = {
  readonly userId: UserId;
  readonly name: string;
  readonly loginId: LoginId;
  readonly membership: Membership;
};
