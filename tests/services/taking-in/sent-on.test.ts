import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { reportJournal } from '@tidig/services/journal/journal-of.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { getReception } from '@tidig/services/taking-in/reception.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { alone, anOpened, assess, reading } from '../assessment/acts.ts';
import { takenIn } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const uppsala = { to: boards.uppsala, reason: 'Barnet är folkbokfört i Uppsala.' };

/** The report at Uppsala, as somebody there reads it. */
async function there(id: string) {
  const reader = await world.as('sofia.alm');
  expectDone(await openReport(world.ctx, reader, id, alone));
  const { entries } = expectDone(await reportJournal(world.ctx, reader, id));
  return {
    reception: expectDone(await getReception(world.ctx, reader, id)),
    arrival: entries.find(({ title }) => title === 'Anmälan kom in'),
  };
}

it('a report by phone that another nämnd sent on came here from that nämnd, and not by phone; how it came there stands beside (L-134)', async () => {
  const { id } = await takenIn(world, { child: { protection: 'NEJ' } });
  const cameAt = world.clock.now();
  world.later(30);
  const ali = await reading(world, id);
  expectDone(await linkReport(world.ctx, ali, id, null));
  await assess(world, ali, id);
  expectDone(await forwardReport(world.ctx, ali, id, uppsala));
  const arrivedAt = world.clock.now();
  const { reception, arrival } = await there(id);
  expect(reception).toMatchObject({
    arrivedAt,
    writtenAt: null,
    channel: 'VIDARE',
    receivedBy: null,
    reporter: { who: 'Privatperson' },
    first: { at: 'Farsta stadsdelsnämnd', arrivedAt: cameAt, channel: 'TEL', receivedBy: 'Karin Ek' },
  });
  expect(arrival).toMatchObject({ at: arrivedAt, writtenAt: null, byName: null });
  expect(arrival?.lines).toEqual([
    'Vidaresänd från Farsta stadsdelsnämnd.',
    expect.stringMatching(/^Kom dit .*19 nov 2026.* genom telefon, mottagen av Karin Ek\.$/),
  ]);
});

it('its print says the same: from which nämnd it came here, and how it had come there', async () => {
  const { id } = await takenIn(world, { child: { protection: 'NEJ' } });
  const ali = await reading(world, id);
  expectDone(await linkReport(world.ctx, ali, id, null));
  await assess(world, ali, id);
  expectDone(await forwardReport(world.ctx, ali, id, uppsala));
  const reader = await reading(world, id, 'sofia.alm');
  expectDone(await printReport(world.ctx, reader, id, { document: 'report', withLocation: true }));
  const facts = world.drawn.at(-1)?.facts;
  expect(facts).toContainEqual({ label: 'Kom genom', text: 'Vidaresänd från Farsta stadsdelsnämnd' });
  expect(facts).toContainEqual({
    label: 'Kom till Farsta stadsdelsnämnd',
    text: expect.stringMatching(/ genom telefon, mottagen av Karin Ek$/) as string,
  });
  expect(facts?.map(({ label }) => label)).not.toContain('Inskriven');
});

it('one that the police sent is from the police there too', async () => {
  const { id, subject } = await anOpened(world);
  await assess(world, subject, id);
  world.later(5);
  expectDone(await forwardReport(world.ctx, subject, id, uppsala));
  const { reception } = await there(id);
  expect(reception).toMatchObject({ channel: 'VIDARE', first: { channel: 'TIDIG', receivedBy: null } });
  expect(reception.reporter.who).toContain('Polis');
});
