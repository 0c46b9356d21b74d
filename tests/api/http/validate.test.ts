import { readdirSync, readFileSync } from 'node:fs';
import { idInPath, jsonBody, queryOf } from '@tidig/api/http/validate.ts';
import type { ProblemBody } from '@tidig/api/http/problem.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonPost, smallApp } from './small-app.ts';

const CANARY = 'KanariaQ7';

const everything = z.strictObject({
  name: z.string().trim().min(3).max(10).optional(),
  word: z.string().min(1).optional(),
  count: z.number().int().min(0).max(9).optional(),
  color: z.enum(['RED', 'BLUE']).optional(),
  rows: z
    .array(z.strictObject({ text: z.string().max(5) }))
    .max(2)
    .optional(),
  at: z.iso.datetime().optional(),
  needed: z.string().default('there'),
  answers: z.record(z.string(), z.unknown()).optional(),
});

function app() {
  const made = smallApp();
  made.app.post('/form', jsonBody(everything), (c) => c.json({ ok: true }));
  made.app.post('/required', jsonBody(z.strictObject({ name: z.string(), kind: z.enum(['A']) })), (c) => c.json({ ok: true }));
  made.app.get('/list', queryOf(z.strictObject({ before: z.string().max(3).optional() })), (c) => c.json({ ok: true }));
  made.app.get('/things/:id', idInPath(), (c) => c.json({ ok: true }));
  return made;
}

async function problemsOf(path: string, body: unknown): Promise<ProblemBody> {
  const response = await app().app.request(path, jsonPost(body));
  expect(response.status).toBe(422);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  const text = await response.text();
  expect(text).not.toContain(CANARY);
  return JSON.parse(text) as ProblemBody;
}

describe('a body that does not fit its schema', () => {
  it.each<[string, object, { path: string; code: string }]>([
    ['an unknown field, without naming it', { [CANARY]: 1 }, { path: '', code: 'unknown-field' }],
    ['an unknown field in a row', { rows: [{ text: 'a', [CANARY]: 1 }] }, { path: 'rows.0', code: 'unknown-field' }],
    ['a wrong type', { count: CANARY }, { path: 'count', code: 'wrong-type' }],
    ['null for a text', { name: null }, { path: 'name', code: 'wrong-type' }],
    ['a text too long', { name: CANARY.repeat(3) }, { path: 'name', code: 'too-long' }],
    ['a text too short', { name: 'ab' }, { path: 'name', code: 'too-short' }],
    ['an empty text', { word: '' }, { path: 'word', code: 'required' }],
    ['too many rows', { rows: [{ text: '' }, { text: '' }, { text: '' }] }, { path: 'rows', code: 'too-many' }],
    ['a code that is not in the list', { color: CANARY }, { path: 'color', code: 'not-in-list' }],
    ['a time that is none', { at: CANARY }, { path: 'at', code: 'date-invalid' }],
    ['NUL', { needed: `${CANARY}\0` }, { path: 'needed', code: 'control-characters' }],
    ['half a character', { needed: `${CANARY}\ud800` }, { path: 'needed', code: 'broken-characters' }],
    ['a mark that turns the direction', { needed: `${CANARY}\u202e` }, { path: 'needed', code: 'direction-marks' }],
    ['a control character in a row', { rows: [{ text: 'a\u0007' }] }, { path: 'rows.0.text', code: 'control-characters' }],
  ])('is refused for %s, with its path and code', async (_, body, field) => {
    const problem = await problemsOf('/form', body);
    expect(problem.code).toBe('invalid-input');
    expect(problem.fields).toEqual([expect.objectContaining(field)]);
  });

  it('names each missing field as required', async () => {
    const problem = await problemsOf('/required', {});
    expect(problem.fields?.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: 'name', code: 'required' },
      { path: 'kind', code: 'required' },
    ]);
  });

  it.each([[null], [[]], ['text'], [7]])('is refused when the root is %j', async (root) => {
    expect((await problemsOf('/required', JSON.stringify(root))).fields).toEqual([
      expect.objectContaining({ path: '', code: 'wrong-type' }),
    ]);
  });

  it('is refused when it is nested without end, and costs no stack', async () => {
    const nested = `{"answers":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect((await problemsOf('/form', nested)).fields).toEqual([expect.objectContaining({ path: 'answers', code: 'wrong-type' })]);
  });

  it('gives each problem its Swedish sentence', async () => {
    const problem = await problemsOf('/required', {});
    expect(problem.title).toBe('Något behöver rättas. Gå till de markerade frågorna.');
    expect(problem.fields?.[0]?.title).toBe('Svara på frågan.');
  });

  it('keeps __proto__ from being anything but an unknown field', async () => {
    expect((await problemsOf('/form', '{"__proto__":{"x":1}}')).fields).toEqual([expect.objectContaining({ code: 'unknown-field' })]);
  });
});

describe('what stands in the address', () => {
  it.each([['/list?before=1234'], [`/list?${CANARY}=1`], ['/list?before=1&before=2']])(
    'is refused when it does not fit: %s',
    async (path) => {
      const response = await app().app.request(path);
      expect(response.status).toBe(422);
      expect(await response.text()).not.toContain(CANARY);
    },
  );

  it.each([['x'.repeat(81)], ['a%00b'], ['%ED%A0%80'.repeat(40)]])('is answered as absent when no id can look so: %s', async (id) => {
    const response = await app().app.request(`/things/${id}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ type: '/problems/not-found', title: expect.any(String), status: 404, code: 'not-found' });
  });

  it.each([['x'.repeat(80)], ['%E0%A4%A'], ['å ä']])('may otherwise be any text: %s', async (id) => {
    expect((await app().app.request(`/things/${id}`)).status).toBe(200);
  });
});

describe('the routes', () => {
  it('use only our own validators, for others echo what was sent', () => {
    const folder = new URL('../../../apps/api/src/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const bare = files.filter((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      return file !== 'http/validate.ts' && /\b[sz]?[vV]alidator\b/.test(source);
    });
    expect(files.length).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });
});
