import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import { problemTexts } from '@tidig/domain/labels/problems.ts';
import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { z } from 'zod';
import { PROBLEMS } from './describe.ts';
import type { RequestEnv } from './env.ts';
import { isUnsafe } from './origin.ts';
import { type Guard, guardedRoutes } from './policy.ts';
import { problemBody, REQUEST_ID, statusOf } from './problem.ts';

const loginProblems = ['not-logged-in', 'session-ended', 'session-locked', 'not-permitted'] as const;
const bodyProblems = [
  'cross-site-request',
  'body-too-large',
  'request-timeout',
  'unsupported-media-type',
  'malformed-json',
  'invalid-input',
] as const;
const outages = ['store-unreachable', 'unexpected'] as const;

type Described = { description: string; content?: Record<string, unknown> };
type Operation = { responses?: Record<string, Described>; [PROBLEMS]?: readonly ProblemCode[] };
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas?: Record<string, unknown> } };

/** The whole API as OpenAPI 3.1: every route with its schemas, what guards it, and every problem it can answer. */
export async function openApiDocument(app: Hono<RequestEnv>, version: string): Promise<Document> {
  const document = (await generateSpecs(app, {
    defaultValidationErrorResponse: false,
    documentation: {
      info: {
        title: 'Tidig',
        version,
        description: 'Orosanmälningar från polis till socialtjänst. Fel svarar med application/problem+json (RFC 9457).',
      },
      components: {
        securitySchemes: {
          login: { type: 'apiKey', in: 'cookie', name: '__Host-tidig' },
          peer: { type: 'apiKey', in: 'header', name: 'Signature', description: 'HTTP Message Signatures (RFC 9421), Ed25519' },
        },
      },
    },
  })) as unknown as Document;
  document.components.schemas = { ...document.components.schemas, Problem: z.toJSONSchema(problemBody) };
  for (const { method, path, guard } of guardedRoutes(app)) {
    const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    if (operation) complete(operation, method, guard);
  }
  return document;
}

function complete(operation: Operation, method: string, guard: Guard): void {
  const codes = new Set<ProblemCode>([
    ...(operation[PROBLEMS] ?? []),
    ...(guard.kind === 'action' ? loginProblems : []),
    ...(isUnsafe(method) ? bodyProblems : []),
    ...outages,
  ]);
  delete operation[PROBLEMS];
  Object.assign(operation, guardOf(guard));
  for (const [status, problems] of Object.entries(problemResponses([...codes]))) {
    const own = operation.responses?.[status];
    const both = own
      ? { ...problems, description: `${own.description}\n\n${problems.description}`, content: { ...own.content, ...problems.content } }
      : problems;
    operation.responses = { ...operation.responses, [status]: both };
  }
}

function guardOf(guard: Guard) {
  switch (guard.kind) {
    case 'action':
      return { security: [{ login: [] }], 'x-action': guard.action };
    case 'peer':
      return { security: [{ peer: [] }], 'x-peer': guard.reason };
    case 'public':
      return { security: [], 'x-public': guard.reason };
  }
}

function problemResponses(codes: readonly ProblemCode[]): Record<string, Described> {
  const statuses = [...new Set(codes.map((code) => statusOf[code]))].sort((a, b) => a - b);
  return Object.fromEntries(statuses.map((status) => [String(status), problemResponse(codes.filter((code) => statusOf[code] === status))]));
}

function problemResponse(codes: readonly ProblemCode[]) {
  return {
    description: codes.map((code) => `${code}: ${problemTexts[code]}`).join('\n\n'),
    headers: { [REQUEST_ID]: { description: 'Names the request in the server log', schema: { type: 'string' } } },
    content: {
      'application/problem+json': {
        schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }] },
      },
    },
  };
}
