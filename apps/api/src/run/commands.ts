import { isStoreName, type StoreName, StoreUnreachable } from '@tidig/store/port/stores.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { carryOut } from '@tidig/services/retention/carry-out.ts';
import { type Environment, readSettings, type Settings } from '../settings.ts';
import { explain } from './explain.ts';
import { runLoadDirectory } from './load-directory-command.ts';
import { machineClock, machineIds } from './machine.ts';
import { type Installation, openStores } from './open-stores.ts';
import { sayProgress } from './progress.ts';

export type Say = (line: string) => void;
/** `say`: what came of it. `tell`: how far it has come, for whoever waits. */
type Voices = { readonly say: Say; readonly tell: Say };
/** Does its work on one store; false when something is wrong there. */
type Command = { readonly help: string; readonly run: (opened: Installation, name: StoreName, voices: Voices) => Promise<boolean> };

/** What the one who runs the installation can order. None of them shows anybody's content. */
const commands = {
  'create-store': { help: 'gör ett nytt, tomt lager med egna nycklar (kräver lagrets namn)', run: createStore },
  upgrade: { help: 'lyfter lager till den här versionen', run: upgrade },
  rebuild: { help: 'gör register och listor på nytt ur handlingarna', run: rebuild },
  check: { help: 'kontrollerar att lagren kan skrivas, och att register och listor stämmer med handlingarna', run: check },
  dispose: { help: 'fullföljer en gallring som är föreslagen och godkänd av två personer; utan godkännande görs inget', run: dispose },
  'verify-log': { help: 'går igenom loggens kedja från rad 1', run: verifyLog },
} as const satisfies Record<string, Command>;

/**
 * `cli <command> [store]`: for one store, or for all with a key. Gives the exit code: 0 done, 1 something is wrong in a store,
 * 2 not understood. Says what it does on `say`, in Swedish.
 */
export async function runCommand(args: readonly string[], env: Environment, say: Say = toStdout, tell: Say = toStderr): Promise<number> {
  if (args[0] === 'load-directory') return runLoadDirectory(args.slice(1), env, say);
  const [verb = '', name, ...rest] = args;
  const settings = readSettings(env, process.cwd());
  if (!isCommand(verb) || rest.length > 0 || (name !== undefined && !isStoreName(name)) || (verb === 'create-store' && !name)) {
    usage(say);
    return 2;
  }
  if (!settings.ok) {
    settings.faults.forEach(say);
    return 2;
  }
  try {
    return (await runOnAll(verb, name, settings.settings, { say, tell })) ? 0 : 1;
  } catch (error) {
    explain(error, settings.settings).forEach(say);
    return 1;
  }
}

async function runOnAll(verb: keyof typeof commands, name: StoreName | undefined, settings: Settings, voices: Voices): Promise<boolean> {
  const opened = openStores(settings, { create: verb === 'create-store' });
  try {
    let whole = true;
    for (const one of name === undefined ? opened.stores.names() : [name])
      whole = (await runOn(commands[verb], opened, one, voices)) && whole;
    return whole;
  } finally {
    await opened.stores.close();
  }
}

async function runOn(command: Command, opened: Installation, name: StoreName, voices: Voices): Promise<boolean> {
  try {
    return await command.run(opened, name, voices);
  } catch (error) {
    if (!(error instanceof StoreUnreachable)) throw error;
    voices.say(`${name}: kan inte nås (${error.reason})`);
    return false;
  }
}

async function createStore({ stores, keys }: Installation, name: StoreName, { say }: Voices): Promise<boolean> {
  if (keys.names().includes(name)) {
    say(`${name}: har redan nycklar. Inget gjordes.`);
    return false;
  }
  const publicKey = await keys.issue(name);
  await stores.create(name);
  say(publicKey === null ? `${name}: klart` : `${name}: klart. Publik nyckel för katalogen: ${publicKey}`);
  return true;
}

async function upgrade({ stores }: Installation, name: StoreName, { say }: Voices): Promise<boolean> {
  await stores.upgrade(name);
  say(`${name}: ${(await stores.health(name)).migration ?? 'kan inte läsas'}`);
  return true;
}

async function rebuild({ stores }: Installation, name: StoreName, { say, tell }: Voices): Promise<boolean> {
  const board = boardIn(name);
  if (board === null) return true;
  const made = await (await stores.board(board)).rebuild(sayProgress(name, tell));
  say(`${name}: ${made.reports} anmälningar, ${made.childFiles} akter`);
  return true;
}

async function check({ stores }: Installation, name: StoreName, { say, tell }: Voices): Promise<boolean> {
  const { writable, migration } = await stores.health(name);
  if (!writable) {
    say(`${name}: kan inte skrivas`);
    return false;
  }
  const board = boardIn(name);
  const derived = board === null ? null : await (await stores.board(board)).checkDerived(sayProgress(name, tell));
  say(
    `${name}: kan skrivas (${migration ?? ''})${derived ? `, ${derived.reports} anmälningar, ${derived.differing} rader skiljer sig` : ''}`,
  );
  return derived === null || derived.differing === 0;
}

/** Only what two persons have decided in Tidig: the command goes on with it where the server was stopped, and decides nothing. */
async function dispose({ stores }: Installation, name: StoreName, { say, tell }: Voices): Promise<boolean> {
  const board = boardIn(name);
  if (board === null) return true;
  const ctx = { stores, clock: machineClock, ids: machineIds };
  const done = await carryOut(ctx, board, { progress: sayProgress(name, tell) });
  if (done === null) {
    say(`${name}: ingen godkänd gallring väntar. Inget gjordes.`);
    return true;
  }
  say(`${name}: ${done.reports} anmälningar och ${done.akter} akter är gallrade, ${done.leftOut} lämnades kvar`);
  return (await stores.board(board)).clearTraces();
}

async function verifyLog({ stores }: Installation, name: StoreName, { say }: Voices): Promise<boolean> {
  const { rows, brokenAt } = await (await loggedIn(stores, name)).checkLog();
  say(brokenAt === null ? `${name}: hel, ${rows} rader` : `${name}: bruten vid rad ${brokenAt}`);
  return brokenAt === null;
}

function loggedIn(stores: Installation['stores'], name: StoreName) {
  const id = name.slice(name.indexOf('/') + 1);
  if (name === 'directory') return stores.directory();
  return name.startsWith('sender/') ? stores.sender(asId(id)) : stores.board(asId(id));
}

function boardIn(name: StoreName) {
  return name.startsWith('board/') ? asId<Parameters<Installation['stores']['board']>[0]>(name.slice('board/'.length)) : null;
}

function isCommand(text: string): text is keyof typeof commands {
  return Object.hasOwn(commands, text);
}

function usage(say: Say): void {
  say('Så här: cli <kommando> [lager], där lager är directory, sender/<id> eller board/<id>. Utan lager: alla.');
  for (const [verb, { help }] of Object.entries(commands)) say(`  ${verb.padEnd(14)} ${help}`);
  say('  load-directory lägger in myndigheter, nämnder och personer från en JSON-fil (kräver filens namn)');
}

function toStdout(line: string): void {
  process.stdout.write(`${line}\n`);
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
