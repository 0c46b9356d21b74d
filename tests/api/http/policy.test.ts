import { answer } from '@tidig/api/http/answer.ts';
import type { RequestEnv } from '@tidig/api/http/env.ts';
import { assertEveryRouteHasPolicy, guardedRoutes, publicRoute } from '@tidig/api/http/policy.ts';
import { done } from '@tidig/domain/base/outcome.ts';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { smallApp } from './small-app.ts';

const open = publicRoute('for the test');

function withRoute(add: (app: Hono<RequestEnv>) => unknown): () => void {
  const { app } = smallApp();
  app.get('/api/good', open, (c) => c.text('ok'));
  add(app);
  return () => assertEveryRouteHasPolicy(app);
}

describe('a route without a policy', () => {
  it.each<[string, (app: Hono<RequestEnv>) => unknown]>([
    ['has nothing but its work', (app) => app.get('/api/bare', (c) => c.text('x'))],
    [
      'does something before its policy',
      (app) =>
        app.get(
          '/api/late',
          (_, next) => next(),
          open,
          (c) => c.text('x'),
        ),
    ],
    ['guards another method of the same path', (app) => app.post('/api/good', (c) => c.text('x'))],
    ['takes every method', (app) => app.all('/api/any', (c) => c.text('x'))],
    ['takes every path', (app) => app.all('/api/*', (c) => c.text('x'))],
    [
      'lies in an app of its own',
      (app) =>
        app.route(
          '/api',
          new Hono<RequestEnv>().get('/sub', (c) => c.text('x')),
        ),
    ],
    ['is the health of the server', (app) => app.get('/health', (c) => c.text('x'))],
  ])('stops the start when it %s', (_, add) => {
    expect(withRoute(add)).toThrow(/has no policy/);
  });

  it('does not stop the start when it serves pages', () => {
    expect(withRoute((app) => app.get('/*', (c) => c.text('x')))).not.toThrow();
  });

  it('is seen through an app of its own that handles its own errors', () => {
    const sub = new Hono<RequestEnv>().get('/sub', open, (c) => c.text('x')).onError((_, c) => c.text('x'));
    const { app } = smallApp();
    app.route('/api', sub);
    expect(guardedRoutes(app)).toEqual([{ method: 'GET', path: '/api/sub', guard: { kind: 'public', reason: 'for the test' } }]);
  });
});

describe('T-3: an answer', () => {
  const wire = z.object({ id: z.string(), rows: z.array(z.object({ name: z.string() })) });

  it('carries the listed fields and no others', async () => {
    const { app } = smallApp();
    const value = { id: '1', secret: 'x', rows: [{ name: 'a', secret: 'x' }] };
    app.get('/', (c) => answer(c, done(value), wire));
    expect(await (await app.request('/')).json()).toEqual({ id: '1', rows: [{ name: 'a' }] });
  });

  it('that is not what was promised is a defect, and nothing of it leaves', async () => {
    const { app, faults } = smallApp();
    app.get('/', (c) => answer(c, done(JSON.parse('{"id":"KanariaQ7","rows":[{"name":7}]}')), wire));
    const response = await app.request('/');
    expect(response.status).toBe(500);
    expect(JSON.stringify([await response.text(), faults])).not.toContain('KanariaQ7');
  });
});

describe('a wrong method', () => {
  it('is answered with those that the path takes', async () => {
    const { anApi } = await import('../support/world.ts');
    const world = await anApi();
    const response = await world.nobody().send('PATCH', '/api/drafts/x', {});
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'DELETE, GET, PUT']);
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed' });
    expect((await world.nobody().send('DELETE', '/api/unknown')).status).toBe(404);
    await world.close();
  });
});
