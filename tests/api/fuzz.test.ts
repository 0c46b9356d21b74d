import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyAnswers } from '../support/any-answers.ts';
import { bodyCases } from './support/bodies.ts';
import type { Client } from './support/client.ts';
import { arrived, writeDraft } from './support/scene.ts';
import { anApi, type ApiWorld } from './support/world.ts';

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  format?: string;
};
type Document = { paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>> };

let world: ApiWorld;
let document: Document;
let ids: string[];
const clients = new Map<string, Client>();

beforeAll(async () => {
  world = await anApi();
  document = (await (await world.nobody().get('/api/openapi.json')).json()) as Document;
  const ours = await arrived(world, { officer: 'sara.lind', reader: 'ali.demir', board: 'farsta' });
  ids = [ours.report, ours.childFile, await writeDraft(await world.as('sara.lind')), 'x'];
  for (const name of ['sara.lind', 'ali.demir']) clients.set(name, await world.as(name));
}, 60_000);
afterAll(() => world.close());

/** Something that fits a JSON schema, or nearly. */
function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting));
  switch (schema.type) {
    case 'object':
      if (!schema.properties) return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 });
      return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([key, inner]) => [key, nearly(fitting(inner))])), {
        requiredKeys: schema.required ?? [],
      });
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { maxLength: 4 });
    case 'string':
      if (schema.format === 'date-time')
        return fc.constantFrom('2026-11-21T10:00:00Z', '2026-11-21T10:59:59.999999999Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z');
      return fc.string({ unit: 'binary', minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 60, 60) });
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 5 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 3 });
  }
}

/** Mostly what fits; sometimes any JSON at all. */
function nearly(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2, noUnicodeString: false } as object) });
}

const strangeIds = fc.oneof(
  fc.nat(3).map((index) => ids[index] ?? 'x'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }).map(encoded),
);
const versions = fc.constantFrom('"1"', '"2"', '"0"', '*', 'W/"1"', '1', '');

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E');
}

describe('T-38: input made from the schemas', () => {
  it.each(bodyCases.filter(({ username }) => username !== 'rut.ask').map((one) => [one.route, one.username] as const))(
    'never breaks %s',
    async (route, username) => {
      const [method = '', path = ''] = route.split(' ');
      const schema =
        document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
      const client = clients.get(username);
      await fc.assert(
        fc.asyncProperty(nearly(fitting(schema ?? {})), strangeIds, versions, async (body, id, version) => {
          const asking = client ?? world.nobody();
          const text = JSON.stringify(body) ?? 'null';
          const response = await asking.send(method, path.replace(':id', id), text, { 'If-Match': version });
          expect(response.status).toBeLessThan(500);
        }),
        { numRuns: 60 },
      );
      expect(world.faults).toEqual([]);
    },
    60_000,
  );

  it('saves and sends whatever the form allows, or says why not', async () => {
    const officer = clients.get('sara.lind') as Client;
    await fc.assert(
      fc.asyncProperty(anyAnswers(), async (answers) => {
        const made = await officer.post('/api/drafts', { formVersion: FORM_VERSION, answers });
        expect([201, 422]).toContain(made.status);
        if (made.status !== 201) return;
        const { id } = (await made.json()) as { id: string };
        const sent = await officer.post(`/api/drafts/${id}/submission`, {}, { 'If-Match': '"1"' });
        expect([201, 409, 422]).toContain(sent.status);
      }),
      { numRuns: 40 },
    );
    expect(world.faults).toEqual([]);
  }, 60_000);

  it('in an address never breaks a reading route', async () => {
    const paths = ['/api/drafts/:id', '/api/reports/:id', '/api/intake/reports/:id', '/api/child-files/:id', '/api/log?before=:id', '/:id'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), strangeIds, fc.constantFrom('sara.lind', 'ali.demir'), async (path, id, name) => {
        const response = await clients.get(name)?.get(path.replace(':id', id));
        expect(response?.status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
    expect(world.faults).toEqual([]);
  }, 60_000);
});
