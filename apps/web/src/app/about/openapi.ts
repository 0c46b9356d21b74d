import { getJson } from '../../api/http.ts';

/** As much of OpenAPI 3.1 as our own description uses. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly additionalProperties?: boolean | Schema;
};

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
export type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly description?: string };
export type Answer = { readonly description?: string; readonly content?: Content };

export type Operation = {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, Answer>>;
  /** The act of the access policy that guards the route. */
  readonly 'x-action'?: string;
  /** Why nobody needs to be logged in. */
  readonly 'x-public'?: string;
};

export type OpenApi = {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

export type Route = { readonly id: string; readonly method: string; readonly path: string; readonly operation: Operation };

export function readOpenApi(): Promise<OpenApi> {
  return getJson<OpenApi>('/api/openapi.json');
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** All routes by the tag they carry, in the order of the document. */
export function routesByTag(document: OpenApi): readonly (readonly [string, readonly Route[]])[] {
  const groups = new Map<string, Route[]>();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = operations[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? 'Övrigt';
      groups.set(tag, [...(groups.get(tag) ?? []), { id: `${method} ${path}`, method: method.toUpperCase(), path, operation }]);
    }
  }
  return [...groups];
}

/** The name a reference points at. */
export function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}
