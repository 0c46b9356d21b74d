import { describe, expect, it } from 'vitest';
import { jsonPost, smallApp } from './small-app.ts';

const CANARY = 'KanariaQ7';

describe('T-43: the line written of a request', () => {
  it('names the pattern, never what was asked or sent', async () => {
    const { app, lines } = smallApp();
    app.post('/files/:id', (c) => c.json({}));
    await app.request(`/files/${CANARY}?q=${CANARY}`, jsonPost({ a: CANARY }, { 'User-Agent': CANARY, 'X-Request-Id': CANARY }));
    await app.request(`/${CANARY}`);
    await app.request(new Request('http://localhost/', { method: CANARY }));
    expect(JSON.stringify(lines)).not.toContain(CANARY);
    expect(lines[0]).toEqual({
      requestId: 'id-1',
      route: '/files/:id',
      method: 'POST',
      status: 200,
      code: null,
      membershipId: null,
      durationMs: 5,
    });
    expect(lines[1]).toMatchObject({ route: '/*', status: 404, code: 'not-found' });
    expect(lines[2]).toMatchObject({ method: 'OTHER' });
  });

  it('is written for a fault too', async () => {
    const { app, lines } = smallApp();
    app.get('/', () => {
      throw new Error(CANARY);
    });
    await app.request('/');
    expect(lines).toEqual([expect.objectContaining({ status: 500, code: 'unexpected' })]);
  });
});

describe('the headers of every answer', () => {
  it.each(['/page', '/absent', '/fault'])('at %s keep it from caches, frames and other sites', async (path) => {
    const { app } = smallApp({ publicOrigin: 'https://tidig.example' });
    app.get('/page', (c) => c.html('<p>hej</p>'));
    app.get('/fault', () => {
      throw new Error('x');
    });
    const { headers } = await app.request(path);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=');
    const csp = headers.get('Content-Security-Policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("require-trusted-types-for 'script'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe');
  });

  it('ask for https only where there is https', async () => {
    const { app } = smallApp();
    expect((await app.request('/')).headers.has('Strict-Transport-Security')).toBe(false);
  });
});
