import { isIP } from 'node:net';
import { isAbsolute, relative, resolve } from 'node:path';
import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { type NoticeSending, noticeSendingOf } from './run/notice-settings.ts';

export type Mode = 'demo' | 'production';

/** How this installation runs. Read once, at start. */
export type Settings = {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  /** Folder of the stores. */
  readonly dataDir: string;
  /** The key file, outside that folder. */
  readonly keyFile: string;
  /** Origin under which browsers reach the server; null only in a demo. */
  readonly publicOrigin: string | null;
  /** Addresses or networks (`10.0.0.0/8`) that may connect; null only in a demo: anybody. */
  readonly trustedProxies: readonly string[] | null;
  /** Where those who run the installation are told of outages and stuck reports (`mailto:` or https). */
  readonly noticeChannel: string | null;
  /** How those who read reports are told that there is something to read. */
  readonly notices: NoticeSending;
  /** Who decided that police and nämnd share this installation, and when; null = nobody has. */
  readonly bothSides: string | null;
  /** Demo only: the day from which the invented past is counted back; null = today. */
  readonly seedDay: PlainDate | null;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings, or every reason why there are none, each a Swedish sentence that names its variable. */
export type SettingsResult =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the settings from the environment. `folder` is where relative paths start. Production names each one that is missing. */
export function readSettings(env: Environment, folder: string): SettingsResult {
  const faults: string[] = [];
  const given = (name: string) => env[name]?.trim() || null;
  const mode = modeOf(given('TIDIG_MODE'), faults);
  const dataDir = resolve(folder, given('TIDIG_DATA') ?? 'data');
  const settings: Settings = {
    mode,
    host: given('HOST') ?? '127.0.0.1',
    port: portOf(given('PORT'), faults),
    dataDir,
    keyFile: given('TIDIG_KEYS') ? resolve(folder, given('TIDIG_KEYS') ?? '') : `${dataDir}.keys.json`,
    publicOrigin: originOf(given('TIDIG_PUBLIC_URL'), mode, faults),
    trustedProxies: proxiesOf(given('TIDIG_TRUSTED_PROXY'), faults),
    noticeChannel: channelOf(given('TIDIG_NOTICE_CHANNEL'), faults),
    notices: noticeSendingOf(given, mode, faults),
    bothSides: decisionOf(given('TIDIG_BOTH_SIDES'), faults),
    seedDay: dayOf(given('TIDIG_SEED_DAY'), faults),
  };
  if (isInside(settings.keyFile, dataDir)) {
    faults.push('TIDIG_KEYS: nyckelfilen ligger i datamappen. Lägg den utanför, så att en säkerhetskopia av data aldrig bär sina nycklar.');
  }
  if (mode === 'production') faults.push(...missingInProduction(given, settings));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settings };
}

const required = {
  TIDIG_PUBLIC_URL: 'adressen som webbläsare når Tidig på, till exempel https://tidig.example.se',
  TIDIG_TRUSTED_PROXY: 'adressen till den proxy som tar emot https, till exempel 10.0.0.5',
  TIDIG_KEYS: 'nyckelfilens plats, utanför datamappen',
  TIDIG_NOTICE_CHANNEL: 'dit driften får besked, till exempel mailto:drift@example.se',
  TIDIG_SMTP_URL: 'e-postservern som skickar besked till dem som läser anmälningar, till exempel smtps://smtp.example.se',
  TIDIG_NOTICE_FROM: 'avsändaren av beskeden, till exempel tidig@example.se',
} as const;

function missingInProduction(given: (name: string) => string | null, settings: Settings): string[] {
  const missing = Object.entries(required)
    .filter(([name]) => given(name) === null)
    .map(([name, what]) => `${name} saknas: ange ${what}.`);
  if (settings.seedDay !== null) missing.push('TIDIG_SEED_DAY hör till demon. Ta bort den i produktion.');
  return missing;
}

function modeOf(text: string | null, faults: string[]): Mode {
  if (text === null || text === 'demo') return 'demo';
  if (text !== 'production') faults.push('TIDIG_MODE ska vara demo eller production.');
  return 'production';
}

function portOf(text: string | null, faults: string[]): number {
  const port = text === null ? 3000 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  faults.push('PORT ska vara ett heltal från 0 till 65535.');
  return 0;
}

function originOf(text: string | null, mode: Mode, faults: string[]): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  const safe = url?.protocol === 'https:' || (mode === 'demo' && url?.protocol === 'http:');
  if (url && safe && url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin;
  faults.push('TIDIG_PUBLIC_URL ska vara en https-adress utan sökväg, till exempel https://tidig.example.se.');
  return null;
}

function proxiesOf(text: string | null, faults: string[]): readonly string[] | null {
  if (text === null) return null;
  const proxies = text.split(',').map((part) => part.trim());
  if (proxies.every(isNetwork)) return proxies;
  faults.push('TIDIG_TRUSTED_PROXY ska vara ip-adresser eller nät, skilda med komma: 10.0.0.5, 10.1.0.0/16.');
  return null;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function channelOf(text: string | null, faults: string[]): string | null {
  if (text === null || /^mailto:[^@\s]+@[^@\s]+$/.test(text) || URL.parse(text)?.protocol === 'https:') return text;
  faults.push('TIDIG_NOTICE_CHANNEL ska vara mailto: följt av en e-postadress, eller en https-adress.');
  return null;
}

/** Characters that a name and a date take at least. */
const SHORTEST_DECISION = 20;

function decisionOf(text: string | null, faults: string[]): string | null {
  if (text === null || text.length >= SHORTEST_DECISION) return text;
  faults.push('TIDIG_BOTH_SIDES ska säga vem som beslutade att polis och nämnd delar installation, och när.');
  return null;
}

function dayOf(text: string | null, faults: string[]): PlainDate | null {
  if (text === null) return null;
  if (isPlainDate(text)) return text;
  faults.push('TIDIG_SEED_DAY ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD.');
  return null;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
