import { readFileSync } from 'node:fs';
import { type Environment, readSettings } from '../settings.ts';
import type { Say } from './commands.ts';
import { directoryFaults, directoryFile } from './directory-file.ts';
import { explain } from './explain.ts';
import { loadDirectory, unknownPlaces } from './load-directory.ts';
import { machineIds } from './machine.ts';
import { openStores } from './open-stores.ts';
import { passwords } from './passwords.ts';

/** `load-directory <file>`: fills the directory from a JSON file; new people's passwords are said once. */
export async function runLoadDirectory(args: readonly string[], env: Environment, say: Say): Promise<number> {
  const [path, ...rest] = args;
  const settings = readSettings(env, process.cwd());
  const json = path === undefined || rest.length > 0 ? null : readJson(path);
  const faults = [...(settings.ok ? [] : settings.faults), ...(json === null ? ['Ange en fil med JSON.'] : directoryFaults(json))];
  if (faults.length > 0 || !settings.ok) {
    faults.forEach(say);
    return 2;
  }
  const opened = openStores(settings.settings);
  try {
    const directory = await opened.stores.directory();
    const file = directoryFile.parse(json);
    const unknown = await unknownPlaces(directory, file);
    if (unknown.length > 0) {
      unknown.forEach(say);
      return 2;
    }
    const tell = (username: string, password: string) => say(`  ${username}  ${password}`);
    const loaded = await loadDirectory({ directory, keys: opened.keys, ids: machineIds, passwords, tell }, file);
    say(`${loaded.organisations} nya myndigheter och ${loaded.people} nya personer.`);
    return 0;
  } catch (error) {
    explain(error, settings.settings).forEach(say);
    return 1;
  } finally {
    await opened.stores.close();
  }
}

/** Null for a file that is not there or is no JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}
