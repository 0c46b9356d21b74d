import type { Role } from '@tidig/domain/access/roles.ts';

export type Workplace = { readonly to: string; readonly label: string };

const alarms = { to: '/larm', label: 'Larm' } as const;
const writing = [{ to: '/anmalningar/ny', label: 'Ny anmälan' }, { to: '/anmalningar', label: 'Mina anmälningar' }, alarms] as const;
const intake = [
  { to: '/mottagning', label: 'Mottagning' },
  { to: '/skriv-in', label: 'Skriv in' },
  { to: '/sok', label: 'Sök barn' },
  alarms,
] as const;
const oversight = [{ to: '/sparrar', label: 'Spärrar och nödöppningar' }] as const;
const vault = [{ to: '/skyddade-uppgifter', label: 'Skyddade uppgifter' }] as const;
const staff = [{ to: '/behorigheter', label: 'Behörigheter' }] as const;
const delegated = { to: '/delegationsbeslut', label: 'Delegationsbeslut' } as const;
const statistics = { to: '/statistik', label: 'Statistik' } as const;
const settings = { to: '/installningar', label: 'Inställningar' } as const;
const words = { to: '/ordlista', label: 'Ordlista' } as const;

/** The workplaces of each role, in the order of the header. The first page after login is `landing`. */
export const workplaces = {
  officer: writing,
  'police-unit-head': [{ to: '/anmalningar', label: 'Enhetens anmälningar' }, { to: '/saknas', label: 'Vad som saknas' }, alarms],
  'police-administrator': [...staff, words, alarms],
  reception: intake,
  caseworker: intake,
  jour: [{ to: '/jour', label: 'Jour' }, ...intake],
  'unit-head': [...intake, statistics, delegated, ...oversight, ...vault, settings],
  'log-reviewer': [{ to: '/loggkontroll', label: 'Loggkontroll' }, ...oversight, ...vault],
  'board-administrator': [
    ...staff,
    settings,
    { to: '/adressbok', label: 'Adressbok' },
    { to: '/diarium', label: 'Diarium' },
    words,
    delegated,
    alarms,
    ...oversight,
  ],
  operator: [{ to: '/drift', label: 'Drift' }],
} as const satisfies Record<Role, readonly Workplace[]>;

/** Where each role starts. */
export const landing = {
  officer: '/anmalningar',
  'police-unit-head': '/anmalningar',
  'police-administrator': '/behorigheter',
  reception: '/mottagning',
  caseworker: '/mottagning',
  jour: '/jour',
  'unit-head': '/mottagning',
  'log-reviewer': '/loggkontroll',
  'board-administrator': '/behorigheter',
  operator: '/drift',
} as const satisfies Record<Role, string>;
