import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { aMonthAfter } from '@tidig/domain/intake/transfer.ts';
import { fileJournal } from '@tidig/services/journal/journal-of.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { getTransfers, noteTransfer } from '@tidig/services/transfer/transfers.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, type World } from '../../support/world.ts';
import { anOpened, refusedWith, wrongAt } from '../assessment/acts.ts';
import { ofReport } from '../barrier-acts.ts';
import { elsa } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const today = () => dayOf(world.clock.now());
const asked = (change: object = {}) =>
  ({ step: 'ASKED', on: today(), to: 'Socialnämnden i Hittebo', reason: 'Familjen har flyttat dit.', ...change }) as const;

async function inFile(username = 'ali.demir') {
  const { id, subject } = await anOpened(world, username, elsa('NEJ'));
  const file = (await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id)))?.link?.childFileId ?? '';
  expectDone(await openChildFile(world.ctx, subject, file, { task: null, purpose: 'JOUR' }));
  return { id, subject, file };
}

it('a request stands with its day until it is answered; after a month without an answer it may go to IVO (L-113)', async () => {
  const { subject, file } = await inFile();
  const [first] = expectDone(await noteTransfer(world.ctx, subject, file, asked({ on: plusDays(today(), -30) })));
  expect(first).toMatchObject({ to: 'Socialnämnden i Hittebo', byName: 'Ali Demir', answer: null, late: false });
  const [, second] = expectDone(await noteTransfer(world.ctx, subject, file, asked({ on: plusDays(today(), -32) })));
  expect(second).toMatchObject({ late: true });
  const yes = { step: 'ANSWERED', on: today(), asked: second?.id ?? '', answer: 'NEJ', note: 'De anser att barnet är kvar här.' } as const;
  const after = expectDone(await noteTransfer(world.ctx, subject, file, yes));
  expect(after[1]).toMatchObject({ late: false, answer: { code: 'NEJ', on: today(), byName: 'Ali Demir' } });
  expect(await noteTransfer(world.ctx, subject, file, yes)).toMatchObject(wrongAt('asked', 'not-in-list'));
  expect((await newestLog(world, boards.farsta, 3)).map(({ action }) => action)).toContain('journal.write');
  const { entries } = expectDone(await fileJournal(world.ctx, subject, file));
  expect(entries.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Överflyttning begärd hos Socialnämnden i Hittebo', 'Svar om överflyttning: tar inte över ärendet']),
  );
});

it('refuses a day ahead, an answer before the request, and one who has not opened the akt', async () => {
  const { subject, file } = await inFile();
  expect(await noteTransfer(world.ctx, subject, file, asked({ on: plusDays(today(), 1) }))).toMatchObject(wrongAt('on', 'date-in-future'));
  const [first] = expectDone(await noteTransfer(world.ctx, subject, file, asked()));
  const early = { step: 'ANSWERED', on: plusDays(today(), -1), asked: first?.id ?? '', answer: 'JA' } as const;
  expect(await noteTransfer(world.ctx, subject, file, early)).toMatchObject(wrongAt('on', 'date-before-asked'));
  const maja = await world.as('maja.frost');
  expect(await getTransfers(world.ctx, maja, file)).toMatchObject(refusedWith('opening-required'));
  expect(await noteTransfer(world.ctx, maja, file, asked())).toMatchObject(refusedWith('opening-required'));
});

it('T-12, T-14: tells nobody where a protected child is', async () => {
  const { id, subject, file } = await inFile('britt.sand');
  const telling = asked({ reason: 'Barnet bor nu på Låtsasgatan 41.' });
  expectDone(await noteTransfer(world.ctx, subject, file, telling));
  expectDone(await markProtection(world.ctx, subject, ofReport(id), { person: 'child', code: 'SKF', reason: 'Mamman ringde i dag.' }));
  expect(JSON.stringify(expectDone(await getTransfers(world.ctx, subject, file)))).not.toContain('Låtsasgatan');
  expect(await noteTransfer(world.ctx, subject, file, telling)).toMatchObject(wrongAt('reason', 'place-told'));
});

it.each([
  ['2026-01-31', '2026-02-28'],
  ['2026-11-19', '2026-12-19'],
  ['2026-12-31', '2027-01-31'],
])('a month after %s is %s', (from, to) => {
  expect(aMonthAfter(asId(from))).toBe(to);
});
