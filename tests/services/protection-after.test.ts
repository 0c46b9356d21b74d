import { NotDelivered } from '@tidig/services/context.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { getForwarding } from '@tidig/services/forwarding/forwarding.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getFeedback } from '@tidig/services/telling/feedback.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { answerAlarm } from '@tidig/services/trail/answer-alarm.ts';
import { listAlarms } from '@tidig/services/trail/list-alarms.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../support/world.ts';
import { assessed, decided, hidden, reading } from './asking/scene.ts';
import { ofReport } from './barrier-acts.ts';
import { elsa, protectedReport } from './vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const tells = 'Hon bor på Låtsasgatan 41.';

async function marked(id: string): Promise<void> {
  const given = { person: 'child', code: 'SEK', reason: 'Skatteverket ringde' } as const;
  expectDone(await markProtection(world.ctx, await reading(world, id), ofReport(id), given));
}

describe('T-14: what was written before somebody was marked', () => {
  it('why it was unfit to tell the reporter stands covered after', async () => {
    const { id } = await protectedReport(world, elsa('NEJ', { reporter: { ...example1.reporter, feedbackWanted: { answer: 'JA' } } }));
    const ali = await reading(world, id);
    await decided(world, id, 'INLEDA');
    const told = expectDone(await tellReporter(world.ctx, ali, id, { way: 'UNFIT', reason: `${tells} Anmälaren är granne.` }));
    expect(told.told?.reason).toContain(tells);
    await marked(id);
    const karin = await reading(world, id, 'karin.ek');
    const { told: after } = expectDone(await getFeedback(world.ctx, karin, id));
    expect(after?.reason).not.toContain('Låtsasgatan');
    expect(after?.reason).toContain('Anmälaren är granne.');
  });

  it('why a report was sent on stands covered after', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    const ali = await reading(world, id);
    await assessed(world, id);
    expectDone(await forwardReport(world.ctx, ali, id, { to: boards.uppsala, reason: `${tells} Det är Uppsalas barn.` }));
    await marked(id);
    const { sent: after } = expectDone(await getForwarding(world.ctx, await reading(world, id, 'karin.ek'), id));
    expect(after?.reason).not.toContain('Låtsasgatan');
    expect(after?.reason).toContain('Det är Uppsalas barn.');
  });

  it('what was done about an alarm stands covered after, also to the administrator', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    world.later(121);
    await watchOver(world.ctx, `board/${boards.farsta}`);
    const karin = await world.as('karin.ek');
    const alarm = expectDone(await listAlarms(world.ctx, karin)).alarms.find(({ reportId }) => reportId === id);
    expectDone(await answerAlarm(world.ctx, karin, alarm?.id ?? '', `${tells} Ringde mamman.`));
    await marked(id);
    for (const name of ['karin.ek', 'rut.ask']) {
      const { alarms } = expectDone(await listAlarms(world.ctx, await world.as(name)));
      const said = alarms.find((one) => one.id === alarm?.id)?.answer?.text;
      expect(said, name).not.toContain('Låtsasgatan');
      expect(said, name).toContain('Ringde mamman.');
    }
  });
});

describe('T-12: an alarm at the police', () => {
  it('cannot be answered with where the protected child is; the refusal is logged', async () => {
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    await sent(world, 'sara.lind', hidden);
    world.later(60);
    await watchOver(world.ctx, `sender/${POLICE}`);
    const sara = await world.as('sara.lind');
    const { id } = onlyOne(expectDone(await listAlarms(world.ctx, sara)).alarms);
    expect(await answerAlarm(world.ctx, sara, id, `Ringde. ${tells}`)).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'note', code: 'place-told' }] },
    });
    expect(await newestLog(world, POLICE, 1)).toMatchObject([{ action: 'alarm.answer', outcome: 'invalid-input' }]);
    expectDone(await answerAlarm(world.ctx, sara, id, 'Ringde, de har fått veta.'));
    expect(onlyOne(expectDone(await listAlarms(world.ctx, await world.as('olle.berg'))).alarms).answer?.text).toBe(
      'Ringde, de har fått veta.',
    );
  });

  it('is looked at again and again: the comparison is logged once for each who looks', async () => {
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    await sent(world, 'sara.lind', hidden);
    world.later(60);
    await watchOver(world.ctx, `sender/${POLICE}`);
    const [sara, olle] = [await world.as('sara.lind'), await world.as('olle.berg')];
    const { id } = onlyOne(expectDone(await listAlarms(world.ctx, sara)).alarms);
    expectDone(await answerAlarm(world.ctx, sara, id, 'Ringde, de har fått veta.'));
    for (let n = 0; n < 3; n += 1) expectDone(await listAlarms(world.ctx, olle));
    const compared = (await newestLog(world, POLICE, 20)).filter(({ outcome }) => outcome === 'compared');
    expect(compared).toMatchObject([
      { action: 'alarm.read', actor: olle.userId },
      { action: 'alarm.answer', actor: sara.userId },
    ]);
  });
});
