import type { createApp } from '@tidig/api/app.ts';

type App = ReturnType<typeof createApp>;
type Responses = Record<string, { content?: Record<string, { schema: { allOf?: { properties?: { code?: { enum: string[] } } }[] } }> }>;
type Document = { paths: Record<string, Record<string, { responses: Responses }>> };

/** Watches that the API answers nothing that its own description does not name. */
export type Watch = {
  see(method: string, path: string, response: Response): Promise<void>;
  /** What was answered and is not described: `GET /api/drafts/{id} 418 teapot`. */
  readonly undescribed: Set<string>;
};

export function watchOf(app: App): Watch {
  const undescribed = new Set<string>();
  let document: Promise<Document> | undefined;
  return {
    undescribed,
    async see(method, path, response) {
      document ??= Promise.resolve(app.request('/api/openapi.json')).then((answer) => answer.json() as Promise<Document>);
      const [template, methods] = Object.entries((await document).paths).find(([template]) => fits(template, path)) ?? [];
      const operation = methods?.[method.toLowerCase()];
      if (!operation) return;
      const described = operation.responses[String(response.status)];
      const codes = described?.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.code?.enum;
      const media = response.headers.get('Content-Type')?.split(';')[0] ?? null;
      const code = media === 'application/problem+json' ? await codeIn(response.clone()) : null;
      const named = media === null || described?.content?.[media] !== undefined;
      if (!described || !named || (code !== null && !codes?.includes(code)))
        undescribed.add(`${method} ${template} ${response.status} ${code ?? ''}`);
    },
  };
}

function fits(template: string, path: string): boolean {
  const [asked = ''] = path.split('?');
  return new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked);
}

async function codeIn(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'no problem';
}
