import type { Role } from '../access/roles.ts';

/** A person's role as shown beside the name. */
export const roleLabels = {
  officer: 'Polis',
  'police-unit-head': 'Enhetschef, polisen',
  'police-administrator': 'Administratör, polisen',
  reception: 'Mottagningssekreterare',
  caseworker: 'Socialsekreterare',
  jour: 'Socialjour',
  'unit-head': 'Enhetschef',
  'log-reviewer': 'Loggkontrollant',
  'board-administrator': 'Administratör, nämnden',
  operator: 'Driftadministratör',
} as const satisfies Record<Role, string>;

/** Who acted according to a log row: a role, the system itself, or somebody not logged in. */
export const actingRoleLabels: Readonly<Record<string, string>> = { ...roleLabels, system: 'Systemet', nobody: 'Inte inloggad' };
