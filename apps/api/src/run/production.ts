import { dayOf } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import type { Settings } from '../settings.ts';
import { isExchangeUrl } from './exchange-url.ts';

/** Every reason why this installation may not run in production, in Swedish. Empty when there is none. */
export async function productionFaults(ctx: ServiceContext, settings: Settings): Promise<string[]> {
  const names = ctx.stores.names();
  return [
    ...sharedInstallation(names, settings),
    ...guessableKeys(ctx.keys, names),
    ...(await demoAccounts(ctx)),
    ...(await unreachable(ctx, names)),
    ...(await unsafeAddresses(ctx)),
  ];
}

/** A nämnd that is elsewhere is reached at its exchange address, or by hand, and must be said to be. */
async function unreachable(ctx: ServiceContext, names: readonly StoreName[]): Promise<string[]> {
  if (!names.some((name) => name.startsWith('sender/'))) return [];
  const directory = await ctx.stores.directory();
  const addressed = new Set((await directory.organisations()).filter(({ exchangeUrl }) => exchangeUrl !== null).map(({ id }) => id));
  const recipients = await directory.recipients(dayOf(ctx.clock.now()));
  const elsewhere = recipients.filter(({ id, channel }) => channel === 'TIDIG' && !names.includes(`board/${id}`) && !addressed.has(id));
  return elsewhere.map(
    ({ name }) => `${name} finns inte i den här installationen och har ingen adress. Ange dess exchangeUrl, eller kanalen PDF.`,
  );
}

/** What goes to another installation goes by https, and to one whose key is known: another's answer could not be told from a false one. */
async function unsafeAddresses(ctx: ServiceContext): Promise<string[]> {
  const elsewhere = (await (await ctx.stores.directory()).organisations()).filter(({ exchangeUrl }) => exchangeUrl !== null);
  const plain = elsewhere.filter(({ exchangeUrl }) => !isExchangeUrl(exchangeUrl ?? ''));
  const keyless = elsewhere.filter(({ publicKey }) => publicKey === null);
  return [
    ...plain.map(({ name }) => `${name} har en adress som inte är https. Rätta exchangeUrl i katalogen.`),
    ...keyless.map(({ name }) => `${name} har en adress men ingen publik nyckel. Lägg in nyckeln i katalogen.`),
  ];
}

/** Two authorities in one installation is somebody's decision, never a default (OSL 8:1). */
function sharedInstallation(names: readonly StoreName[], { bothSides }: Settings): string[] {
  const both = names.some((name) => name.startsWith('sender/')) && names.some((name) => name.startsWith('board/'));
  if (!both || bothSides !== null) return [];
  return [
    'Här finns både polisens och en nämnds lager. De är skilda myndigheter och ska ha var sin installation. ' +
      'Har någon beslutat annat: ange vem och när i TIDIG_BOTH_SIDES.',
  ];
}

/** Bytes of a random key that differ: far above this. A key written by hand or copied from an example is far below. */
const LEAST_DIFFERENT_BYTES = 12;

function guessableKeys(keys: KeyRing, names: readonly StoreName[]): string[] {
  const seen = new Set<string>();
  const weak = names.filter((name) =>
    [keys.storeKey(name), keys.vaultKey(name), keys.logKey(name)].some((key) => {
      const text = key.toString('base64');
      const repeated = seen.has(text);
      seen.add(text);
      return repeated || new Set(key).size < LEAST_DIFFERENT_BYTES;
    }),
  );
  return weak.map((name) => `Nycklarna för ${name} går att gissa eller används två gånger. Skapa nya.`);
}

async function demoAccounts(ctx: ServiceContext): Promise<string[]> {
  const accounts = await (await ctx.stores.directory()).accounts();
  const open = accounts.filter((account) => account.demo && account.closedAt === null);
  if (open.length === 0) return [];
  return [`Det finns ${open.length} demokonton i katalogen (${dayOf(ctx.clock.now())}). Stäng dem eller börja med en egen katalog.`];
}
