import { receivedReport } from '@tidig/api/wire/intake.ts';
import { describe, expect, it } from 'vitest';
import { aSealed, attachment, jpeg, received } from '../services/receiving.ts';
import { answersLike } from '../support/world.ts';
import { codeOf } from './support/client.ts';
import { anApiForThisTest } from './support/world.ts';

describe('an attachment over HTTP (T-34)', () => {
  it('comes under a live opening as a download under a neutral name, and may do nothing where it is opened', async () => {
    const world = await anApiForThisTest();
    const answers = answersLike({ attachments: { files: [{ id: 'a1', what: 'Dörren', name: 'Elsas dörr.jpg', size: '1 kB' }] } });
    const id = await received(world, aSealed(world, { answers, attachments: [attachment(1)] }));
    const reception = await world.as('karin.ek');
    const path = `/api/intake/reports/${id}/attachments/1`;
    expect(await codeOf(await reception.get(path))).toBe('opening-required');
    await reception.post(`/api/intake/reports/${id}/openings`);
    const { anmalningsnummer, attachments } = receivedReport.parse(await (await reception.get(`/api/intake/reports/${id}`)).json());
    expect(attachments.files).toEqual([{ n: 1, what: 'Dörren', mediaType: 'image/jpeg', bytes: 64 }]);
    const file = await reception.get(path);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(jpeg()));
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="bilaga-${anmalningsnummer}-1.jpg"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    for (const n of ['2', '0', 'x', '..%2Fbody'])
      expect(await codeOf(await reception.get(`/api/intake/reports/${id}/attachments/${n}`))).toBe('not-found');
    expect((await reception.get('/api/session')).headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  });
});
