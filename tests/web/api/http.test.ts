import { noteAct } from '@tidig/web/api/activity.ts';
import { getJson, onRefusal, sendJson } from '@tidig/web/api/http.ts';
import { ApiProblem, NoContact } from '@tidig/web/api/problem.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const server = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', server));
afterEach(() => {
  vi.unstubAllGlobals();
  server.mockReset();
});

function answers(body: unknown, status = 200): void {
  server.mockImplementation(() => Promise.resolve(Response.json(body, { status })));
}

function sentHeaders(call: number): Headers {
  return new Headers(server.mock.calls[call]?.[1]?.headers);
}

describe('asking the API', () => {
  it('says that a person acted on the first GET after an act, and not on the polls after it', async () => {
    answers({});
    noteAct();
    await getJson('/api/reports');
    await getJson('/api/reports');
    noteAct();
    await getJson('/api/reports');
    expect([0, 1, 2].map((call) => sentHeaders(call).get('Tidig-Activity'))).toEqual(['person', null, 'person']);
  });

  it('sends a body as JSON, never lets the answer be kept, and follows no redirect', async () => {
    answers({ id: 'x' });
    await sendJson('POST', '/api/drafts', { formVersion: 1 });
    expect(sentHeaders(0).get('Content-Type')).toBe('application/json');
    expect(server.mock.calls[0]?.[1]).toMatchObject({ body: '{"formVersion":1}', cache: 'no-store', redirect: 'error' });
  });

  it('gives nothing for an answer without a body', async () => {
    server.mockResolvedValue(new Response(null, { status: 204 }));
    expect(await sendJson('DELETE', '/api/session')).toBeUndefined();
  });

  it('throws a refusal with its code, sentence and fields, and tells those who listen', async () => {
    const fields = [{ path: 'answers.child.idNumber', code: 'number-checksum' }];
    answers({ code: 'invalid-input', title: 'Något behöver rättas.', status: 422, fields }, 422);
    const heard: string[] = [];
    const stop = onRefusal((refusal) => heard.push(refusal.code));
    const refused = await getJson('/api/x').catch((error: unknown) => error);
    stop();
    await getJson('/api/x').catch(() => undefined);
    expect(refused).toBeInstanceOf(ApiProblem);
    expect(refused).toMatchObject({ code: 'invalid-input', message: 'Något behöver rättas.', status: 422, fields });
    expect(heard).toEqual(['invalid-input']);
  });

  it('calls an error that is no problem+json unexpected, in plain words', async () => {
    server.mockResolvedValue(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
    const refused = await getJson('/api/x').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'unexpected', status: 502 });
    expect(String(refused)).not.toContain('Bad Gateway');
  });

  it('tells lost contact from a refusal', async () => {
    server.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(getJson('/api/x')).rejects.toBeInstanceOf(NoContact);
  });

  it('lets a request that the page itself gave up stay given up', async () => {
    server.mockRejectedValue(new DOMException('stopped', 'AbortError'));
    await expect(getJson('/api/x')).rejects.toThrow('stopped');
  });
});
