import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '@tidig/api/settings.ts';
import { start } from '@tidig/api/start.ts';
import { acting, member } from '@tidig/db/seed/acting.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import { expect, it, onTestFinished } from 'vitest';
import { answersLike, aWorld, boards, expectDone, onlyOne, POLICE, type World } from '../support/world.ts';
import { folderOf } from './support/installations.ts';

/** A server as the product itself starts it, with one authority's stores and nobody else's. */
async function started(world: World, own: StoreName) {
  const folder = folderOf(world, own);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const read = readSettings({ PORT: '0', TIDIG_DATA: join(folder, 'data'), TIDIG_KEYS: join(folder, 'keys.json') }, folder);
  if (!read.ok) throw new Error(read.faults.join());
  const running = await start(read.settings);
  onTestFinished(() => running.stop());
  return running;
}

it('two servers, started as the product is, carry a report over HTTP one way and that it was opened the other', async () => {
  const world = await aWorld();
  onTestFinished(() => world.close());
  const police = await started(world, `sender/${POLICE}`);
  const farsta = await started(world, `board/${boards.farsta}`);
  await (await police.context.stores.directory()).setExchangeUrl(boards.farsta, farsta.address);
  await (await farsta.context.stores.directory()).setExchangeUrl(POLICE, police.address);
  expect([police.context.stores.names(), farsta.context.stores.names()]).toEqual([
    ['directory', `sender/${POLICE}`],
    ['directory', `board/${boards.farsta}`],
  ]);

  const officer = await acting(police.context, member('sara.lind'), POLICE);
  const draft = expectDone(await createDraft(police.context, officer, { formVersion: FORM_VERSION, answers: answersLike() }));
  const { id } = onlyOne(expectDone(await submitDraft(police.context, officer, draft.id, draft.version)));
  const sender = await police.context.stores.sender(POLICE);
  const board = await farsta.context.stores.board(boards.farsta);
  const arrivedAt = (await board.arrivedRow(id))?.arrivedAt;
  expect(arrivedAt).toBeDefined();
  expect(await sender.sentReport(id)).toMatchObject({ arrivedAt, openedAt: null });

  const karin = await acting(farsta.context, member('karin.ek'), boards.farsta);
  expectDone(await openReport(farsta.context, karin, id, { task: null, childFile: null }));
  expect((await sender.sentReport(id))?.openedAt).not.toBeNull();
  expect([await sender.undelivered(), await board.undelivered()]).toEqual([0, 0]);
});
