import { asId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { getAttachment } from '@tidig/services/intake/attachments.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { liftProtection } from '@tidig/services/protection/lift-protection.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { noteCopy } from '@tidig/services/protection/note-copy.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { aktOf, ofReport, shutOut } from '../barrier-acts.ts';
import { aSealed, attachment, received } from '../receiving.ts';
import { alone, canaries, elsa, logged, places, protectedReport, reading } from './acts.ts';
import { there } from '../../support/there.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const mark = { person: 'child', code: 'SEK', reason: 'Skatteverket ringde' } as const;
const search = { text: 'Elsa Testström', birthYear: null, task: null, purpose: 'JOUR' } as const;
/** Nobody protected, and everything about where they are written. */
const openAnswers = (change: Partial<Answers> = {}) => elsa('NEJ', change);

async function marked(id: string, given: { person: string; code: 'SEK' | 'SKF' | 'FIN' | 'OVR'; reason: string } = mark) {
  const ali = await reading(world, 'ali.demir', id);
  return expectDone(await markProtection(world.ctx, ali, ofReport(id), given));
}

/** What a reader comes to read, by every way: page, akt, list, hits, prints. */
async function everything(username: string, id: string): Promise<string> {
  const subject = await reading(world, username, id);
  const akt = await aktOf(world, id);
  expectDone(await openChildFile(world.ctx, subject, akt.id, { task: null, purpose: 'JOUR' }));
  world.drawn.length = 0;
  const prints = [];
  for (const withLocation of [true, false]) prints.push(await printReport(world.ctx, subject, id, { document: 'report', withLocation }));
  return JSON.stringify([
    await getReport(world.ctx, subject, id),
    await getChildFile(world.ctx, subject, akt.id),
    await listArrived(world.ctx, subject),
    await searchRegister(world.ctx, subject, search),
    world.drawn,
    prints.map((print) => print.ok),
  ]);
}

describe('T-14: a mark set late', () => {
  it('hides in its own transaction: what stood on page, akt, list, hit and print stands there no more', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const before = await everything('karin.ek', id);
    for (const place of [places.address, places.mother, places.school]) expect(before).toContain(place);
    await marked(id);
    for (const username of ['karin.ek', 'ali.demir', 'maja.frost', 'britt.sand']) {
      const after = await everything(username, id);
      for (const canary of canaries) expect(after, username).not.toContain(canary);
      expect(after).toContain('"protectedPerson":true');
    }
  });

  it('hides at the next step of somebody who has it open; nothing need be opened anew', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const karin = await reading(world, 'karin.ek', id);
    expect(JSON.stringify(expectDone(await getReport(world.ctx, karin, id)))).toContain('Låtsasgatan');
    await marked(id);
    const page = expectDone(await getReport(world.ctx, karin, id));
    expect(page.protection).toMatchObject({ hidden: true, mayOpen: false });
    expect(page.parts.location.persons).toEqual({});
    expect(JSON.stringify(page)).not.toContain('Låtsasgatan');
  });

  it.each(['SEK', 'SKF', 'FIN', 'OVR'] as const)(
    '%s hides in the child’s other reports too, and in those that come after',
    async (code) => {
      const first = await protectedReport(world, openAnswers());
      const second = await protectedReport(world, openAnswers());
      await marked(first.id, { ...mark, code });
      const third = await protectedReport(world, openAnswers());
      for (const { id } of [first, second, third]) {
        const karin = await reading(world, 'karin.ek', id);
        const page = expectDone(await getReport(world.ctx, karin, id));
        expect(page.row.protectedPerson).toBe(true);
        for (const canary of canaries) expect(JSON.stringify(page)).not.toContain(canary);
      }
      const list = expectDone(await listArrived(world.ctx, await world.as('karin.ek'))).rows;
      expect(new Set(list.map(({ childLabel }) => childLabel))).toEqual(
        new Set([code === 'FIN' ? 'Skyddade personuppgifter' : 'Elsa Testström']),
      );
      const { certain } = expectDone(await searchRegister(world.ctx, await world.as('karin.ek'), search));
      expect(certain).toMatchObject([{ label: expect.stringMatching(/^Skyddade personuppgifter · FAR-/), number: null, reports: [] }]);
    },
  );

  it('withholds the files that came with the report', async () => {
    const answers = openAnswers({ attachments: { files: [{ id: 'fil-1', what: 'Hallen' }] } });
    const id = await received(world, aSealed(world, { answers, attachments: [attachment(1)] }));
    const karin = await reading(world, 'karin.ek', id);
    expectDone(await getAttachment(world.ctx, karin, id, 1));
    await marked(id);
    expect(await getAttachment(world.ctx, karin, id, 1)).toMatchObject({ problem: { code: 'withheld' } });
  });

  it('is set from the akt as well, and stops a nämnd from learning of another’s', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const akt = await aktOf(world, id);
    const ali = await world.as('ali.demir');
    expectDone(await openChildFile(world.ctx, ali, akt.id, { task: null, purpose: 'JOUR' }));
    const view = expectDone(await markProtection(world.ctx, ali, akt, mark));
    expect(view.persons).toEqual([
      { person: 'child', label: 'Barnet' },
      { person: 'household', label: 'Någon annan i hushållet' },
    ]);
    expect(view.marks).toMatchObject([{ whom: 'Barnet', code: 'SEK', reason: mark.reason, setByName: 'Ali Demir', lifted: null }]);
    const hanna = await world.as('hanna.lund');
    expect(await markProtection(world.ctx, hanna, akt, mark)).toMatchObject({ problem: { code: 'not-found' } });
    const karin = await reading(world, 'karin.ek', id);
    expect(await markProtection(world.ctx, karin, ofReport(id), mark)).toMatchObject({ problem: { code: 'not-permitted' } });
    expect(expectDone(await getReport(world.ctx, karin, id)).protection.hidden).toBe(true);
  });

  it('asks for a person who is there, and for the report to be open', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const ali = await world.as('ali.demir');
    expect(await markProtection(world.ctx, ali, ofReport(id), mark)).toMatchObject({ problem: { code: 'opening-required' } });
    expectDone(await openReport(world.ctx, ali, id, alone));
    expect(await markProtection(world.ctx, ali, ofReport(id), { ...mark, person: 'någon' })).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields: [{ path: 'person', code: 'not-in-list' }] },
    });
    expect(await logged(world, 'protection.mark')).toEqual([
      'protection.mark opening-required ali.demir',
      'protection.mark invalid-input ali.demir',
    ]);
  });

  it('is not set by somebody shut out, nor under a nödöppning', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const ali = await reading(world, 'ali.demir', id);
    await shutOut(world, 'ali.demir', ofReport(id));
    expect(await markProtection(world.ctx, ali, ofReport(id), mark)).toMatchObject({ problem: { code: 'barred' } });
  });
});

describe('T-11: a mark set late on somebody else in the household', () => {
  const apart = () => {
    const rows = openAnswers().family?.guardians;
    const guardians = Array.isArray(rows)
      ? rows.map((row) => (row.id === 'vh-jonas' ? { ...row, livesWithChild: { answer: 'NEJ' as const } } : row))
      : [];
    return openAnswers({ family: { ...openAnswers().family, guardians } });
  };
  const persons = async (id: string) => {
    const page = expectDone(await getReport(world.ctx, await reading(world, 'karin.ek', id), id));
    return Object.keys(page.parts.location.persons).toSorted();
  };

  it('on the mother hides her, the child and the household; the father elsewhere is shown', async () => {
    const { id } = await protectedReport(world, apart());
    await marked(id, { ...mark, person: 'vh-maria' });
    expect(await persons(id)).toEqual(['vh-jonas']);
  });

  it('on the father elsewhere hides him too', async () => {
    const { id } = await protectedReport(world, apart());
    await marked(id, { ...mark, person: 'vh-jonas' });
    expect(await persons(id)).toEqual([]);
  });

  it('hides everybody in the child’s other reports, where nobody can tell which row it is', async () => {
    const [one, other] = [await protectedReport(world, apart()), await protectedReport(world, apart())];
    await marked(one.id, { ...mark, person: 'vh-maria' });
    expect([await persons(one.id), await persons(other.id)]).toEqual([['vh-jonas'], []]);
  });

  it('on somebody who is not pointed out hides everybody', async () => {
    const { id } = await protectedReport(world, apart());
    const { marks } = await marked(id, { ...mark, person: 'household' });
    expect([await persons(id), marks[0]?.whom]).toEqual([[], 'Någon annan i hushållet']);
  });

  it('is not called by name in another report of the child, even where a row there has the same id', async () => {
    const [one, other] = [await protectedReport(world, apart()), await protectedReport(world, apart())];
    await marked(one.id, { ...mark, person: 'vh-maria' });
    const karin = await reading(world, 'karin.ek', other.id);
    const view = expectDone(await getProtection(world.ctx, karin, ofReport(other.id)));
    expect(view.marks.map(({ whom }) => whom)).toEqual(['Någon i anmälan FAR-2026-00001']);
  });
});

describe('lifting a mark', () => {
  const why = 'Skatteverket har hävt markeringen i dag';

  it('shows again what the report itself does not hide, and stays as a trace', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const { marks } = await marked(id);
    const britt = await reading(world, 'britt.sand', id);
    const view = expectDone(await liftProtection(world.ctx, britt, ofReport(id), { mark: there(marks[0]).id, reason: why }));
    expect(view.marks).toMatchObject([{ code: 'SEK', reason: mark.reason, lifted: { byName: 'Britt Sand', reason: why } }]);
    expect(JSON.stringify(await getReport(world.ctx, britt, id))).toContain(places.address);
    expect(await liftProtection(world.ctx, britt, ofReport(id), { mark: there(marks[0]).id, reason: why })).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect((await logged(world, 'protection.mark')).slice(-2)).toEqual([
      'protection.mark lifted britt.sand',
      'protection.mark not-found britt.sand',
    ]);
  });

  it('does not lift what a report says', async () => {
    const { id } = await protectedReport(world, elsa('SKF'));
    const { marks } = await marked(id, { ...mark, code: 'FIN' });
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await liftProtection(world.ctx, ali, ofReport(id), { mark: there(marks[0]).id, reason: why }));
    const page = expectDone(await getReport(world.ctx, ali, id));
    expect([page.row.protectedPerson, page.protection.hidden]).toEqual([true, true]);
  });

  it('of another child’s is not found', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const { marks } = await marked(id);
    const liam = openAnswers({
      child: { ...openAnswers().child, identity: { kind: 'PNR', value: '20210414-2399' }, firstName: 'Liam' },
    });
    const other = await protectedReport(world, liam);
    const ali = await reading(world, 'ali.demir', other.id);
    expect(await liftProtection(world.ctx, ali, ofReport(other.id), { mark: there(marks[0]).id, reason: why })).toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  it('is not done by moving the report out of the akt', async () => {
    const { id } = await protectedReport(world, openAnswers());
    await marked(id);
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await undoLink(world.ctx, ali, id, 'Det var ett annat barn.'));
    expect(expectDone(await getReport(world.ctx, ali, id)).protection.hidden).toBe(true);
  });
});

describe('papers that are out when a mark comes', () => {
  it('are listed with number, recipient and whether places stood on them; what becomes of each is added and never changed', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const karin = await reading(world, 'karin.ek', id);
    expectDone(await printReport(world.ctx, karin, id, { document: 'report', withLocation: true }));
    expectDone(await printReport(world.ctx, karin, id, { document: 'report', withLocation: false }));
    const { copies } = await marked(id);
    expect(copies.map(({ number, withPlaces, printedBy, recipient }) => [number, withPlaces, printedBy, recipient])).toEqual([
      [2, false, 'Karin Ek', 'Farsta stadsdelsnämnd'],
      [1, true, 'Karin Ek', 'Farsta stadsdelsnämnd'],
    ]);
    const note = { kind: 'RECALLED', doneOn: '2026-11-19' } as const;
    expectDone(await noteCopy(world.ctx, karin, id, 1, note));
    expectDone(await noteCopy(world.ctx, karin, id, 1, { ...note, kind: 'INFORMED' }));
    const view = expectDone(await getProtection(world.ctx, karin, ofReport(id)));
    expect(view.copies[1]?.notes).toMatchObject([
      { ...note, notedByName: 'Karin Ek' },
      { ...note, kind: 'INFORMED' },
    ]);
    expect(await noteCopy(world.ctx, karin, id, 9, note)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await noteCopy(world.ctx, karin, id, 1, { ...note, doneOn: '2026-11-21' })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'doneOn', code: 'date-in-future' }] },
    });
    const maja = await world.as('maja.frost');
    expect(await noteCopy(world.ctx, maja, id, 1, note)).toMatchObject({ problem: { code: 'opening-required' } });
  });

  it('are those of all the child’s reports, but of none that is shut to the reader', async () => {
    const [one, other] = [await protectedReport(world, openAnswers()), await protectedReport(world, openAnswers())];
    const karin = await reading(world, 'karin.ek', other.id);
    expectDone(await printReport(world.ctx, karin, other.id, { document: 'report', withLocation: false }));
    expect((await marked(one.id)).copies).toHaveLength(1);
    await shutOut(world, 'ali.demir', ofReport(other.id));
    const ali = await reading(world, 'ali.demir', one.id);
    expect(expectDone(await getProtection(world.ctx, ali, ofReport(one.id))).copies).toEqual([]);
    expect(expectDone(await getProtection(world.ctx, await reading(world, 'karin.ek', one.id), ofReport(one.id))).copies).toHaveLength(1);
  });

  it('do not include a print that was being drawn when the mark came: it never leaves, and says so', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const karin = await reading(world, 'karin.ek', id);
    const ali = await reading(world, 'ali.demir', id);
    const slow = {
      ...world.ctx,
      printer: {
        async render() {
          expectDone(await markProtection(world.ctx, ali, ofReport(id), mark));
          return new Uint8Array([1]);
        },
      },
    };
    expect(await printReport(slow, karin, id, { document: 'report', withLocation: true })).toEqual({
      ok: false,
      problem: { code: 'marked-meanwhile' },
    });
    const view = expectDone(await getProtection(world.ctx, karin, ofReport(id)));
    expect(view.copies).toMatchObject([{ number: 1, withPlaces: true, notes: [{ kind: 'NOT_RELEASED', notedByName: 'Tidig' }] }]);
    expect(await logged(world, 'intake.print')).toEqual(
      expect.arrayContaining([
        'intake.print done karin.ek',
        'intake.print not-released karin.ek',
        'intake.print marked-meanwhile karin.ek',
      ]),
    );
    expectDone(await printReport(world.ctx, karin, id, { document: 'report', withLocation: true }));
    for (const canary of canaries) expect(JSON.stringify(world.drawn)).not.toContain(canary);
  });

  it('also holds for a print that could not be drawn', async () => {
    const { id } = await protectedReport(world, openAnswers());
    const karin = await reading(world, 'karin.ek', id);
    const { PrintUnavailable } = await import('@tidig/services/context.ts');
    const broken = { ...world.ctx, printer: { render: () => Promise.reject(new PrintUnavailable('busy')) } };
    expect(await printReport(broken, karin, id, { document: 'report', withLocation: false })).toMatchObject({
      problem: { code: 'print-unavailable' },
    });
    const [copy] = expectDone(await getProtection(world.ctx, karin, ofReport(id))).copies;
    expect(copy?.notes.map(({ kind }) => kind)).toEqual(['NOT_RELEASED']);
  });
});

describe('T-11: a mark set late on one child of an event', () => {
  it('hides where the other children of the event are, and says nothing else of them', async () => {
    const liam = openAnswers({ child: { ...openAnswers().child, identity: { kind: 'PNR', value: '20210414-2399' }, firstName: 'Liam' } });
    const first = await received(world, aSealed(world, { answers: openAnswers() }));
    const board = await world.ctx.stores.board(boards.farsta);
    const { anmalningsnummer } = there(await board.arrivedRow(asId(first)));
    const second = await received(world, aSealed(world, { answers: liam, sameEvent: [anmalningsnummer] }));
    await marked(first);
    const page = expectDone(await getReport(world.ctx, await reading(world, 'karin.ek', second), second));
    expect([page.row.protectedPerson, page.protection.hidden, page.row.childLabel]).toEqual([false, true, 'Liam Testström']);
    for (const canary of canaries) expect(JSON.stringify(page)).not.toContain(canary);
    const { arrivedAt } = there(await board.arrivedRow(asId(first)));
    expect(page.sameEvent).toEqual([{ id: first, childLabel: 'Ytterligare barn (skyddat)', arrivedAt, protectedPerson: true }]);
  });
});
