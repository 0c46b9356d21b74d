import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { type LogReview, reviewLog } from '@tidig/services/admin/review-log.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { pseudonymOf } from '@tidig/store/sqlite/log-chain.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { emergency, farsta, shutOut, urgent } from '../barrier-acts.ts';
import { lists, readings } from './reading.ts';
import { aFullRegister, type Doc, objectsOf, within } from './scene.ts';

let world: World;
let docs: readonly Doc[];
let objects: readonly OpenedObject[];

beforeAll(async () => {
  world = await aWorld();
  docs = await aFullRegister(world);
  objects = objectsOf(docs);
  // Others are shut out, and have opened all the same, so that there is something to oversee.
  for (const object of objects.filter((_, index) => index % 2 === 0)) await shutOut(world, 'maja.frost', object);
  for (const object of objects.filter((_, index) => index % 4 === 0)) await emergency(world, 'maja.frost', object);
}, 120_000);
afterAll(() => world.close());

/** Shuts somebody out of these and of nothing else, an hour and more after whatever was opened before. */
async function shutOutOf(username: string, wanted: readonly OpenedObject[]): Promise<Subject> {
  world.later(61);
  const board = await farsta(world);
  const subject = await world.as(username);
  const at = world.clock.now();
  const entry = systemEntry(world.ctx, 'test.bar', { kind: 'none', id: null });
  for (const { id, userId, ended } of await board.barriers()) {
    if (userId === subject.userId && ended === null)
      await board.endBarrier(id, { on: dayOf(at), at, by: subject.userId, byName: '', reason: 'Nytt försök.' }, entry);
  }
  for (const object of wanted) await board.bar(aBarrier(object, subject.userId, dayOf(at)), entry);
  return subject;
}

function docsIn(some: readonly OpenedObject[]): ReadonlySet<Doc> {
  return new Set(some.flatMap((object) => within(docs, object)));
}

/** What must be nowhere: ids, numbers and words of the documents, and the ids of the akter. */
function canaries(shut: ReadonlySet<Doc>, akter: readonly string[]): string[] {
  const own = [...shut].filter(({ follows }) => follows === null).map(({ arendenummer }) => arendenummer);
  return [...[...shut].flatMap(({ id, anmalningsnummer, word }) => [id, anmalningsnummer, word]), ...own, ...akter];
}

function aktsOf(some: readonly OpenedObject[]): string[] {
  return some.filter(({ kind }) => kind === 'child-file').map(({ id }) => id);
}

function found(text: string, wanted: readonly string[]): string[] {
  return wanted.filter((canary) => text.includes(canary));
}

/** Indexes of what may be shut, some of them. */
const anySubset = () => fc.subarray(Array.from({ length: 15 }, (_, index) => index));

async function wholeLog(subject: Subject): Promise<LogReview[]> {
  const pages = [expectDone(await reviewLog(world.ctx, subject, null))];
  for (let before = pages[0]?.nextBefore ?? null; before !== null; before = pages.at(-1)?.nextBefore ?? null)
    pages.push(expectDone(await reviewLog(world.ctx, subject, before)));
  return pages;
}

describe('T-4: whatever is shut to somebody', () => {
  it('is all there when nothing is', async () => {
    expect(objects).toHaveLength(15);
    const britt = await shutOutOf('britt.sand', []);
    const seen = JSON.stringify([await lists(world, britt, docs), await readings(world, britt, docs)]);
    expect(found(seen, canaries(new Set(docs), aktsOf(objects)))).toHaveLength(canaries(new Set(docs), aktsOf(objects)).length);
  });

  it('is in no list, count, hit, proposal, akt, print or page of oversight, and nothing passes for whole without it', async () => {
    await fc.assert(
      fc.asyncProperty(anySubset(), async (chosen) => {
        const barred = objects.filter((_, index) => chosen.includes(index));
        const shut = docsIn(barred);
        const britt = await shutOutOf('britt.sand', barred);
        const listed = await lists(world, britt, docs);
        const read = await readings(world, britt, docs);
        expect(found(JSON.stringify([listed, read]), canaries(shut, aktsOf(barred)))).toEqual([]);

        const { rows } = listed.list;
        const followUps = rows.flatMap((row) => row.followUps);
        expect(listed.counts).toEqual({
          open: rows.length,
          unassigned: rows.filter((row) => row.handler === null).length,
          unreadAnswers: rows.reduce((sum, row) => sum + row.answersUnread, 0),
          unopened: rows.filter((row) => row.openedAt === null).length,
          unassessed: rows.filter((row) => row.covered && row.safetyAssessedAt === null).length,
          unreadFollowUps: followUps.filter((one) => one.openedAt === null).length,
          newest: [...rows, ...followUps].map(({ arrivedAt }) => arrivedAt).toSorted((a, b) => (a < b ? 1 : -1))[0] ?? null,
        });
        const [handed, , late] = docs.slice(-3);
        const stands = handed && late && !shut.has(handed) && !shut.has(late);
        expect(rows.some(({ id }) => id === handed?.id)).toBe(stands);
        for (const [index, doc] of docs.entries()) {
          const [report, print] = [read.reports[index], read.prints[index]];
          expect([doc.word, report?.ok, print?.ok]).toEqual([doc.word, !shut.has(doc), !shut.has(doc)]);
          const others = docs.filter((one) => one.akt === doc.akt && one.follows === null && one.id !== doc.id);
          if (report?.ok && doc.akt !== null && doc.follows === null)
            expect([doc.word, report.value.earlierHidden]).toEqual([doc.word, others.some((one) => shut.has(one))]);
        }
        const own = docs.filter(({ follows }) => follows === null);
        for (const [index, doc] of own.entries()) {
          const besides = docs.filter((one) => one.akt === doc.akt && one.akt !== null && one.follows === null);
          const hidden = shut.has(doc) || besides.some((one) => shut.has(one)) || aktsOf(barred).includes(doc.akt ?? '');
          expect([doc.word, listed.byNumber[index]?.ok]).toEqual([doc.word, !hidden]);
        }
      }),
      { numRuns: 9, examples: [[[12]], [[11]]] },
    );
  }, 240_000);

  it('is in no row of the log that a log reviewer who is shut out reads', async () => {
    const key = world.ctx.keys.logKey(`board/${boards.farsta}`);
    await fc.assert(
      fc.asyncProperty(anySubset(), async (chosen) => {
        const barred = objects.filter((_, index) => chosen.includes(index));
        const leo = await shutOutOf('leo.dahl', barred);
        const shut = [...docsIn(barred)].map(({ id }) => pseudonymOf(key, 'report', id));
        const akter = aktsOf(barred).map((id) => pseudonymOf(key, 'child-file', id));
        const pages = await wholeLog(leo);
        expect(found(JSON.stringify(pages), [...shut, ...akter])).toEqual([]);
        expect(pages.every(({ withheld }) => withheld === barred.length > 0)).toBe(true);
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});

describe('T-5: a nödöppning of one thing', () => {
  it('lets through that and what lies in it, and not a word of what else is shut; no list changes', async () => {
    await fc.assert(
      fc.asyncProperty(anySubset(), fc.nat(14), async (chosen, place) => {
        const object = objects[place];
        if (!object) return;
        const barred = objects.filter((one, index) => chosen.includes(index) || one === object);
        const britt = await shutOutOf('britt.sand', barred);
        const before = await lists(world, britt, docs);
        expectDone(await openInEmergency(world.ctx, britt, object, urgent));
        const covered = docsIn([object]);
        const read = await readings(world, britt, docs);
        const still = new Set([...docsIn(barred)].filter((doc) => !covered.has(doc)));
        const akter = aktsOf(barred).filter((id) => id !== object.id);
        // What follows a report says by its numbers which one; of what that says, nothing.
        const named = new Set([...covered].flatMap((doc) => docs.filter(({ id }) => id === doc.follows)));
        const unnamed = new Set([...still].filter((doc) => !named.has(doc)));
        const words = [...still].map(({ word }) => word);
        expect(found(JSON.stringify(read), [...canaries(unnamed, akter), ...words])).toEqual([]);
        for (const [index, doc] of docs.entries()) {
          expect([doc.word, read.reports[index]?.ok]).toEqual([doc.word, !still.has(doc)]);
          expect([doc.word, read.prints[index]?.ok]).toEqual([doc.word, !docsIn(barred).has(doc)]);
        }
        const after = await lists(world, britt, docs);
        expect([after.list.rows.map(({ id }) => id), after.oversight.emergencies]).toEqual([
          before.list.rows.map(({ id }) => id),
          before.oversight.emergencies,
        ]);
        expect(found(JSON.stringify(after), canaries(docsIn(barred), aktsOf(barred)))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 240_000);
});
