import { childFileView } from '@tidig/api/wire/child-file.ts';
import { receivedReport, searchAnswer } from '@tidig/api/wire/intake.ts';
import { arrivedList } from '@tidig/api/wire/worklist.ts';
import { recipientInBook, sentNow, sentList, sentReport } from '@tidig/api/wire/writing.ts';
import { boards } from '@tidig/db/seed/organisations.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codeOf } from './support/client.ts';
import { answersTo, draftOf, sendReport, valueOf, writeDraft } from './support/scene.ts';
import { onlyOne } from '../support/world.ts';
import { anApiForThisTest } from './support/world.ts';

type SentNow = z.infer<typeof sentNow>;

describe('the main job over HTTP', () => {
  it('an officer writes and sends example 1; the nämnd opens, reads, prints and finds the child; the officer sees how far it came', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const recipients = z.array(recipientInBook.strict()).parse(await (await officer.get('/api/recipients?kommun=0180')).json());
    expect(recipients.map((one) => one.id)).toContain(boards.farsta);

    const draft = await officer.post('/api/drafts', draftOf());
    expect(draft.headers.get('ETag')).toBe('"1"');
    const { id } = await valueOf<{ id: string }>(draft);
    const saved = await officer.put(`/api/drafts/${id}`, draftOf(answersTo()), { 'If-Match': '"1"' });
    expect(saved.headers.get('ETag')).toBe('"2"');
    const submission = await officer.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': '"2"' });
    expect(submission.status).toBe(201);
    const sent = onlyOne(sentNow.parse(await submission.json()).reports);
    expect(sent.state).toBe('FRAMME');

    const reception = await world.as('karin.ek');
    const list = arrivedList.parse(await (await reception.get('/api/intake/reports')).json());
    expect(list.rows).toEqual([expect.objectContaining({ id: sent.id, openedAt: null })]);
    expect(await codeOf(await reception.get(`/api/intake/reports/${sent.id}`))).toBe('opening-required');
    expect((await reception.post(`/api/intake/reports/${sent.id}/openings`)).status).toBe(201);
    const read = receivedReport.parse(await (await reception.get(`/api/intake/reports/${sent.id}`)).json());
    expect(read.anmalningsnummer).toBe(sent.anmalningsnummer);

    const print = await reception.post(`/api/intake/reports/${sent.id}/prints`);
    expect(print.headers.get('Content-Type')).toBe('application/pdf');
    expect(print.headers.get('Content-Disposition')).toBe(`inline; filename="anmalan-${sent.anmalningsnummer}-kopia-1.pdf"`);
    expect(print.headers.get('Tidig-Copy-Number')).toBe('1');
    expect((await reception.post(`/api/intake/reports/${sent.id}/prints`, {})).headers.get('Tidig-Copy-Number')).toBe('2');
    expect(world.drawn).toHaveLength(2);

    const number = read.row.arendenummer;
    const found = searchAnswer.parse(await (await reception.post('/api/register/searches', { text: number, task: sent.id })).json());
    const hit = [...found.certain, ...found.possible][0];
    const opening = await reception.post(`/api/child-files/${hit?.childFileId}/openings`, { task: sent.id });
    expect(opening.status).toBe(201);
    const akt = childFileView.parse(await (await reception.get(`/api/child-files/${hit?.childFileId}`)).json());
    expect(akt.reports.map((report) => report.id)).toEqual([sent.id]);

    const seen = sentList.parse(await (await officer.get('/api/reports')).json());
    expect(seen.own).toEqual([expect.objectContaining({ id: sent.id, state: 'OPPNAD' })]);
    await officer.post(`/api/reports/${sent.id}/openings`);
    const own = sentReport.parse(await (await officer.get(`/api/reports/${sent.id}`)).json());
    expect(own.row.anmalningsnummer).toBe(sent.anmalningsnummer);
    expect(world.faults).toEqual([]);
  });

  it('a safety assessment changes nothing that the sender can see', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const sent = await sendReport(officer);
    const assessor = await world.as('ali.demir');
    await assessor.post(`/api/intake/reports/${sent.id}/openings`);
    await officer.post(`/api/reports/${sent.id}/openings`);
    const answers = async () => [
      await (await officer.get('/api/reports')).text(),
      await (await officer.get(`/api/reports/${sent.id}`)).text(),
    ];
    const before = await answers();
    world.later(5);
    const made = { outcome: 'BEHOVER_SKYDD', reasons: 'Barnet är ensamt hemma i natt.', madeAt: world.clock.now() };
    expect((await assessor.post(`/api/intake/reports/${sent.id}/safety-assessments`, made)).status).toBe(201);
    expect(await answers()).toEqual(before);
  });

  it('a link made by mistake is undone with a reason', async () => {
    const world = await anApiForThisTest();
    const sent = await sendReport(await world.as('sara.lind'));
    const reader = await world.as('ali.demir');
    await reader.post(`/api/intake/reports/${sent.id}/openings`);
    const path = `/api/intake/reports/${sent.id}`;
    expect(await codeOf(await reader.post(`${path}/links`, { childFileId: null }))).toBe('already-linked');
    expect(await codeOf(await reader.post(`${path}/link-reversals`, { reason: 'fel' }))).toBe('invalid-input');
    expect((await reader.post(`${path}/link-reversals`, { reason: 'Det var ett annat barn.' })).status).toBe(204);
    expect(await codeOf(await reader.post(`${path}/link-reversals`, { reason: 'Det var ett annat barn.' }))).toBe('not-linked');
    expect((await reader.post(`${path}/links`, { childFileId: null })).status).toBe(201);
  });

  it('a report to a nämnd outside Tidig is handed over by hand, once printed', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const sent = await sendReport(officer, answersTo('knivsta'));
    expect(sent.state).toBe('DU_SKICKAR_SJALV');
    const path = `/api/reports/${sent.id}`;
    expect(await codeOf(await officer.post(`${path}/prints`))).toBe('opening-required');
    await officer.post(`${path}/openings`);
    expect((await officer.post(`${path}/prints`)).status).toBe(200);
    const ahead = await officer.post(`${path}/hand-overs`, { how: 'Bud till receptionen', at: '2026-11-21T11:00:01Z' });
    expect(await ahead.json()).toMatchObject({ code: 'invalid-input', fields: [{ path: 'at', code: 'date-in-future' }] });
    const done = await officer.post(`${path}/hand-overs`, { how: 'Bud till receptionen', at: '2026-11-21T11:00:00Z' });
    expect(await done.json()).toMatchObject({ state: 'SKICKAD_SJALV' });
  });
});

describe('T-26: a draft’s version', () => {
  it('is asked for, and a stale one answers the version that is kept and writes nothing', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const id = await writeDraft(officer, { child: { firstName: 'Elsa' } });
    const path = `/api/drafts/${id}`;
    const missing = await officer.put(path, draftOf());
    expect(missing.status).toBe(428);
    expect(await codeOf(missing)).toBe('version-missing');
    for (const version of ['"2"', '"0"', '1', '*', 'W/"1"', '"1", "2"', '"99999999999999999999"']) {
      const stale = await officer.put(path, draftOf(), { 'If-Match': version });
      expect([version, stale.status, stale.headers.get('ETag')]).toEqual([version, 412, '"1"']);
      expect(await codeOf(stale)).toBe('version-stale');
    }
    expect(await (await officer.get(path)).json()).toMatchObject({ version: 1, answers: { child: { firstName: 'Elsa' } } });
    expect((await officer.put(path, draftOf(), { 'If-Match': '"1"' })).status).toBe(200);
  });

  it('is asked for when sending as well', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const id = await writeDraft(officer, answersTo());
    expect((await officer.post(`/api/drafts/${id}/submission`)).status).toBe(428);
    const stale = await officer.post(`/api/drafts/${id}/submission`, {}, { 'If-Match': '"7"' });
    expect([stale.status, stale.headers.get('ETag')]).toEqual([412, '"1"']);
    expect(await (await officer.get('/api/reports')).json()).toEqual({ own: [], unit: [] });
  });

  it('of an absent draft is as absent as any', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const foreign = await writeDraft(await world.as('johan.norr'));
    for (const version of ['"1"', '"2"', 'junk']) {
      const answers = await Promise.all(
        [foreign, 'absent'].map(async (id) => {
          const response = await officer.put(`/api/drafts/${id}`, draftOf(), { 'If-Match': version });
          return [response.status, response.headers.get('ETag'), await response.text()];
        }),
      );
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.[0]).toBe(404);
    }
  });

  it('lets one of many parallel editors win and tells the others', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const id = await writeDraft(officer);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, editor) =>
        officer.put(`/api/drafts/${id}`, draftOf({ child: { firstName: `Namn ${editor}` } }), { 'If-Match': '"1"' }),
      ),
    );
    expect(answers.map((response) => response.status).sort((a, b) => a - b)).toEqual([200, ...Array<number>(19).fill(412)]);
  });

  it('sent twice gives one report and the same answer', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const id = await writeDraft(officer, answersTo());
    const [one, other] = await Promise.all(
      [1, 2].map(() => officer.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': '"1"' })),
    );
    const [first, second] = [await valueOf<SentNow>(one as Response), await valueOf<SentNow>(other as Response)];
    expect(first.reports.map(({ id }) => id)).toEqual(second.reports.map(({ id }) => id));
    const reception = await world.as('karin.ek');
    expect((await valueOf<{ rows: unknown[] }>(await reception.get('/api/intake/reports'))).rows).toHaveLength(1);
  });

  it('that is not finished is not sent, and says what is missing', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const id = await writeDraft(officer);
    const refused = await officer.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': '"1"' });
    expect(refused.status).toBe(422);
    const body = (await refused.json()) as { code: string; fields: { path: string }[] };
    expect(body.code).toBe('report-incomplete');
    expect(body.fields.map((field) => field.path)).toContain('answers.recipient.board');
  });
});
