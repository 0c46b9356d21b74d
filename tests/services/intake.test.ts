import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { aBarrier } from '../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, POLICE, sent, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const uncertain = () =>
  answersLike({ child: { ...example1.child, identityCertainty: { code: 'TRO' }, identity: { kind: 'SAKN' }, firstName: 'Elza' } });
const protectedChild = () => answersLike({ child: { ...example1.child, protectedIdentity: { code: 'SKF' } } });

const alone = { task: null, childFile: null } as const;

async function opened(reportId: string, username = 'karin.ek') {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, reportId, alone));
  return { subject, report: expectDone(await getReport(world.ctx, subject, reportId)) };
}

describe('opening a report', () => {
  it('is asked for before content is answered, by each login for itself', async () => {
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    expect(await getReport(world.ctx, karin, id)).toMatchObject({ problem: { code: 'opening-required' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.read', outcome: 'opening-required' });
    await opened(id);
    expect(await getReport(world.ctx, await world.as('ali.demir'), id)).toMatchObject({ problem: { code: 'opening-required' } });
  });

  it('tells the sender once that somebody has read it, and when', async () => {
    const { id } = await sent(world);
    world.later(40);
    const at = world.clock.now();
    await opened(id);
    world.later(10);
    await opened(id, 'ali.demir');
    const row = await (await world.ctx.stores.sender(POLICE)).sentReport(id);
    expect(row).toMatchObject({ openedAt: at });
  });

  it('answers another nämnd’s report exactly as one that does not exist', async () => {
    const { id } = await sent(world);
    const elsewhere = await world.as('petra.gran');
    expect(await openReport(world.ctx, elsewhere, id, alone)).toEqual(await openReport(world.ctx, elsewhere, 'absent', alone));
    expect(await getReport(world.ctx, elsewhere, id)).toEqual(await getReport(world.ctx, elsewhere, 'absent'));
  });

  it('of an earlier report names the task, which must be open in this login', async () => {
    const earlier = await sent(world);
    world.later(60 * 24);
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    expect(await openReport(world.ctx, karin, earlier.id, { task: id, childFile: null })).toMatchObject({
      problem: { code: 'purpose-required' },
    });
    const { report } = await opened(id);
    expect(report.earlier.map((one) => [one.id, one.readByYou])).toEqual([[earlier.id, false]]);
    expectDone(await openReport(world.ctx, karin, earlier.id, { task: id, childFile: null }));
    expect(expectDone(await getReport(world.ctx, karin, id)).earlier[0]).toMatchObject({ readByYou: true });
  });

  it('is shut by behörighetsspärr, which empties the list as well (T-4)', async () => {
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    const board = await world.ctx.stores.board(boards.farsta);
    const report = { kind: 'report', id } as const;
    await board.bar(aBarrier(report, karin.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await openReport(world.ctx, karin, id, alone)).toMatchObject({ problem: { code: 'barred' } });
    expect(expectDone(await listArrived(world.ctx, karin)).rows).toEqual([]);
    expect(expectDone(await countArrived(world.ctx, karin))).toMatchObject({ unopened: 0, unassessed: 0, newest: null });
    expect(expectDone(await listArrived(world.ctx, await world.as('ali.demir'))).rows).toHaveLength(1);
  });
});

describe('what the reader sees', () => {
  it('holds addresses of those who are not protected', async () => {
    const { report } = await opened((await sent(world)).id);
    expect(JSON.stringify(report.parts.location)).toContain('Exempelvägen');
  });

  it('holds nowhere where a protected child or its household is (T-10, T-11)', async () => {
    const { id } = await sent(world, 'sara.lind', protectedChild());
    const { subject, report } = await opened(id);
    const print = expectDone(await printReport(world.ctx, subject, id, { document: 'report', withLocation: true }));
    const everything =
      JSON.stringify(report) + new TextDecoder().decode(print.pdf) + JSON.stringify(expectDone(await listArrived(world.ctx, subject)));
    for (const canary of ['Exempelvägen', '070-174 06 11', '070-174 06 12', 'Exempelskolan', 'hos mormor'])
      expect(everything).not.toContain(canary);
  });
});

describe('a mark on the child in any report of the akt', () => {
  const checked = () => answersLike({ child: { ...example1.child, protectedIdentity: { code: 'NEJ' } } });

  it.each([
    ['an earlier one', async () => [await sent(world, 'sara.lind', protectedChild()), await sent(world, 'sara.lind', checked())][1]],
    [
      'a later one (a late mark acts backwards, T-14)',
      async () => [await sent(world, 'sara.lind', checked()), await sent(world, 'sara.lind', protectedChild())][0],
    ],
  ])('in %s hides where the child is in this one too', async (_, arrive) => {
    const unmarked = await arrive();
    const { subject, report } = await opened(unmarked?.id ?? '');
    expect(report.row.protectedPerson).toBe(true);
    const print = expectDone(await printReport(world.ctx, subject, report.row.id, { document: 'report', withLocation: true }));
    for (const text of [JSON.stringify(report), new TextDecoder().decode(print.pdf)]) {
      for (const canary of ['Exempelvägen', '070-174 06 12', 'Exempelskolan']) expect(text).not.toContain(canary);
    }
  });
});

describe('prints', () => {
  it('are numbered and logged before they are drawn, and leave places out unless asked', async () => {
    const { id } = await sent(world);
    const { subject } = await opened(id);
    const first = expectDone(await printReport(world.ctx, subject, id, { document: 'report', withLocation: false }));
    const second = expectDone(await printReport(world.ctx, subject, id, { document: 'report', withLocation: true }));
    expect([first.copyNumber, second.copyNumber]).toEqual([1, 2]);
    expect(new TextDecoder().decode(first.pdf)).not.toContain('Exempelvägen');
    expect(new TextDecoder().decode(second.pdf)).toContain('Exempelvägen');
    expect(first.fileName).toMatch(/^anmalan-[0-9A-Z-]+-kopia-1\.pdf$/);
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.print', outcome: 'done', actor: subject.userId });
  });

  it('hold a marked item in a document of its own and never in the report', async () => {
    const { id } = await sent(world);
    const { subject } = await opened(id);
    await printReport(world.ctx, subject, id, { document: 'report', withLocation: true });
    await printReport(world.ctx, subject, id, { document: 'annex', withLocation: true });
    const [report, annex] = world.drawn.map((view) => JSON.stringify(view));
    expect(report).not.toContain('ringde 112');
    expect(annex).toContain('ringde 112');
  });

  it('of an annex that does not exist are refused', async () => {
    const { secrecy: _, ...without } = answersLike();
    const { id } = await sent(world, 'sara.lind', without);
    const { subject } = await opened(id);
    expect(await printReport(world.ctx, subject, id, { document: 'annex', withLocation: false })).toMatchObject({
      problem: { code: 'nothing-to-print' },
    });
  });
});

describe('the akt', () => {
  it('gets a report by exact number at arrival, and two reports on one child lie together', async () => {
    const [one, two] = [await sent(world), await sent(world)];
    const [first, second] = [(await opened(one.id)).report, (await opened(two.id)).report];
    expect(first.childFile).toMatchObject({ basis: 'exact-number' });
    expect(second.childFile?.id).toBe(first.childFile?.id);
  });

  it('is only proposed for an uncertain identity; a person links, undoes and links again', async () => {
    const known = (await opened((await sent(world)).id)).report.childFile;
    const { id } = await sent(world, 'sara.lind', uncertain());
    const { subject, report } = await opened(id);
    expect(report.childFile).toBeNull();
    expect(report.proposals[0]).toMatchObject({
      hit: { childFileId: known?.id },
      comparisons: [{ verdict: 'blank' }, { verdict: 'mismatch' }, {}],
    });

    expect(await linkReport(world.ctx, subject, id, known?.id ?? '')).toMatchObject({ ok: true, value: known?.id });
    expect(await linkReport(world.ctx, subject, id, null)).toMatchObject({ problem: { code: 'already-linked' } });
    expect(await undoLink(world.ctx, subject, id, 'Det var fel barn, visade det sig.')).toMatchObject({ ok: true });
    expect(await undoLink(world.ctx, subject, id, 'Det var fel barn, visade det sig.')).toMatchObject({ problem: { code: 'not-linked' } });
    const own = expectDone(await linkReport(world.ctx, subject, id, null));
    expect(own).not.toBe(known?.id);
  });

  it.each([
    ['turns 18 on the day of arrival', '200811192384', null],
    ['turns 18 the day after', '200811202399', { basis: 'exact-number' }],
  ])('of somebody who %s takes the report by itself only under 18 (L-28)', async (_, value, expected) => {
    const { id } = await sent(world, 'sara.lind', answersLike({ child: { ...example1.child, identity: { kind: 'PNR', value } } }));
    const { childFile } = (await opened(id)).report;
    expect(childFile && { basis: childFile.basis }).toEqual(expected);
  });

  it('opens with a task or a purpose and never without, and only here', async () => {
    const { subject, report } = await opened((await sent(world)).id);
    const id = report.childFile?.id ?? '';
    expect(await openChildFile(world.ctx, subject, id, { task: null, purpose: null })).toMatchObject({
      problem: { code: 'purpose-required' },
    });
    expectDone(await openChildFile(world.ctx, subject, id, { task: null, purpose: 'SVARA_PART' }));
    const akt = expectDone(await getChildFile(world.ctx, subject, id));
    expect(akt).toMatchObject({ label: 'Elsa Testström', purpose: 'SVARA_PART' });
    expect(JSON.stringify(akt)).not.toContain('slå mamma');
    expectDone(await openReport(world.ctx, subject, akt.reports[0]?.id ?? '', { task: null, childFile: id }));
    const board = await world.ctx.stores.board(boards.farsta);
    expect((await board.logRows({ beforeSeq: null, limit: 2 })).map(({ purpose }) => purpose)).toEqual(['SVARA_PART', 'SVARA_PART']);
    const elsewhere = await world.as('petra.gran');
    expect(await openChildFile(world.ctx, elsewhere, id, { task: null, purpose: 'SVARA_PART' })).toEqual(
      await openChildFile(world.ctx, elsewhere, 'absent', { task: null, purpose: 'SVARA_PART' }),
    );
  });
});

describe('a report in no akt', () => {
  const byEar = () =>
    answersLike({ child: { ...example1.child, identityCertainty: { code: 'TRO' }, identity: { kind: 'PNR', value: '20180502-2389' } } });

  it.each(['20180502-2389', 'Elsa Testström', 'Ellsa Testsröm'])('is found by %s all the same: no false "none"', async (text) => {
    const { id } = await sent(world, 'sara.lind', byEar());
    const answer = expectDone(
      await searchRegister(world.ctx, await world.as('karin.ek'), { text, birthYear: null, task: null, purpose: 'NY_PER_TELEFON' }),
    );
    expect(answer).toMatchObject({ certain: [], possible: [], unlinked: [{ id }] });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'register.search', outcome: 'done' });
  });

  it('is proposed to the next one on the same child', async () => {
    const first = await sent(world, 'sara.lind', byEar());
    const second = await sent(world, 'sara.lind', byEar());
    expect((await opened(second.id)).report.alike.map(({ id }) => id)).toEqual([first.id]);
  });

  it.each(['SEK', 'FIN'] as const)('on somebody protected (%s) is found by mark and reference only (T-13)', async (code) => {
    const hidden = () => answersLike({ child: { ...byEar().child, protectedIdentity: { code } } });
    const first = await sent(world, 'sara.lind', hidden());
    const reader = await world.as('karin.ek');
    const asked = { text: '20180502-2389', birthYear: null, task: null, purpose: 'NY_PER_TELEFON' } as const;
    const [hit] = expectDone(await searchRegister(world.ctx, reader, asked)).unlinked;
    const found = { id: first.id, childLabel: 'Skyddade personuppgifter', arendenummer: 'FAR-2026-00001', protectedPerson: true };
    expect(hit).toEqual(found);
    const second = await sent(world, 'sara.lind', byEar());
    const { alike } = (await opened(second.id)).report;
    expect(alike).toEqual([found]);
  });

  it('with fingerade uppgifter says nothing of what its akt is called, once a person has put it there; neither number finds the other', async () => {
    const first = await sent(world);
    const { report } = await opened(first.id);
    const akt = report.childFile?.id ?? '';
    const nova = { firstName: 'Nova', lastName: 'Nyström', identity: { kind: 'PNR', value: '20100302-2397' } } as const;
    const renamed = (code: 'FIN' | 'NEJ', certainty: 'TRO' | 'KTR') =>
      answersLike({ child: { ...example1.child, ...nova, identityCertainty: { code: certainty }, protectedIdentity: { code } } });
    const second = await sent(world, 'sara.lind', renamed('FIN', 'TRO'));
    const { subject } = await opened(second.id);
    expectDone(await linkReport(world.ctx, subject, second.id, akt));
    const { report: page } = await opened(second.id);
    expect(page.childFile?.label).toBe('Skyddade personuppgifter');
    expect(JSON.stringify(page)).not.toContain('Elsa Testström');
    const asked = (text: string) => ({ text, birthYear: null, task: null, purpose: 'NY_PER_TELEFON' as const });
    const found = async (text: string) => expectDone(await searchRegister(world.ctx, subject, asked(text)));
    for (const text of ['20100302-2397', 'Nova Nyström']) {
      expect(await found(text)).toMatchObject({ certain: [], possible: [], unlinked: [] });
    }
    const [hit] = (await found('20180502-2389')).certain;
    expect(hit).toMatchObject({ childFileId: akt, number: null, birthYear: null, matchedName: null, reports: [] });
    expect(JSON.stringify(hit)).not.toMatch(/Elsa|Nova/);
    const third = await sent(world, 'sara.lind', renamed('NEJ', 'KTR'));
    const later = (await opened(third.id)).report;
    expect(later.childFile?.id).not.toBe(akt);
    expect(JSON.stringify([later.earlier, later.proposals, later.alike])).not.toMatch(/Elsa|2018/);
  });

  it('has no skyddsbedömning before it lies in a personakt (L-23)', async () => {
    const { id } = await sent(world, 'sara.lind', byEar());
    const { subject } = await opened(id, 'maja.frost');
    const assessment = { outcome: 'BEHOVER_SKYDD' as const, reasons: 'Barnet är ensamt i natt.', madeAt: null };
    expect(await assessSafety(world.ctx, subject, id, assessment)).toMatchObject({ problem: { code: 'akt-missing' } });
    expectDone(await linkReport(world.ctx, subject, id, null));
    expect(await assessSafety(world.ctx, subject, id, assessment)).toMatchObject({ ok: true });
  });

  it('linked by a colleague meanwhile shows nothing of the akt until this person opens it', async () => {
    const { id } = await sent(world, 'sara.lind', byEar());
    const { subject: ali } = await opened(id, 'ali.demir');
    const { subject: karin } = await opened(id, 'karin.ek');
    expectDone(await linkReport(world.ctx, karin, id, null));
    expect(await getReport(world.ctx, ali, id)).toMatchObject({ problem: { code: 'opening-required' } });
    expect((await opened(id, 'ali.demir')).report.childFile).not.toBeNull();
  });
});

describe('search (L-43, T-1)', () => {
  const search = (text: string, more: object = {}) => ({ text, birthYear: null, task: null, purpose: 'NY_PER_TELEFON' as const, ...more });

  it('needs a purpose or an open task', async () => {
    const karin = await world.as('karin.ek');
    expect(await searchRegister(world.ctx, karin, search('Elsa Testström', { purpose: null }))).toMatchObject({
      problem: { code: 'purpose-required' },
    });
    expect(await searchRegister(world.ctx, karin, search('Elsa Testström', { purpose: null, task: 'not-open' }))).toMatchObject({
      problem: { code: 'purpose-required' },
    });
    const { report } = await opened((await sent(world)).id);
    expect(await searchRegister(world.ctx, karin, search('Elsa Testström', { purpose: null, task: report.row.id }))).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['20180502-2389', 'SAME_NUMBER'],
    ['180502-2389', 'SAME_NUMBER'],
    ['Elsa Testström', 'EXACT_NAME'],
    ['Testström, Elsa', 'EXACT_NAME'],
    ['Elsa Teststrom', 'FOLDED_NAME'],
    ['Ellsa Testsröm', 'SIMILAR_SPELLING'],
  ])('finds the child by %s and says why', async (text, reason) => {
    await sent(world);
    const answer = expectDone(await searchRegister(world.ctx, await world.as('karin.ek'), search(text)));
    expect(answer.certain).toHaveLength(1);
    expect(answer.certain[0]?.reasons).toContain(reason);
  });

  it('shows of a protected child the mark and a reference, nothing else (T-13)', async () => {
    const { id } = await sent(world, 'sara.lind', protectedChild());
    const karin = await world.as('karin.ek');
    const reference = expectDone(await listArrived(world.ctx, karin)).rows.find((row) => row.id === id)?.arendenummer;
    const answer = expectDone(await searchRegister(world.ctx, karin, search('Elsa Testström', { birthYear: 2018 })));
    expect(answer.certain).toEqual([
      {
        childFileId: expect.any(String),
        label: `Skyddade personuppgifter · ${reference}`,
        number: null,
        birthYear: null,
        protectedPerson: true,
        identityCertain: true,
        exact: true,
        reasons: ['EXACT_NAME'],
        matchedName: null,
        reports: [],
      },
    ]);
  });

  it('is logged once, with hits and without', async () => {
    await sent(world);
    const karin = await world.as('karin.ek');
    const board = await world.ctx.stores.board(boards.farsta);
    const before = (await board.checkLog()).rows;
    await searchRegister(world.ctx, karin, search('Elsa Testström'));
    await searchRegister(world.ctx, karin, search('Ingen Alls'));
    expect((await board.checkLog()).rows).toBe(before + 2);
    expect((await newestLog(world, boards.farsta, 2)).map(({ outcome }) => outcome)).toEqual(['empty', 'done']);
  });

  it('never says "no hits" about an akt that is shut to the person (T-4)', async () => {
    const { report } = await opened((await sent(world)).id);
    const ali = await world.as('ali.demir');
    const akt = { kind: 'child-file', id: report.childFile?.id ?? '' } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(akt, ali.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', akt));
    expect(await searchRegister(world.ctx, ali, search('Elsa Testström'))).toMatchObject({ problem: { code: 'barred' } });
  });
});

describe('skyddsbedömning (L-20 to L-23)', () => {
  const given = { outcome: 'BEHOVER_SKYDD' as const, reasons: 'Pappan kan komma hem i morgon.', madeAt: null };

  it('is a record by a named person; a later one stands beside it', async () => {
    const { id } = await sent(world);
    const { subject } = await opened(id, 'ali.demir');
    const first = expectDone(await assessSafety(world.ctx, subject, id, given));
    expect(expectDone(await listArrived(world.ctx, subject)).rows[0]).toMatchObject({ id, safetyOutcome: 'BEHOVER_SKYDD' });
    world.later(50);
    expectDone(await assessSafety(world.ctx, subject, id, { ...given, outcome: 'BEHOVER_INTE_SKYDD', expected: first.id }));
    const { report } = await opened(id);
    expect(report.safetyAssessments.map(({ outcome, byName }) => [outcome, byName])).toEqual([
      ['BEHOVER_SKYDD', 'Ali Demir'],
      ['BEHOVER_INTE_SKYDD', 'Ali Demir'],
    ]);
  });

  it('may have been made before it is written, but not before the report came nor ahead of now', async () => {
    const { id, arrivedAt } = await sent(world);
    world.later(120);
    const { subject } = await opened(id, 'maja.frost');
    const at = (minutes: number) =>
      assessSafety(world.ctx, subject, id, { ...given, madeAt: plusMinutes(arrivedAt ?? world.clock.now(), minutes) });
    expect(await at(-1)).toMatchObject({ problem: { code: 'invalid-input', fields: [{ path: 'madeAt', code: 'date-before-arrival' }] } });
    expect(await at(121)).toMatchObject({ problem: { code: 'invalid-input', fields: [{ path: 'madeAt', code: 'date-in-future' }] } });
    expect(await at(30)).toMatchObject({ ok: true });
  });

  it('is not reception’s to make, and the try is logged', async () => {
    const { id } = await sent(world);
    const { subject } = await opened(id, 'karin.ek');
    expect(await assessSafety(world.ctx, subject, id, given)).toMatchObject({ problem: { code: 'not-permitted' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.assess-safety', outcome: 'not-permitted' });
  });

  it('and a decision change nothing that the sender can see (promise 3 of the two authorities)', async () => {
    const { id } = await sent(world);
    const { subject } = await opened(id, 'ali.demir');
    const officer = await world.as('sara.lind');
    expectDone(await openSent(world.ctx, officer, id));
    const seen = async () => JSON.stringify([await listSent(world.ctx, officer), await getSent(world.ctx, officer, id)]);
    const before = await seen();
    expectDone(await assessSafety(world.ctx, subject, id, given));
    const board = await world.ctx.stores.board(boards.farsta);
    await board.addRecord(
      {
        id: asId<RecordId>(world.ctx.ids.uuid()),
        about: { kind: 'report', id },
        kind: 'DECISION',
        madeAt: world.clock.now(),
        recordedAt: world.clock.now(),
        by: subject.userId,
        byName: subject.name,
        body: JSON.stringify({ code: 'INLEDA', on: '2026-11-19', paragraph: '20 kap. 2 § SoL', reason: 'Skäl.' }),
      },
      systemEntry(world.ctx, 'test.decision', { kind: 'report', id }),
    );
    expect(await seen()).toBe(before);
  });
});
