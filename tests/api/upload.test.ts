import { MAX_UPLOAD_BYTES } from '@tidig/api/http/body.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Client } from './support/client.ts';
import { valueOf, writeDraft } from './support/scene.ts';
import { anApi, type ApiWorld } from './support/world.ts';

const boundary = 'tidig';
const form = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };

/** A form as a browser sends it. */
function formOf(name: string, fileName: string, content: string): string {
  const head = `Content-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: application/octet-stream`;
  return `--${boundary}\r\n${head}\r\n\r\n${content}\r\n--${boundary}--\r\n`;
}

const pdf = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n';

let world: ApiWorld;
let officer: Client;
let path: string;
beforeAll(async () => {
  world = await anApi();
  officer = await world.as('sara.lind');
  path = `/api/drafts/${await writeDraft(officer)}/attachments`;
});
afterAll(() => world.close());

describe('a file', () => {
  it('is kept, given back as a download that can do nothing under a neutral name, and taken away', async () => {
    const kept = await valueOf<{ id: string; name: string }>(await officer.post(path, formOf('file', 'CANARY-Elsa.pdf', pdf), form));
    const given = await officer.get(`${path}/${kept.id}`);
    expect(await given.text()).toBe(pdf);
    expect(given.headers.get('Content-Disposition')).toBe('attachment; filename="bilaga.pdf"');
    expect(given.headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(given.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(given.headers.get('Cache-Control')).toContain('no-store');
    expect((await officer.delete(`${path}/${kept.id}`)).status).toBe(204);
    expect((await officer.get(`${path}/${kept.id}`)).status).toBe(404);
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['JSON', '{}', { 'Content-Type': 'application/json' }, 415, 'unsupported-media-type'],
    ['a form that is none', 'CANARY', form, 422, 'file-broken'],
    ['a form without the file', formOf('other', 'a.pdf', pdf), form, 422, 'file-broken'],
    ['a form cut off', formOf('file', 'a.pdf', pdf).slice(0, 60), form, 422, 'file-broken'],
    ['a web page named as a picture', formOf('file', 'CANARY.jpg', '<script>CANARY</script>'), form, 415, 'file-type'],
    ['nothing in it', formOf('file', 'a.pdf', ''), form, 422, 'file-broken'],
    ['a PDF with a script', formOf('file', 'a.pdf', pdf.replace('<<', '<< /CANARY /X /JS (x)')), form, 415, 'file-active'],
    ['more than ten million bytes', formOf('file', 'a.pdf', pdf + ' '.repeat(10_000_001)), form, 413, 'file-too-large'],
    ['more than a body may be', formOf('file', 'a.pdf', pdf + ' '.repeat(MAX_UPLOAD_BYTES)), form, 413, 'file-too-large'],
  ])('that comes as %s is refused with a code of its own', async (_, body, headers, status, code) => {
    const answer = await officer.post(path, body, headers);
    const text = await answer.clone().text();
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
    expect(text).not.toContain('CANARY');
  });

  it('from another site is refused before it is looked at', async () => {
    const answer = await officer.post(path, formOf('file', 'a.pdf', pdf), { ...form, 'Sec-Fetch-Site': 'cross-site' });
    expect(await codeOf(answer)).toBe('cross-site-request');
  });

  it('is taken nowhere else: a form on another route is refused by its type', async () => {
    expect(await codeOf(await officer.post('/api/drafts', formOf('file', 'a.pdf', pdf), form))).toBe('unsupported-media-type');
  });

  it('has left nothing of itself in the technical log', () => {
    expect(JSON.stringify([world.lines, world.faults])).not.toContain('CANARY');
    expect(world.faults).toEqual([]);
  });
});
