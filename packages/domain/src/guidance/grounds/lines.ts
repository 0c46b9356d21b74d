import type { PlainDate } from '../../base/time.ts';
import { concernKinds, type AskedKind } from '../../form/kinds.ts';
import { appliesOn, lawDay, type InForce } from '../../law/interval.ts';

/** Grounds on which something may or must be given, and one for what the mark "Bör inte visas för …" means. */
export const groundIds = [
  'duty',
  'adults',
  'suspect',
  'investigation',
  'register',
  'informant',
  'consent',
  'youth',
  'police',
  'supplement',
  'mark',
] as const;
export type GroundId = (typeof groundIds)[number];

/** One line that names the ground at the places where officers hesitate, for the days on which it reads so. */
export type GroundLine = InForce & {
  readonly id: GroundId;
  readonly kinds: readonly AskedKind[];
  readonly paths: readonly string[];
  readonly line: string;
};

/** SoL (2025:400). No report in Tidig is older, so nothing is said of the law before it. */
const newSol = lawDay('2025-07-01');
/** OSL 10:15 a (L-75). */
const wider = lawDay('2025-12-01');

const always = { from: newSol, to: null } as const;
const before = { from: newSol, to: wider } as const;
const since = { from: wider, to: null } as const;

const registerPaths = ['background.events'];
const registerLine = 'Tidigare händelser får lämnas när de har betydelse för barnet: 19 kap. 1 § SoL med 10 kap. 28 § OSL.';

export const groundLines: readonly GroundLine[] = [
  {
    ...always,
    id: 'duty',
    kinds: concernKinds,
    paths: ['triage.reportKind', 'event.summary', 'concern.obs', 'child.needs'],
    line: 'Det här ska du lämna: 19 kap. 1 § SoL. Skyldigheten går före polisens sekretess (10 kap. 28 § OSL).',
  },
  {
    ...always,
    id: 'adults',
    kinds: concernKinds,
    paths: ['family.guardians'],
    line: 'Uppgifter om vuxna får lämnas när de behövs för att förstå barnets situation: 19 kap. 1 § SoL med 10 kap. 28 § OSL.',
  },
  {
    ...always,
    id: 'suspect',
    kinds: concernKinds,
    paths: ['event.suspicionStatus'],
    line: 'Att någon är misstänkt får lämnas när det har betydelse för barnet: 19 kap. 1 § SoL med 10 kap. 28 § OSL.',
  },
  {
    ...always,
    id: 'investigation',
    kinds: ['SOL', 'SOLLUL', 'LUL', 'PL6'],
    paths: ['risk.investigation', 'attachments.files'],
    line: 'Skyldigheten gäller också under förundersökning (10 kap. 28 § OSL går före 18 kap. 1 §). Lämna inte mer än vad som behövs.',
  },
  { ...before, id: 'register', kinds: concernKinds, paths: registerPaths, line: registerLine },
  {
    ...since,
    id: 'register',
    kinds: concernKinds,
    paths: registerPaths,
    line: `${registerLine} Behövs de mot brott finns också 10 kap. 15 a § OSL.`,
  },
  {
    ...always,
    id: 'informant',
    kinds: concernKinds,
    paths: ['concern.obs.source'],
    line: 'Det någon annan har berättat ska med om det har betydelse: 19 kap. 1 § SoL. Vem det var kan skyddas (26 kap. 5 § OSL).',
  },
  {
    ...always,
    id: 'consent',
    kinds: concernKinds,
    paths: ['background.consent'],
    line: 'En anmälan kräver inget samtycke. I annan samverkan, till exempel SSPF, gäller det som personen har sagt ja till (12 kap. 2 § OSL).',
  },
  {
    ...always,
    id: 'youth',
    kinds: ['LUL'],
    paths: ['triage.reportKind', 'event.summary'],
    line: 'Du ska underrätta nämnden: 6, 34 eller 36 b § LUL. Skyldigheten går före polisens sekretess (10 kap. 28 § OSL).',
  },
  {
    ...always,
    id: 'youth',
    kinds: ['SOLLUL', 'LUL'],
    paths: ['lul.form'],
    line: 'Du ska underrätta nämnden: 6, 34 eller 36 b § LUL. Skyldigheten går före polisens sekretess (10 kap. 28 § OSL).',
  },
  {
    ...always,
    id: 'police',
    kinds: ['PL6'],
    paths: ['triage.reportKind', 'event.summary'],
    line: 'Polisen ska snarast underrätta socialtjänsten om det som bör leda till en åtgärd: 6 § polislagen.',
  },
  {
    ...always,
    id: 'supplement',
    kinds: concernKinds,
    paths: ['supplement.whatIsNew'],
    line: 'Det nya är en del av anmälan: 19 kap. 1 § SoL. Har nämnden beslutat om en utredning gäller 20 kap. 6 § SoL.',
  },
  {
    ...always,
    id: 'mark',
    kinds: ['SOL', 'SOLLUL', 'LUL', 'PL6'],
    paths: ['secrecy.restricted'],
    line: 'Uppgiften lämnas till nämnden. Nämnden prövar vem som får se den (10 kap. 3 § och 12 kap. 3 § OSL).',
  },
];

/** The line at a place in this kind of report, as it reads on the day; null where nothing needs to be said or the law was another. */
export function groundLineAt(path: string, kind: AskedKind, day: PlainDate): GroundLine | null {
  return groundLines.find((row) => row.kinds.includes(kind) && row.paths.includes(path) && appliesOn(row, day)) ?? null;
}

/** The places of a kind of report at which a ground is named. */
export function groundPaths(kind: AskedKind): readonly string[] {
  return groundLines.filter((row) => row.kinds.includes(kind)).flatMap((row) => row.paths);
}
