import { describe, expect, it } from 'vitest';
import { jsonPost, smallApp } from './small-app.ts';

const own = 'https://tidig.example';

function app() {
  const { app } = smallApp({ publicOrigin: own });
  app.post('/act', (c) => c.json({ done: true }));
  app.get('/read', (c) => c.json({ done: true }));
  return app;
}

describe('T-36: acts from another site', () => {
  it.each([
    ['a page of another site', { Origin: 'https://other.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of a sister host', { Origin: 'https://x.tidig.example', 'Sec-Fetch-Site': 'same-site' }],
    ['an old browser that says only its origin', { Origin: 'https://other.example' }],
    ['our own host over http', { Origin: 'http://tidig.example' }],
    ['a page without origin', { Origin: 'null' }],
    ['a new tab', { 'Sec-Fetch-Site': 'none' }],
  ])('refuses a JSON POST from %s', async (_, headers) => {
    const response = await app().request('/act', jsonPost({}, headers));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'cross-site-request' });
  });

  it.each([
    ['our own page', { Origin: own, 'Sec-Fetch-Site': 'same-origin' }],
    ['a program, which has no cookie but its own', {}],
  ])('lets a POST from %s through', async (_, headers) => {
    expect((await app().request('/act', jsonPost({}, headers))).status).toBe(200);
  });

  it('lets anybody follow a link', async () => {
    expect((await app().request('/read', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200);
  });

  it('takes the host the browser asked as its own when no public address is set', async () => {
    const { app: demo } = smallApp();
    demo.post('/act', (c) => c.json({}));
    const at = (origin: string) => demo.request('http://127.0.0.1:3000/act', jsonPost({}, { Host: '127.0.0.1:3000', Origin: origin }));
    expect((await at('http://127.0.0.1:3000')).status).toBe(200);
    expect((await at('http://127.0.0.1:3001')).status).toBe(403);
  });

  it('refuses a form of another type even without an origin', async () => {
    const form = { method: 'POST', body: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
    const response = await app().request('/act', form);
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'unsupported-media-type' });
  });
});
