import { contextOf, readingOf } from '@tidig/web/intake/report-reading.ts';
import { maskedPerson } from '@tidig/domain/reading/view.ts';
import type { Reading, ReadingItem } from '@tidig/domain/reading/reading.ts';
import { hiddenIn } from '@tidig/domain/access/mask.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { family, protectedHomes, written } from '../support/households.ts';
import { aWorld, expectDone, sent, type World } from '../support/world.ts';
import { reading as opened } from './vault/acts.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** Every value that is masked, with what it stands under. */
function maskedIn({ sections }: Reading): readonly string[] {
  const walk = (item: ReadingItem, under: string): readonly string[] => {
    if (item.kind === 'group') return item.items.flatMap((one) => walk(one, `${under}/${item.title}`));
    return item.kind === 'fact' && item.value.state === 'masked' ? [`${under}/${item.label}: ${item.value.text}`] : [];
  };
  return sections.flatMap(({ id, items }) => items.flatMap((item) => walk(item, id)));
}

/** What the screen, the server's answer and the paper each make of one report. */
async function everywhere(id: string) {
  const reader = await opened(world, 'karin.ek', id);
  const page = expectDone(await getReport(world.ctx, reader, id));
  const screen = readingOf(page.parts, contextOf(page));
  world.drawn.length = 0;
  expectDone(await printReport(world.ctx, reader, id, { document: 'report', withLocation: true }));
  const paper = world.drawn[0]?.reading;
  if (!screen || !paper) throw new Error('a report that cannot be read');
  return {
    shown: Object.keys(page.parts.location.persons),
    screen: maskedIn(screen.reading),
    paper: maskedIn(paper),
    texts: JSON.stringify([page, screen, paper]),
  };
}

describe('T-11: one mask', () => {
  it('hides the same on the screen, in the server’s answer and on paper, for families with mixed marks', async () => {
    for (const one of fc.sample(family, { numRuns: 25, seed: 11 })) {
      const answers = written(one);
      const { id } = await sent(world, 'sara.lind', answers);
      const { shown, screen, paper, texts } = await everywhere(id);
      const parts = splitReport(answers, 'SENT');
      const hidden = hiddenIn(parts);
      expect(shown.toSorted()).toEqual(
        personsIn(answers)
          .filter((person) => !hidden.includes(person))
          .toSorted(),
      );
      expect(paper).toEqual(screen);
      expect(screen.length > 0 && screen.every((line) => line.endsWith(maskedPerson))).toBe(hidden.length > 0);
      for (const { street, phone } of protectedHomes(one)) {
        expect(texts).not.toContain(street.slice(1, -2));
        expect(texts).not.toContain(phone);
      }
      const officer = await world.as('sara.lind');
      expectDone(await openSent(world.ctx, officer, id));
      expect(Object.keys(expectDone(await getSent(world.ctx, officer, id)).parts.location.persons).toSorted()).toEqual(shown.toSorted());
    }
  }, 120_000);

  it('hides the same on all three once somebody is marked late', async () => {
    const one = {
      child: { code: 'NEJ', home: 0, spelt: 0, says: undefined },
      guardians: [
        { code: 'NEJ', home: 0, spelt: 1, says: 'JA' },
        { code: 'NEJ', home: 1, spelt: 0, says: 'NEJ' },
      ],
      siblings: [],
    } as const;
    const { id } = await sent(world, 'sara.lind', written(one));
    const before = await everywhere(id);
    expect([before.screen, before.paper, before.shown.length]).toEqual([[], [], 3]);
    const given = { person: 'vh-0', code: 'SKF', reason: 'Skatteverket ringde' } as const;
    expectDone(await markProtection(world.ctx, await opened(world, 'ali.demir', id), { kind: 'report', id }, given));
    const after = await everywhere(id);
    expect(after.shown).toEqual(['vh-1']);
    expect(after.paper).toEqual(after.screen);
    expect(after.screen.some((line) => line.includes('Vuxen0'))).toBe(true);
    expect(after.screen.some((line) => line.includes('Vuxen1'))).toBe(false);
  });
});
