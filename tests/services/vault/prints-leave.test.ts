import type { Answers } from '@tidig/domain/form/answers.ts';
import { placeTexts, placeWords } from '@tidig/domain/access/place-words.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { openNames } from '@tidig/services/printing/open-names.ts';
import { placesInPrint } from '@tidig/services/printing/place-in-print.ts';
import { printSent } from '@tidig/services/writing/print-sent.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { type PrintOrder, printView } from '@tidig/services/printing/print-view.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { Printed } from '@tidig/services/printing/draw.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { aWorld, boards, expectDone, sent, type World } from '../../support/world.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { elsa, reading } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const placed = (protectedPlace: string, change: Partial<Answers> = {}) =>
  elsa('SKF', { child: { ...elsa('SKF').child, protectedPlace }, ...change });
const paper = (document: 'report' | 'annex' = 'report') => ({ document, withLocation: false }) as const;

/** The print, and again without each part that was named; which parts those were. */
async function leaving(print: (order: PrintOrder) => Promise<Outcome<Printed>>): Promise<readonly string[]> {
  const first = await print(paper());
  if (first.ok) return [];
  const leaveOut = (first.problem.fields ?? []).map(({ path }) => path);
  expectDone(await print({ ...paper(), leaveOut }));
  return leaveOut;
}

async function atBoth(answers: Answers): Promise<readonly (readonly string[])[]> {
  const arrived = await received(world, aSealed(world, { answers }));
  const karin = await reading(world, 'karin.ek', arrived);
  const byHand = { ...answers, recipient: { ...elsa().recipient, kommun: { code: '0330' as const }, board: boards.knivsta } };
  const { id } = await sent(world, 'sara.lind', byHand);
  const sara = await world.as('sara.lind');
  expectDone(await openSent(world.ctx, sara, id));
  return [
    await leaving((order) => printReport(world.ctx, karin, arrived, order)),
    await leaving((order) => printSent(world.ctx, sara, id, order)),
  ];
}

describe('a print that was stopped can leave without the parts that were named', () => {
  it.each([
    'Skyddade uppgifter',
    'Skyddade personuppgifter, ring kollega',
    'Sekretess',
    'Uppgifter Finns Hos Polisen',
    'Hemlig Adress',
    'Orosanmälan Kompletteras',
    'Flyttade 2026-11-18 23.20',
  ])('and one whose vault box says no place leaves whole, at the nämnd and at the police: %s', async (box) => {
    expect(await atBoth(placed(box))).toEqual([[], []]);
  });

  it.each([
    'Texten kan säga var någon skyddad är',
    'Inte bekräftat av mottagaren',
    'Barnet behöver skydd nu eller det närmaste dygnet',
    'Flickan Elsa Testström, 8 år',
  ])('whichever words of the print itself stand in the vault box: %s', async (box) => {
    const summary = `Flickan låg vaken. ${box}.`;
    const answers = placed(box, {
      event: { ...elsa().event, summary },
      risk: { ...elsa().risk, protectToday: { answer: 'JA', note: box } },
    });
    const arrived = await received(world, aSealed(world, { answers }));
    const karin = await reading(world, 'karin.ek', arrived);
    const leftOut = await leaving((order) => printReport(world.ctx, karin, arrived, order));
    expect(leftOut).toEqual(['banners', 'section-urgency', 'section-event']);
  });

  it('at the police too, of what was sent before anybody knew', async () => {
    const box = 'Inte bekräftat av mottagaren';
    const byHand = { recipient: { ...elsa().recipient, kommun: { code: '0330' as const }, board: boards.knivsta } };
    const summary = `Texten kan säga var någon skyddad är. ${box}.`;
    const { id, anmalningsnummer } = await sent(world, 'sara.lind', elsa('NEJ', { ...byHand, event: { ...elsa().event, summary } }));
    await sent(world, 'sara.lind', komp(placed(`Texten kan säga var någon skyddad är, ${box}`, byHand), anmalningsnummer));
    const sara = await world.as('sara.lind');
    expectDone(await openSent(world.ctx, sara, id));
    expect(await leaving((order) => printSent(world.ctx, sara, id, order))).toEqual(['section-event']);
  });

  it('whatever stands in the vault box and in the texts, report and annex alike', () => {
    const { envelope } = aSealed(world, { answers: placed('') });
    const view = (answers: Answers, order: PrintOrder) =>
      there(
        printView(envelope, splitReport(answers, 'SENT'), order, {
          facts: [{ label: 'Till', text: 'Farsta stadsdelsnämnd' }],
          banners: [{ kind: 'follows', title: 'Avsändaren har meddelat att något är fel', text: 'Läs meddelandet.' }],
          provision: '26 kap. 1 § offentlighets- och sekretesslagen',
          authority: 'Farsta stadsdelsnämnd',
          printedBy: 'Karin Ek',
          reader: { recipientName: 'Farsta stadsdelsnämnd' },
          now: world.clock.now(),
        }),
      );
    const drawn = [...new Set(JSON.stringify([view(placed(''), paper())]).match(/[\p{L}\p{N}-]+/gu) ?? [])];
    const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    const word = fc.oneof(fc.constantFrom(...drawn), fc.constantFrom(...drawn).map(upper), fc.string({ minLength: 1, maxLength: 12 }));
    const texts = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('report' as const, 'annex' as const), (box, summary, document) => {
        const restricted = [{ id: 'upp-9', text: summary, from: ['other'], why: box }];
        const answers = placed(box, { event: { ...elsa().event, summary }, secrecy: { ...elsa().secrecy, restricted } });
        const words = placeWords(placeTexts(splitReport(answers, 'SENT').location, ['child']), openNames(elsa()));
        const leaveOut = placesInPrint(view(answers, paper(document)), words).map(({ path }) => path);
        expect(placesInPrint(view(answers, { ...paper(document), leaveOut }), words)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
