import { COVERED_TEXT } from '@tidig/domain/access/covered-texts.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { liftProtection } from '@tidig/services/protection/lift-protection.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { openVault } from '@tidig/services/vault/open-vault.ts';
import { readVault } from '@tidig/services/vault/read-vault.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { aWorld, expectDone, sent, type World } from '../../support/world.ts';
import { ofReport } from '../barrier-acts.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { elsa, logged, name, reading } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const telling = 'De bor på Låtsasgatan 41.';
const quiet = 'Liam låg under täcket, vaken, och skakade.';
const mark = { person: 'child', code: 'SKF', reason: 'Skatteverket ringde i dag' } as const;
const why = 'Jag ska hämta barnet i kväll';

/** Written when nobody was protected: one text tells the address, another does not. */
function open(change: Partial<Answers> = {}): Answers {
  return elsa('NEJ', {
    event: { ...elsa().event, summary: telling },
    concern: {
      ...elsa().concern,
      obs: [
        { id: 'o-1', what: quiet },
        { id: 'o-2', what: 'Hon sa: jag vill hem till Låtsas gatan' },
      ],
    },
    secrecy: { restricted: [{ id: 'r-1', text: 'Pappan letar på Låtsasgatan.', from: ['vh-jonas'], why: 'Rädsla' }] },
    ...change,
  });
}

async function marked(answers: Answers = open()): Promise<string> {
  const id = await received(world, aSealed(world, { answers }));
  expectDone(await markProtection(world.ctx, await reading(world, 'ali.demir', id), ofReport(id), mark));
  return id;
}

const pageOf = async (id: string, username = 'karin.ek') => expectDone(await getReport(world.ctx, await reading(world, username, id), id));

describe('T-14: a text that tells where somebody is, written before the mark', () => {
  it('is read by everybody until there is a mark', async () => {
    const id = await received(world, aSealed(world, { answers: open() }));
    expect(answersOf((await pageOf(id)).parts.body).event?.summary).toBe(telling);
    expect(await logged(world, 'intake.read')).not.toContainEqual(expect.stringContaining('compared'));
  });

  it.each(['karin.ek', 'ali.demir', 'maja.frost', 'britt.sand'])(
    'is covered at the next step, by itself and in the annex: %s',
    async (username) => {
      const id = await marked();
      const page = await pageOf(id, username);
      const { event, concern } = answersOf(page.parts.body);
      expect(event?.summary).toBe(COVERED_TEXT);
      expect(concern?.obs?.map(({ what }) => what)).toEqual([quiet, COVERED_TEXT]);
      expect(page.parts.restricted?.items).toMatchObject([{ id: 'r-1', value: COVERED_TEXT, why: 'Rädsla' }]);
      expect(JSON.stringify(page)).not.toMatch(/låtsas/iu);
    },
  );

  it('stays as it was sent: without the mark it is read again', async () => {
    const id = await marked();

    const britt = await reading(world, 'britt.sand', id);
    const [one] = expectDone(await getProtection(world.ctx, britt, ofReport(id))).marks;
    expectDone(await liftProtection(world.ctx, britt, ofReport(id), { mark: one?.id ?? '', reason: 'Skatteverket har hävt den' }));
    expect(answersOf((await pageOf(id)).parts.body).event?.summary).toBe(telling);
  });

  it('is read by somebody who is named, in the vault, and called what it is called in the report', async () => {
    const id = await marked();
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await openVault(world.ctx, ali, id, why));
    expect(expectDone(await readVault(world.ctx, ali, id)).covered).toEqual([
      { label: 'Kort beskrivning av händelsen', text: telling },
      { label: 'Iakttagelse 2: Vad', text: 'Hon sa: jag vill hem till Låtsas gatan' },
      { label: 'Bilagan, uppgift 1', text: 'Pappan letar på Låtsasgatan.' },
    ]);
    expect(JSON.stringify(await pageOf(id, 'ali.demir'))).not.toMatch(/låtsas/iu);
  });

  it('is compared with a row in the log once for an opening, however often the page is read', async () => {
    const id = await marked();
    const karin = await reading(world, 'karin.ek', id);
    for (let again = 0; again < 3; again += 1) expectDone(await getReport(world.ctx, karin, id));
    const rows = async () => (await logged(world, 'intake.read')).filter((row) => row === 'intake.read compared karin.ek');
    expect(await rows()).toHaveLength(1);
    world.later(5);
    await pageOf(id);
    expect(await rows()).toHaveLength(2);
  });

  it('holds no print back for ever: with its part left out the print leaves', async () => {
    const id = await marked();
    const karin = await reading(world, 'karin.ek', id);
    const order = { document: 'report', withLocation: true } as const;
    const stopped = await printReport(world.ctx, karin, id, order);
    const leaveOut = (stopped.ok ? [] : (stopped.problem.fields ?? [])).map(({ path }) => path);
    expect(leaveOut).not.toEqual([]);
    expectDone(await printReport(world.ctx, karin, id, { ...order, leaveOut }));
    expect(JSON.stringify(world.drawn)).not.toMatch(/låtsas/iu);
  });

  it('is covered at the police too, once a supplement says that the child is protected', async () => {
    const first = await sent(world, 'sara.lind', open({ secrecy: {} }));
    const sara = await world.as('sara.lind');
    expectDone(await openSent(world.ctx, sara, first.id));
    const read = async () => expectDone(await getSent(world.ctx, sara, first.id));
    expect(answersOf((await read()).parts.body).event?.summary).toBe(telling);
    await sent(world, 'sara.lind', komp(elsa('SKF'), first.anmalningsnummer));
    expect(answersOf((await read()).parts.body).event?.summary).toBe(COVERED_TEXT);
    expect(JSON.stringify(await read())).not.toMatch(/låtsas/iu);
  });
});
