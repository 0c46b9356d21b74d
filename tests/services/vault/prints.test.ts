import type { Answers } from '@tidig/domain/form/answers.ts';
import { handOver } from '@tidig/services/writing/hand-over.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { printSent } from '@tidig/services/writing/print-sent.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { pieceTitle } from '@tidig/domain/reading/print-pieces.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, sent, type World } from '../../support/world.ts';
import { ofReport } from '../barrier-acts.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { canaries, elsa, logged, protectedReport, reading } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const whole = { document: 'report', withLocation: true } as const;
/** As the nämnd gets it, whatever Skrivstöd would have said of it. */
const arrivedWith = (change: Partial<Answers>, code: Parameters<typeof elsa>[0] = 'SEK') =>
  received(world, aSealed(world, { answers: elsa(code, change) }));
const event = (summary: string): Partial<Answers> => ({ event: { ...elsa().event, summary } });

async function print(id: string, order: { document: 'report' | 'annex'; withLocation: boolean; leaveOut?: readonly string[] } = whole) {
  return printReport(world.ctx, await reading(world, 'karin.ek', id), id, order);
}

describe('T-12: a print is compared with where the family’s protected persons are, before it is drawn', () => {
  it.each([
    'De har flyttat till Påhittsvägen 7 B.',
    'De har flyttat till påhitts-vägen 7b',
    'Pahittsvagen, tror granne',
    'PÅHITTSVÄGEN 7',
    'Påhittsv. 7',
    'Pahitsvägen 7',
    'Ring mamman på 0701740618',
    'mammas nummer: +46 70 174 06 18',
    'Barnet går i Granbackaskolans tvåa',
    'hämtas vid granbacka skolan',
    'Hon är på Gläntan',
    'De åkte mot Hittebo i natt',
    'Låtsas gatan 41',
  ])('and stops, saying where and never what: %s', async (summary) => {
    const id = await arrivedWith(event(summary));
    expect(await print(id)).toEqual({
      ok: false,
      problem: { code: 'place-in-print', fields: [{ path: 'section-event', code: 'place-told' }] },
    });
    expect(world.drawn).toEqual([]);
    expect(pieceTitle('section-event')).toBe('Händelsen');
    const karin = await world.as('karin.ek');
    expect(expectDone(await getProtection(world.ctx, karin, ofReport(id))).copies).toEqual([]);
    expect((await logged(world, 'intake.print')).at(-1)).toBe('intake.print place-in-print karin.ek');
  });

  it.each(['SEK', 'SKF', 'FIN', 'OVR', 'EKO'] as const)('whatever the protection is called (%s)', async (code) => {
    expect(await print(await arrivedWith(event('De bor på Låtsasgatan 41.'), code))).toMatchObject({ ok: false });
  });

  it('and goes through where nobody is protected, or the text tells nothing', async () => {
    expectDone(await print(await arrivedWith(event('De bor på Låtsasgatan 41.'), 'NEJ')));
    expectDone(await print(await arrivedWith({})));
  });

  it('wherever it stands: in an observation, the child’s words, a box at the top, a name’s note, and in the annex', async () => {
    const place = 'Vi ska till Hittebo på fredag';
    const found = async (change: Partial<Answers>, document: 'report' | 'annex' = 'report') => {
      const outcome = await print(await arrivedWith(change), { document, withLocation: false });
      return outcome.ok ? [] : (outcome.problem.fields ?? []).map(({ path }) => path);
    };
    const { concern, risk, secrecy } = elsa();
    expect(await found({ concern: { ...concern, obs: [{ id: 'obs-9', what: place }] } })).toEqual(['section-observations']);
    expect(await found({ concern: { ...concern, childWords: [{ id: 'ord-9', quote: place }] } })).toEqual(['section-words']);
    expect(await found({ risk: { ...risk, protectToday: { answer: 'JA', note: place } } })).toEqual(['banners', 'section-urgency']);
    const box = { secrecy: { ...secrecy, restricted: [{ id: 'upp-9', text: place, from: ['other'], why: 'Hot' }], marks: [] } };
    expect(await found(box)).toEqual([]);
    expect(await found(box, 'annex')).toEqual(['annex-1']);
  });

  it('with what another report of the child, a supplement, or one on a child of the same event keeps in the vault', async () => {
    const quiet = { child: { ...elsa().child, protectedPlace: '', address: '', school: '' } };
    await protectedReport(world);
    expect(await print(await arrivedWith({ ...quiet, ...event('De bor på Låtsasgatan 41.') }))).toMatchObject({
      problem: { code: 'place-in-print' },
    });
  });

  it('can then be printed without those parts, and says on its face that they are left out', async () => {
    const id = await arrivedWith({
      ...event('De bor på Låtsasgatan 41.'),
      risk: { ...elsa().risk, protectToday: { answer: 'JA', note: 'De är i Hittebo' } },
    });
    const outcome = await print(id);
    const leaveOut = outcome.ok ? [] : (outcome.problem.fields ?? []).map(({ path }) => path);
    expect(leaveOut).toEqual(['banners', 'section-urgency', 'section-event']);
    expectDone(await print(id, { ...whole, leaveOut }));
    const text = JSON.stringify(world.drawn);
    for (const canary of canaries) expect(text).not.toContain(canary);
    expect(text.match(/Utelämnat här\. Texten kan säga var någon skyddad är\. Läs den i Tidig\./g)?.length).toBeGreaterThan(2);
    expect(text).toContain('Iakttagelser');
    expect(await print(id, { ...whole, leaveOut: ['section-event'] })).toMatchObject({
      problem: { fields: [{ path: 'banners' }, { path: 'section-urgency' }] },
    });
  });

  it('at the police too, of what was sent before anybody knew; what goes by hand can always be printed without those parts', async () => {
    const byHand = { recipient: { ...elsa().recipient, kommun: { code: '0330' }, board: boards.knivsta } };
    const before = await sent(world, 'sara.lind', elsa('NEJ', { ...event('De bor på Låtsasgatan 41.'), ...byHand }));
    const child = { ...elsa('SEK').child, protectedPlace: '', address: '', school: '' };
    await sent(world, 'sara.lind', komp(elsa('SEK', { ...byHand, child }), before.anmalningsnummer));
    const { id } = before;
    const sara = await world.as('sara.lind');
    expectDone(await openSent(world.ctx, sara, id));
    expect(await printSent(world.ctx, sara, id, whole)).toMatchObject({
      problem: { code: 'place-in-print', fields: [{ path: 'section-event' }] },
    });
    expect(world.drawn).toEqual([]);
    expectDone(await printSent(world.ctx, sara, id, { ...whole, leaveOut: ['section-event'] }));
    for (const canary of canaries) expect(JSON.stringify(world.drawn)).not.toContain(canary);
    expectDone(await handOver(world.ctx, sara, id, { how: 'Bud till receptionen', at: world.clock.now() }));
  });
});

describe('a print for the nämnd', () => {
  it('says whom to ring about a protected person, with the ärendenummer', async () => {
    const { id } = await protectedReport(world);
    expectDone(await print(id));
    expect(JSON.stringify(world.drawn)).toContain(
      'Behöver du veta: ring Mottagningens arbetsledare, 08-465 004 47, och uppge nummer FAR-2026-00001.',
    );
  });
});
