import { jsonBody } from '@tidig/api/http/validate.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonPost, smallApp } from './small-app.ts';

const limits = { bytes: 1000, seconds: 0.2 };

function app() {
  const { app } = smallApp({ limits });
  app.post('/echo', jsonBody(z.strictObject({ text: z.string().default('none') })), (c) => c.json(c.req.valid('json')));
  return app;
}

function sized(bytes: number): string {
  const frame = JSON.stringify({ text: '' }).length;
  return JSON.stringify({ text: 'x'.repeat(bytes - frame) });
}

/** A body that comes in pieces, with a pause before each. */
function dripping(pieces: readonly string[], pauseMs: number): RequestInit & { duplex: 'half' } {
  const encoder = new TextEncoder();
  const rest = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const piece = rest.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
  return { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
}

describe('T-37: the body of a request', () => {
  it('is taken at exactly the limit and refused one byte above it', async () => {
    expect((await app().request('/echo', jsonPost(sized(1000)))).status).toBe(200);
    const response = await app().request('/echo', jsonPost(sized(1001)));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
  });

  it('is refused by the size it says before a byte is read', async () => {
    const response = await app().request('/echo', jsonPost('{}', { 'Content-Length': '1000000001' }));
    expect(response.status).toBe(413);
  });

  it('is refused by its real size when it lies about it', async () => {
    const response = await app().request('/echo', jsonPost(sized(5000), { 'Content-Length': '2' }));
    expect(response.status).toBe(413);
  });

  it('is given up when it comes too slowly', async () => {
    const response = await app().request('/echo', dripping(Array(50).fill(' '), 20));
    expect(response.status).toBe(408);
    expect(await response.json()).toMatchObject({ code: 'request-timeout' });
  });

  it('may come slowly when it is a file, as long as something comes', async () => {
    const type = 'multipart/form-data; boundary=x';
    const drip = (gaps: number) =>
      app().request('/api/drafts/d/attachments', { ...dripping(Array(12).fill('x'), gaps), headers: { 'Content-Type': type } });
    // A route that is not there: the body was read all the same.
    expect((await drip(30)).status).toBe(404);
    expect((await drip(300)).status).toBe(408);
  });

  it('may come in pieces', async () => {
    const response = await app().request('/echo', dripping(['{"te', 'xt":"å', 'ä"}'], 1));
    expect(await response.json()).toEqual({ text: 'åä' });
  });

  it('may be absent where nothing in it is required', async () => {
    expect(await (await app().request('/echo', { method: 'POST' })).json()).toEqual({ text: 'none' });
  });

  it.each([
    ['half an object', '{"text":'],
    ['a bare word', 'text'],
    ['two values', '{}{}'],
    ['nothing, though said to be JSON', ''],
  ])('is malformed when it is %s', async (_, body) => {
    const response = await app().request('/echo', jsonPost(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'malformed-json' });
  });

  it('is malformed when its bytes are not UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
    const response = await app().request('/echo', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    expect(await response.json()).toMatchObject({ code: 'malformed-json' });
  });

  it.each(['text/plain', 'application/json; charset=latin1', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
    'is refused as %s',
    async (type) => {
      const response = await app().request('/echo', jsonPost('{}', { 'Content-Type': type }));
      expect(response.status).toBe(415);
    },
  );

  it('is taken as JSON with its charset said', async () => {
    expect((await app().request('/echo', jsonPost('{}', { 'Content-Type': 'application/json; charset=UTF-8' }))).status).toBe(200);
  });
});
