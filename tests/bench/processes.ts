import { fork, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** Started here and ended here, whatever happens between. */
const running = new Set<ChildProcess>();

export type BuiltServer = { readonly address: string; readonly pid: number; stop(): Promise<void> };

/** Starts the built product on stores that are there, on a port that the machine chooses, and waits for its greeting. */
export async function startBuiltServer(dataDir: string): Promise<BuiltServer> {
  const program = path.resolve(import.meta.dirname, '../../apps/api/dist/server.js');
  const server = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], PORT: '0', TIDIG_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  keep(server);
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (data: Buffer) => (said += data.toString()));
    server.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const [, found] = / svarar på (http:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`the server ended before it answered:\n${said}`)));
  });
  return { address, pid: server.pid ?? 0, stop: () => ended(server) };
}

export type Helper<T> = { readonly said: T; ask<Reply>(message: object): Promise<Reply>; stop(): Promise<void> };

/** Starts another file of the bench in a process of its own, and waits for the first thing it says. */
export async function startHelper<T>(file: string, args: readonly string[] = []): Promise<Helper<T>> {
  const child = fork(path.join(import.meta.dirname, file), [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  keep(child);
  return {
    said: await nextMessage<T>(child),
    async ask(message) {
      child.send(message);
      return nextMessage(child);
    },
    stop: () => ended(child),
  };
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`a process of the bench ended: ${child.spawnargs.join(' ')}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as T);
    });
  });
}

function keep(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** For the last moment of the bench, when nothing can be waited for. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
