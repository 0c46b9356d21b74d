import type { Role } from '@tidig/domain/access/roles.ts';

/** What a role is called on screen. */
export const roleText = {
  officer: 'Polis',
  'police-unit-head': 'Gruppchef, polisen',
  'police-administrator': 'Behörighetsadministratör, polisen',
  reception: 'Mottagningssekreterare',
  caseworker: 'Socialsekreterare',
  jour: 'Socialjour',
  'unit-head': 'Enhetschef',
  'log-reviewer': 'Loggranskare',
  'board-administrator': 'Behörighetsadministratör, nämnden',
  operator: 'Driftadministratör',
} as const satisfies Record<Role, string>;
