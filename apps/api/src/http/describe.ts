import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import { describeRoute, resolver } from 'hono-openapi';
import type { z } from 'zod';
import { keptTypes } from './file.ts';

/** Key under which a route's own problem codes stand until openapi.ts writes them out as responses. */
export const PROBLEMS = 'x-problems';

type Answer = {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** `application/octet-stream` stands for a kept file, which is one of the few kinds that may be attached. */
  readonly mediaType?: 'application/pdf' | 'application/zip' | 'text/csv' | 'application/octet-stream';
};

export type RouteDescription = {
  readonly tag:
    | 'Inloggning'
    | 'Skriva'
    | 'Mottagning'
    | 'Register'
    | 'Spärr'
    | 'Skyddad uppgift'
    | 'Administration'
    | 'Uppföljning'
    | 'Larm'
    | 'Mellan installationer'
    | 'Öppet';
  readonly summary: string;
  readonly description?: string;
  readonly answer: Answer;
  /** An answer of the same schema under another status. */
  readonly otherwise?: { readonly status: 503; readonly description: string };
  /** Response headers besides those on every answer: name and what it says. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Takes a form with one file, `file`, instead of JSON. */
  readonly takesFile?: true;
  /** Takes a sealed message: a form with its envelope and its parts. */
  readonly takesMessage?: true;
  /** Needs `If-Match` with the version on screen. */
  readonly ifMatch?: true;
  /** Codes that this route's own work can give. Those of login, policy, body and outages are added where they apply. */
  readonly problems: readonly ProblemCode[];
};

/** Describes a route for /api/openapi.json. */
export function describe(route: RouteDescription) {
  const { schema, mediaType, status, description } = route.answer;
  const content = schema ? { content: { 'application/json': { schema: resolver(schema) } } } : {};
  const spec = {
    tags: [route.tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    ...(route.ifMatch ? { parameters: [ifMatch] } : {}),
    ...(route.takesFile ? { requestBody: fileForm } : {}),
    ...(route.takesMessage ? { requestBody: messageForm } : {}),
    responses: {
      [status]: {
        description,
        ...(route.headers ? { headers: headersOf(route.headers) } : {}),
        ...content,
        ...(mediaType ? { content: bytesAs(mediaType === 'application/octet-stream' ? keptTypes : [mediaType]) } : {}),
      },
      ...(route.otherwise ? { [route.otherwise.status]: { description: route.otherwise.description, ...content } } : {}),
    },
    [PROBLEMS]: route.problems,
  };
  return describeRoute(spec);
}

function bytesAs(types: readonly string[]) {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]));
}

const fileForm = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: { type: 'object' as const, properties: { file: { type: 'string' as const, format: 'binary' } }, required: ['file'] },
    },
  },
};

const messageForm = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: {
          envelope: { type: 'string' as const, description: 'The signed envelope as JSON' },
          part: {
            type: 'array' as const,
            items: { type: 'string' as const, format: 'binary' },
            description: 'In the order of the manifest',
          },
        },
        required: ['envelope', 'part'],
      },
    },
  },
};

const ifMatch = {
  in: 'header',
  name: 'If-Match',
  required: true,
  description: 'The version on screen, as given in ETag: "3"',
  schema: { type: 'string', examples: ['"3"'] },
} as const;

function headersOf(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' as const } }]),
  );
}
