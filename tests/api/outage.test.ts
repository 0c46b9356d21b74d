import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boards } from '@tidig/db/seed/organisations.ts';
import { PrintUnavailable } from '@tidig/services/context.ts';
import { describe, expect, it } from 'vitest';
import { codeOf } from './support/client.ts';
import { answersTo, sendReport } from './support/scene.ts';
import { anApiForThisTest, type ApiWorld } from './support/world.ts';

function storeFile(world: ApiWorld, name: string): string {
  return join(world.folder, 'data', `${name}.sqlite`);
}

describe('when a store is gone', () => {
  it('its nämnd cannot be reached: never an empty register, and the file is not made anew', async () => {
    const world = await anApiForThisTest();
    const reception = await world.as('karin.ek');
    const file = storeFile(world, `board/${boards.farsta}`);
    renameSync(file, `${file}.away`);
    const response = await reception.get('/api/intake/reports');
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '30']);
    const body = (await response.json()) as { code: string; requestId: string };
    expect(body).toMatchObject({ code: 'store-unreachable', requestId: response.headers.get('Tidig-Request-Id') });
    expect(await codeOf(await reception.post('/api/register/searches', { text: 'Elsa Testström', purpose: 'JOUR' }))).toBe(
      'store-unreachable',
    );
    expect(await (await world.nobody().get('/health')).json()).toMatchObject({ status: 'degraded', stores: { writable: 6, total: 7 } });
    renameSync(`${file}.away`, file);
    expect((await reception.get('/api/intake/reports')).status).toBe(200);
    world.later(1);
    expect((await world.nobody().get('/health')).status).toBe(200);
  });

  it('a report to it is kept and says so, and arrives when the store is back', async () => {
    const world = await anApiForThisTest();
    const file = storeFile(world, `board/${boards.farsta}`);
    renameSync(file, `${file}.away`);
    const officer = await world.as('sara.lind');
    expect((await sendReport(officer)).state).toBe('SKICKAD');
    renameSync(`${file}.away`, file);
    const { deliverDue } = await import('@tidig/services/delivery/deliver-due.ts');
    world.later(10);
    expect(await deliverDue(world.ctx, 'sender/polisen')).toMatchObject({ delivered: 1 });
    expect(await (await officer.get('/api/reports')).json()).toMatchObject({ own: [{ state: 'FRAMME' }] });
  });

  it('or is another file, the answer is the same', async () => {
    const world = await anApiForThisTest();
    const reception = await world.as('karin.ek');
    const file = storeFile(world, `board/${boards.farsta}`);
    rmSync(file);
    writeFileSync(file, 'not a store');
    expect(await codeOf(await reception.get('/api/intake/reports'))).toBe('store-unreachable');
    rmSync(file);
    mkdirSync(file);
    expect(await codeOf(await reception.get('/api/intake/reports'))).toBe('store-unreachable');
  });

  it('of the directory, nobody gets in and nobody is told more', async () => {
    const world = await anApiForThisTest();
    const reception = await world.as('karin.ek');
    rmSync(storeFile(world, 'directory'));
    expect(await codeOf(await reception.get('/api/intake/reports'))).toBe('store-unreachable');
    expect(await codeOf(await world.nobody().post('/api/session', { username: 'karin.ek', password: 'x' }))).toBe('store-unreachable');
  });
});

describe('when a print cannot be drawn', () => {
  it('says so, and the next one has its own number', async () => {
    let broken = true;
    const printer = {
      async render() {
        if (broken) throw new PrintUnavailable('timeout');
        return new TextEncoder().encode('%PDF');
      },
    };
    const world = await anApiForThisTest({ services: { printer } });
    const sent = await sendReport(await world.as('sara.lind'), answersTo());
    const reception = await world.as('karin.ek');
    await reception.post(`/api/intake/reports/${sent.id}/openings`);
    const refused = await reception.post(`/api/intake/reports/${sent.id}/prints`);
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'print-unavailable']);
    broken = false;
    const drawn = await reception.post(`/api/intake/reports/${sent.id}/prints`);
    expect(drawn.headers.get('Tidig-Copy-Number')).toBe('2');
  });
});

describe('a login that ends in the middle of writing', () => {
  it('is answered as ended, and the draft is as last saved', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const made = await officer.post('/api/drafts', { formVersion: 1, answers: { child: { firstName: 'Elsa' } } });
    const { id } = (await made.json()) as { id: string };
    world.later(60);
    const late = await officer.put(`/api/drafts/${id}`, { formVersion: 1, answers: {} }, { 'If-Match': '"1"' });
    expect([late.status, await codeOf(late)]).toEqual([401, 'session-ended']);
    const again = await world.as('sara.lind');
    expect(await (await again.get(`/api/drafts/${id}`)).json()).toMatchObject({ version: 1, answers: { child: { firstName: 'Elsa' } } });
  });
});
