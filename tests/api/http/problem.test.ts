import { problemBody, refuse, statusOf } from '@tidig/api/http/problem.ts';
import { fieldProblemCodes, problem, problemCodes } from '@tidig/domain/base/problem.ts';
import { StoreUnreachable } from '@tidig/store/port/stores.ts';
import { PrintUnavailable } from '@tidig/services/context.ts';
import { describe, expect, it } from 'vitest';
import { smallApp } from './small-app.ts';

const CANARY = 'KanariaQ7';

describe('a refusal', () => {
  it.each(problemCodes)('%s is problem+json with a Swedish title and its own status', async (code) => {
    const { app } = smallApp();
    app.get('/', (c) => refuse(c, code));
    const response = await app.request('/');
    expect(response.status).toBe(statusOf[code]);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    const body = problemBody.strict().parse(await response.json());
    expect(body).toMatchObject({ code, status: response.status, type: `/problems/${code}` });
    expect(body.title).toMatch(/^[A-ZÅÄÖ].+\.$/);
  });

  it('gives every field problem a sentence', async () => {
    const { app } = smallApp();
    app.get('/', (c) =>
      refuse(
        c,
        problem(
          'invalid-input',
          fieldProblemCodes.map((code) => ({ path: 'x', code })),
        ),
      ),
    );
    const body = problemBody.parse(await (await app.request('/')).json());
    expect(new Set(body.fields?.map((field) => field.title)).size).toBe(fieldProblemCodes.length);
  });

  it('is the same byte for byte for the same reason; only the header tells requests apart', async () => {
    const { app } = smallApp();
    const [one, other] = [await app.request('/a'), await app.request('/b')];
    expect(await one.text()).toBe(await other.text());
    expect(one.headers.get('Tidig-Request-Id')).not.toBe(other.headers.get('Tidig-Request-Id'));
  });

  it('stands for an outage or a defect when it is a 5xx, and only then', () => {
    const faults = problemCodes.filter((code) => statusOf[code] >= 500);
    expect(faults).toEqual(['store-unreachable', 'print-unavailable', 'unexpected']);
  });
});

describe('a fault', () => {
  it('is answered with the id of the request and nothing else, and logged without its message', async () => {
    const { app, faults } = smallApp();
    app.get('/', () => {
      throw new Error(`${CANARY}\n    at ${CANARY} (somewhere)`);
    });
    const response = await app.request('/');
    expect(response.status).toBe(500);
    const body = problemBody.strict().parse(await response.json());
    expect(body.code).toBe('unexpected');
    expect(body.requestId).toBe(response.headers.get('Tidig-Request-Id'));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.where.length).toBeGreaterThan(0);
    expect(JSON.stringify([body, faults])).not.toContain(CANARY);
  });

  it.each([
    ['store-unreachable', () => new StoreUnreachable('board/x', 'missing')],
    ['print-unavailable', () => new PrintUnavailable('timeout')],
  ])('of a known kind is answered as %s and asks to be tried again', async (code, fault) => {
    const { app } = smallApp();
    app.get('/', () => {
      throw fault();
    });
    const response = await app.request('/');
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('30');
    expect(await response.json()).toMatchObject({ code });
  });

  it('thrown as something that is no Error is a fault like any other', async () => {
    const { app } = smallApp();
    app.get('/', async (c) => c.text(String(await Promise.resolve().then(() => decodeURIComponent('%')))));
    expect((await app.request('/')).status).toBe(500);
  });
});
