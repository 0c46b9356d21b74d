import { guardedRoutes } from '@tidig/api/http/policy.ts';
import { problemCodes } from '@tidig/domain/base/problem.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApi, type ApiWorld } from './support/world.ts';

type Response = { description: string; content?: Record<string, { schema: { allOf?: { properties?: { code?: { enum: string[] } } }[] } }> };
type Operation = {
  summary?: string;
  security?: unknown[];
  parameters?: { in: string; name: string }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, Response>;
};
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } };

let world: ApiWorld;
let document: Document;

beforeAll(async () => {
  world = await anApi();
  document = (await (await world.nobody().get('/api/openapi.json')).json()) as Document;
});
afterAll(() => world.close());

function operations(): [string, Operation][] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
  );
}

describe('/api/openapi.json', () => {
  it('is OpenAPI 3.1 and holds every route but itself', () => {
    expect(document.openapi).toBe('3.1.0');
    const routes = guardedRoutes(world.app)
      .filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual(routes.sort());
    expect(routes.length).toBeGreaterThan(30);
  });

  it('says of each operation what it is for, what it answers and who may ask', () => {
    for (const [name, operation] of operations()) {
      expect(operation.summary, name).toMatch(/^[A-ZÅÄÖ]/);
      expect(
        Object.keys(operation.responses).some((status) => /^20\d$/.test(status)),
        name,
      ).toBe(true);
      expect(operation.security, name).toBeDefined();
      expect('x-action' in operation || 'x-peer' in operation || 'x-public' in operation, name).toBe(true);
      expect('x-problems' in operation, name).toBe(false);
    }
  });

  it('gives the schema of every body, answer and path parameter', () => {
    for (const [name, operation] of operations()) {
      const params = [...name.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(operation.parameters?.filter((one) => one.in === 'path').map((one) => one.name) ?? [], name).toEqual(params);
      if (/^(POST|PUT)/.test(name))
        expect(Object.values(operation.requestBody?.content ?? {})[0]?.schema, name).toMatchObject({ type: 'object' });
      for (const [status, response] of Object.entries(operation.responses)) {
        if (status !== '204') expect(Object.values(response.content ?? {})[0]?.schema, `${name} ${status}`).toBeDefined();
      }
    }
  });

  it('names the codes of every problem with their Swedish text', () => {
    const named = new Set<string>();
    for (const [name, { responses }] of operations()) {
      for (const [status, response] of Object.entries(responses).filter(([status]) => Number(status) >= 400)) {
        const codes = response.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.code?.enum ?? [];
        expect(codes.length, `${name} ${status}`).toBeGreaterThan(0);
        for (const code of codes) {
          expect(problemCodes).toContain(code);
          expect(response.description).toContain(code);
          named.add(code);
        }
      }
    }
    expect(named).toContain('version-stale');
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of new Set(refs)) {
      const target = ref
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
      expect(target, ref).toBeDefined();
    }
  });
});
