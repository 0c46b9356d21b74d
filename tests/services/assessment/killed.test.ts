import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { aWorld, boards, sent, type World } from '../../support/world.ts';
import { quiet, recordsOf } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld(instant(new Date(Date.now() - 60 * 60_000)));
});
afterEach(() => world.close());

/** Lets a process decide until it has answered so many, and kills it some milliseconds later, wherever it then is. Gives the ids that were answered. */
async function killedAfter(reports: readonly string[], answers: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-decider.ts'), world.folder, ...reports], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const answered: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(line);
    if (answered.length === answers) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  await ended;
  return answered;
}

describe('a server that is stopped in the middle of a decision', () => {
  it('has the decision wholly or not at all: record, log row and column go together, and what was answered is there', async () => {
    const reports: string[] = [];
    for (let made = 0; made < 24; made += 1) {
      const child: Answers['child'] = { identityCertainty: { code: 'OKA' }, alias: `Barn ${made}`, protectedIdentity: { code: 'NEJ' } };
      reports.push((await sent(world, 'sara.lind', quiet({ child }))).id);
    }
    const board = await world.ctx.stores.board(boards.farsta);
    const answered: string[] = [];
    for (const delay of [0, 3, 7, 11]) {
      const left = reports.filter((id) => !answered.includes(id));
      answered.push(...(await killedAfter(left, 3, delay)).filter((line) => !line.startsWith('refused')));
    }
    const decided: string[] = [];
    for (const id of reports) {
      const decisions = (await recordsOf(world, id)).filter(({ kind }) => kind === 'DECISION');
      const row = there(await board.arrivedRow(asId<ReportId>(id)));
      expect([decisions.length, row.decision === null, row.awaited]).toEqual(
        decisions.length ? [1, false, 'SAFETY'] : [0, true, 'DECISION'],
      );
      if (decisions.length > 0) decided.push(id);
    }
    expect(answered.length).toBeGreaterThanOrEqual(12);
    expect(answered.filter((id) => !decided.includes(id))).toEqual([]);
    expect(decided.length).toBeLessThan(reports.length);
    const rows = await board.logRows({ beforeSeq: null, limit: 100_000 });
    expect(rows.filter(({ action, outcome }) => action === 'intake.decide' && outcome === 'done')).toHaveLength(decided.length);
    expect(await board.checkLog()).toMatchObject({ brokenAt: null });
    expect((await board.checkDerived()).differing).toBe(0);
  }, 60_000);
});
