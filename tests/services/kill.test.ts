import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '@tidig/domain/base/ids.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { aWorld, boards, POLICE, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

/** Lets a process send until it has answered `answers` officers, then kills it where it stands. Gives the ids that were answered. */
async function killedAfter(answers: number, way: 'through' | 'cut'): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-sender.ts'), world.folder, way], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const answered: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(line);
    if (answered.length === answers) child.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
  return answered;
}

/** After the restart: what is due is delivered, and the two sides are held against each other. */
async function afterRestart(): Promise<{ readonly sent: string[]; readonly arrived: string[] }> {
  world.clock.set('2026-12-24T12:00:00.000Z' as never);
  let round = await deliverDue(world.ctx, `sender/${POLICE}`);
  while (round.delivered > 0) round = await deliverDue(world.ctx, `sender/${POLICE}`);
  expect(round).toEqual({ delivered: 0, failed: 0 });
  const sender = await world.ctx.stores.sender(POLICE);
  const board = await world.ctx.stores.board(boards.farsta);
  const sent = await sender.sentReports({ author: asId('person-sara.lind') });
  expect(sent.filter((row) => row.arrivedAt === null)).toEqual([]);
  const arrived = await board.arrived({ open: true, limit: 1000 });
  return { sent: sent.map(({ id }) => id).toSorted(), arrived: arrived.map(({ id }) => id).toSorted() };
}

describe('SIGKILL (T-20, T-41)', () => {
  it('during a hundred sends: each answered report is at its nämnd once, and none that was not sent', async () => {
    const answered: string[] = [];
    for (const answers of [7, 31, 58]) {
      answered.push(...(await killedAfter(answers, 'through')));
      const { sent, arrived } = await afterRestart();
      expect(arrived).toEqual(sent);
      expect(new Set(arrived).size).toBe(arrived.length);
      for (const id of answered) expect(arrived).toContain(id);
    }
    expect(answered.length).toBeGreaterThanOrEqual(96);
  }, 120_000);

  it('between "sent" and "framme": what was sealed goes on after the restart, once', async () => {
    const answered = await killedAfter(12, 'cut');
    const board = await world.ctx.stores.board(boards.farsta);
    expect(await board.arrived({ open: true, limit: 1000 })).toEqual([]);
    const { sent, arrived } = await afterRestart();
    expect(arrived).toEqual(sent);
    for (const id of answered) expect(arrived).toContain(id);
  }, 60_000);

  it('leaves both logs whole', async () => {
    await killedAfter(9, 'through');
    await afterRestart();
    expect(await (await world.ctx.stores.sender(POLICE)).checkLog()).toMatchObject({ brokenAt: null });
    expect(await (await world.ctx.stores.board(boards.farsta)).checkLog()).toMatchObject({ brokenAt: null });
  }, 60_000);
});
