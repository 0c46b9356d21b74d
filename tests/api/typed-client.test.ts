import type { AppType } from '@tidig/api/app.ts';
import { hc } from 'hono/client';
import { describe, expect, it } from 'vitest';
import { anApiForThisTest } from './support/world.ts';

describe('a typed client made from the app', () => {
  it('knows paths, bodies and answers, and tells a refusal from a value', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    const client = hc<AppType>('http://127.0.0.1:3000', {
      headers: { Cookie: officer.cookie() },
      fetch: (input: string | URL | Request, init?: RequestInit) => world.app.request(input, init),
    });
    const made = await client.api.drafts.$post({ json: { formVersion: 1, answers: {} } });
    if (!made.ok) throw new Error((await made.json()).code);
    const draft = await made.json();
    expect(draft.version satisfies number).toBe(1);

    const absent = await client.api.drafts[':id'].$get({ param: { id: 'absent' } });
    if (absent.ok) throw new Error('there is no such draft');
    expect((await absent.json()).code).toBe('not-found');
  });
});
