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
const review = { to: '/granskning', label: 'Granskning' } as const;
const vault = [{ to: '/skyddade-uppgifter', label: 'Skyddade uppgifter' }] as const;
const staff = [{ to: '/behorigheter', label: 'Behörigheter' }] as const;
const delegated = { to: '/delegationsbeslut', label: 'Delegationsbeslut' } as const;
const statistics = { to: '/statistik', label: 'Statistik' } as const;
const settings = { to: '/installningar', label: 'Inställningar' } as const;
const disposal = { to: '/gallring', label: 'Gallring' } as const;
const words = { to: '/ordlista', label: 'Ordlista' } as const;

/** What a role does each day; and, where there is much more, the rest under words of its own. */
type Menu = { readonly daily: readonly Workplace[]; readonly more?: readonly Group[] };
type Group = { readonly label: string; readonly places: readonly Workplace[] };

/** The menu of each role, in the order of the header. */
const menus = {
  officer: { daily: writing },
  'police-unit-head': {
    daily: [{ to: '/anmalningar', label: 'Enhetens anmälningar' }, { to: '/saknas', label: 'Vad som saknas' }, alarms],
  },
  'police-administrator': { daily: [...staff, words, alarms] },
  reception: { daily: intake },
  caseworker: { daily: intake },
  jour: { daily: [{ to: '/jour', label: 'Jour' }, ...intake] },
  'unit-head': {
    daily: intake,
    more: [
      { label: 'Ledning', places: [statistics, delegated, disposal, settings] },
      { label: 'Kontroll', places: [review, ...oversight, ...vault] },
    ],
  },
  'log-reviewer': { daily: [{ to: '/loggkontroll', label: 'Loggkontroll' }, review, ...oversight, ...vault] },
  'board-administrator': {
    daily: [...staff, settings, { to: '/adressbok', label: 'Adressbok' }, words, alarms],
    more: [{ label: 'Uppföljning', places: [{ to: '/diarium', label: 'Diarium' }, delegated, disposal, ...oversight] }],
  },
  operator: { daily: [{ to: '/drift', label: 'Drift' }] },
} as const satisfies Record<Role, Menu>;

/** The menu of a role. */
export function menuOf(role: Role): Menu {
  return menus[role];
}

/** Every page that the menu of a role leads to. The first page after login is `landing`. */
export function workplacesOf(role: Role): readonly Workplace[] {
  const { daily, more } = menuOf(role);
  return [...daily, ...(more ?? []).flatMap(({ places }) => places)];
}

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
