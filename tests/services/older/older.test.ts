import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays, type PlainDate } from '@tidig/domain/base/time.ts';
import { plusYears } from '@tidig/domain/retention/retention.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { printHistory } from '@tidig/services/child-file/print-history.ts';
import { reportJournal } from '@tidig/services/journal/journal-of.ts';
import { enterOlder, type NewOlder } from '@tidig/services/older/enter-older.ts';
import { readOlderAllowed, saveOlderAllowed } from '@tidig/services/older/older-allowed.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { there } from '../../support/there.ts';
import { aWorld, boards, expectDone, newestLog, type World } from '../../support/world.ts';
import { aktOf } from '../barrier-acts.ts';
import { reading, refusedWith, wrongAt } from '../assessment/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const today = () => dayOf(world.clock.now());
const farsta = () => world.ctx.stores.board(boards.farsta);
const lastLog = async () => there((await newestLog(world, boards.farsta, 1))[0]);

/** The 2nd of the month: not in the research sample. */
const anOlder = (change: Partial<NewOlder> = {}): NewOlder => ({
  id: '00000000-0000-4000-8000-0000000000ab',
  child: { number: '20180502-2389', checked: true, firstName: 'Elsa', lastName: 'Testström', description: '', protection: 'NEJ' },
  cameInOn: day('2024-03-01'),
  channel: 'PAP',
  from: { kind: 'ANO', name: '' },
  concern: { code: null, text: 'Barnet gick ensamt ute på kvällarna.' },
  decided: { code: 'INTE_INLEDA', on: day('2024-03-12'), by: 'Enhetschefen' },
  inquiryClosedOn: null,
  lastNoteOn: day('2024-03-12'),
  source: 'Pärm 2024:1',
  ...change,
});

async function allow(allowed = true): Promise<void> {
  const rut = await world.as('rut.ask');
  const { current } = expectDone(await readOlderAllowed(world.ctx, rut));
  const given = { allowed, decidedOn: '2025-09-11', decision: 'SN 2025-09-11 § 84', expected: current?.id ?? null };
  expectDone(await saveOlderAllowed(world.ctx, rut, given));
}

async function enter(change: Partial<NewOlder> = {}, username = 'karin.ek', file: Uint8Array | null = null) {
  return enterOlder(world.ctx, await world.as(username), anOlder(change), file);
}

describe('an older report (L-53)', () => {
  it('is entered with its own days, waits for nobody, and is found as any other', async () => {
    await allow();
    const entered = expectDone(await enter());
    expect(entered).toMatchObject({ linked: true, byName: 'Karin Ek' });
    expect(dayOf(entered.arrivedAt)).toBe('2024-03-01');
    expect(await lastLog()).toMatchObject({ action: 'intake.enter-older', outcome: 'done' });
    const row = there(await (await farsta()).arrivedRow(entered.id));
    expect(row).toMatchObject({ historical: true, awaited: '', decision: { code: 'INTE_INLEDA', on: '2024-03-12' } });
    expect(row.decision?.paragraph).toContain('2001:453');
    const karin = await world.as('karin.ek');
    const open = expectDone(await listArrived(world.ctx, karin));
    expect(JSON.stringify(open)).not.toContain(entered.id);
    const found = await searchRegister(world.ctx, karin, { text: '20180502-2389', birthYear: null, task: null, purpose: 'SVARA_PART' });
    expect(expectDone(found).certain[0]?.reports).toMatchObject([{ historical: true, decision: { code: 'INTE_INLEDA' } }]);
    expect((await (await farsta()).checkDerived()).differing).toBe(0);
  });

  it('is told apart among the hits also while it lies in no akt', async () => {
    await allow();
    const child = { ...anOlder().child, checked: false };
    const { linked } = expectDone(await enter({ child }));
    expect(linked).toBe(false);
    const asked = { text: '20180502-2389', birthYear: null, task: null, purpose: 'SVARA_PART' } as const;
    const { unlinked } = expectDone(await searchRegister(world.ctx, await world.as('karin.ek'), asked));
    expect(unlinked).toMatchObject([{ protectedPerson: false, historical: true }]);
  });

  it('tells in the journal that it is older, where it was found and who decided; the days are the paper’s', async () => {
    await allow();
    const { id } = expectDone(await enter());
    const karin = await reading(world, id, 'karin.ek');
    const { entries } = expectDone(await reportJournal(world.ctx, karin, id));
    expect(entries.map(({ title, at }) => [title, dayOf(at)])).toEqual(
      expect.arrayContaining([
        ['Anmälan kom in (äldre, införd av nämnden)', '2024-03-01'],
        ['Beslut: utredning inleds inte', '2024-03-12'],
        ['Äldre anmälan, införd för hand', '2024-03-12'],
      ]),
    );
    expect(JSON.stringify(entries)).toContain('Pärm 2024:1');
  });

  it('tells in the akt and in its annex who decided then: the decision beside it is signed by the one who entered it', async () => {
    await allow();
    const { id } = expectDone(await enter());
    const karin = await reading(world, id, 'karin.ek');
    const { id: akt } = await aktOf(world, id);
    expectDone(await openChildFile(world.ctx, karin, akt, { task: null, purpose: 'SVARA_PART' }));
    const { reports } = expectDone(await getChildFile(world.ctx, karin, akt));
    expect(JSON.stringify(reports)).toContain('Beslutades av: Enhetschefen.');
    expectDone(await printHistory(world.ctx, karin, akt, { leaveOut: [] }));
    expect(JSON.stringify(there(world.drawn.at(-1)).parts)).toContain('Beslutades av: Enhetschefen.');
  });

  it('is one report however often it is sent, and nothing changed is dropped in silence', async () => {
    await allow();
    const first = expectDone(await enter());
    expect(expectDone(await enter())).toEqual(first);
    expect(await enter({ source: 'Pärm 2024:2' })).toMatchObject(refusedWith('already-taken-in'));
    expect(await enter({ lastNoteOn: day('2024-04-01') })).toMatchObject(refusedWith('already-taken-in'));
    expect(await enter({}, 'ali.demir')).toMatchObject(refusedWith('not-found'));
    expect((await (await farsta()).records({ kind: 'report', id: first.id })).map(({ kind }) => kind)).toEqual(['DECISION', 'OLDER']);
  });

  it('has the old paper itself with it', async () => {
    await allow();
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
    const { id } = expectDone(await enter({}, 'karin.ek', pdf));
    const parts = (await (await farsta()).receivedEnvelope(asId(id)))?.manifest.parts.map(({ name }) => name);
    expect(parts).toContain('attachment/1');
  });
});

describe('is refused', () => {
  it('before the nämnd has decided, once it has taken it back, and to those who are on call', async () => {
    expect(await enter()).toMatchObject(refusedWith('older-not-decided'));
    expect(await lastLog()).toMatchObject({ action: 'intake.enter-older', outcome: 'older-not-decided' });
    await allow();
    expect(await enter({}, 'maja.frost')).toMatchObject(refusedWith('not-permitted'));
    await allow(false);
    expect(await enter()).toMatchObject(refusedWith('older-not-decided'));
  });

  it('on or after the first day of the register; the day before is older', async () => {
    await allow();
    const { registerFrom } = expectDone(await readOlderAllowed(world.ctx, await world.as('karin.ek')));
    const came = (on: PlainDate) => enter({ cameInOn: on, decided: null, lastNoteOn: on });
    expect(await came(registerFrom)).toMatchObject(wrongAt('cameInOn', 'date-too-late'));
    expect(await lastLog()).toMatchObject({ action: 'intake.enter-older', outcome: 'invalid-input' });
    expectDone(await came(plusDays(registerFrom, -1)));
  });

  it('with days ahead, or in another order than they can have come', async () => {
    await allow();
    const ahead = plusDays(today(), 1);
    expect(await enter({ cameInOn: ahead, decided: null, lastNoteOn: ahead })).toMatchObject({
      problem: {
        fields: [
          { path: 'cameInOn', code: 'date-in-future' },
          { path: 'lastNoteOn', code: 'date-in-future' },
        ],
      },
    });
    expect(await enter({ lastNoteOn: ahead })).toMatchObject(wrongAt('lastNoteOn', 'date-in-future'));
    expect(await enter({ decided: { code: 'INLEDA', on: day('2024-02-29'), by: '' } })).toMatchObject(
      wrongAt('decided.on', 'date-before-arrival'),
    );
    expect(await enter({ lastNoteOn: day('2024-03-11') })).toMatchObject(wrongAt('lastNoteOn', 'date-too-early'));
    expect(await enter({ inquiryClosedOn: day('2024-05-01') })).toMatchObject(wrongAt('inquiryClosedOn', 'not-applicable'));
    expect(await enter({ source: ' ' })).toMatchObject(wrongAt('source', 'required'));
  });

  it('when it should be destroyed already: five years after its last note; the day before it may be entered (L-60, L-61)', async () => {
    await allow();
    const due = plusYears(today(), -5);
    const noted = (on: PlainDate) => enter({ cameInOn: day('2021-01-04'), decided: null, lastNoteOn: on });
    expect(await noted(due)).toMatchObject(refusedWith('older-past-keeping'));
    expect(await lastLog()).toMatchObject({ action: 'intake.enter-older', outcome: 'older-past-keeping' });
    expectDone(await noted(plusDays(due, 1)));
  });

  it('the nämnd’s decision with a day ahead or without words, and by those who may not', async () => {
    const rut = await world.as('rut.ask');
    const given = { allowed: true, decidedOn: '2025-09-11', decision: 'SN § 84', expected: null };
    expect(await saveOlderAllowed(world.ctx, rut, { ...given, decidedOn: plusDays(today(), 1) })).toMatchObject(
      wrongAt('decidedOn', 'date-in-future'),
    );
    expect(await saveOlderAllowed(world.ctx, rut, { ...given, decision: '' })).toMatchObject(wrongAt('decision', 'required'));
    expect(await saveOlderAllowed(world.ctx, await world.as('karin.ek'), given)).toMatchObject(refusedWith('not-permitted'));
    expectDone(await saveOlderAllowed(world.ctx, rut, given));
    expect(await saveOlderAllowed(world.ctx, rut, given)).toMatchObject(refusedWith('changed-meanwhile'));
  });
});
