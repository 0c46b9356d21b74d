import { createHash } from 'node:crypto';
import { answerZip } from '@tidig/api/http/zip.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { packageReport } from '@tidig/services/elsewhere/package-report.ts';
import { unzipSync } from 'fflate';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, expectDone, type World } from '../../support/world.ts';
import { aSealed, attachment, received } from '../receiving.ts';
import { canaries, elsa, logged, reading } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const withFile = (answers: Answers): Answers => ({
  ...answers,
  attachments: { files: [{ id: 'a1', what: 'Skadad dörr', name: 'Elsas dörr.jpg', size: '1 kB' }] },
});
const order = { withLocation: true, leaveOut: [] };
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

async function packed(answers: Answers, given: { withLocation: boolean; leaveOut: string[] } = order) {
  const id = await received(world, aSealed(world, { answers: withFile(answers), attachments: [attachment(1)] }));
  const subject = await reading(world, 'karin.ek', id);
  return { id, subject, outcome: await packageReport(world.ctx, subject, id, given) };
}

describe('the package for the case system', () => {
  it('holds the report, a numbered copy and the files, each under a neutral name, with sums that agree', async () => {
    const { files, fileName, copyNumber } = expectDone((await packed(answersLike())).outcome);
    const number = /\d{4}-[^.]*kopia/.exec(fileName)?.[0];
    expect(fileName).toMatch(/^anmalan-.*-kopia-1\.zip$/);
    expect(files.map(({ name }) => name)).toEqual([
      'report.json',
      fileName.replace('.zip', '.pdf'),
      expect.stringMatching(/^bilaga-.*-1\.jpg$/),
      'manifest.json',
      'SHA256SUMS',
    ]);
    expect(copyNumber).toBe(1);
    expect(number ?? fileName).not.toMatch(/Elsa|Testström/);
    for (const line of text(files.at(-1)?.content).trim().split('\n')) {
      const [sum, name] = line.split('  ');
      const file = files.find((one) => one.name === name);
      expect(
        createHash('sha256')
          .update(file?.content ?? new Uint8Array())
          .digest('hex'),
        name,
      ).toBe(sum);
    }
    expect((await logged(world, 'intake.print')).slice(-2)).toEqual(['intake.print done karin.ek', 'intake.print file-given karin.ek']);
  });

  it('has the lines of an aktualisering and what the page shows, and nothing of the annex', async () => {
    const { outcome } = await packed(answersLike());
    const report = JSON.parse(text(expectDone(outcome).files[0]?.content));
    expect(report.lines.map(({ label }: { label: string }) => label).slice(0, 5)).toEqual([
      'Inkommen',
      'Ärendenummer',
      'Anmälningsnummer',
      'Barnet',
      'Personnummer',
    ]);
    expect(report.lines[3].text).toBe('Elsa Testström');
    expect(report).not.toHaveProperty('restricted');
  });

  it.each(['SEK', 'SKF', 'FIN'] as const)(
    'of a protected child (%s) tells no place, has no file, and in its lines neither name nor number',
    async (code) => {
      const files = expectDone((await packed(elsa(code))).outcome).files;
      const everything = files.map(({ content }) => text(content)).join('\n');
      for (const canary of canaries) expect(everything).not.toContain(canary);
      expect(files.map(({ name }) => name).filter((name) => name.startsWith('bilaga'))).toEqual([]);
      const lines: { label: string; text: string }[] = JSON.parse(text(files[0]?.content)).lines;
      expect(lines.find(({ label }) => label === 'Barnet')?.text).toBe('Skyddade personuppgifter');
      expect(JSON.stringify(lines)).not.toMatch(/Elsa|Testström|2018/);
    },
  );

  it('is held back where a print is, and given without the parts that told', async () => {
    const telling = elsa('SEK', { event: { ...elsa().event, summary: 'De bor på Låtsasgatan 41.' } });
    const { id, subject, outcome } = await packed(telling);
    const fields = [{ path: 'section-event', code: 'place-told' }];
    expect(outcome).toEqual({ ok: false, problem: { code: 'place-in-print', fields } });
    expect(world.drawn).toEqual([]);
    const rest = expectDone(await packageReport(world.ctx, subject, id, { withLocation: true, leaveOut: ['section-event'] }));
    expect(rest.files.map(({ content }) => text(content)).join()).not.toContain('Låtsasgatan');
  });

  it('needs an opening, and is nothing at another nämnd', async () => {
    const { id } = await packed(answersLike());
    expect(await packageReport(world.ctx, await world.as('ali.demir'), id, order)).toMatchObject({ problem: { code: 'opening-required' } });
    expect(await packageReport(world.ctx, await world.as('petra.gran'), id, order)).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('is the same archive, byte for byte, whenever it is made of the same files', async () => {
    const { outcome } = await packed(answersLike());
    const app = new Hono().get('/', (c) => answerZip(c, outcome));
    const once = new Uint8Array(await (await app.request('/')).arrayBuffer());
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(new Uint8Array(await (await app.request('/')).arrayBuffer())).toEqual(once);
    expect(Object.keys(unzipSync(once))).toEqual(expectDone(outcome).files.map(({ name }) => name));
  });
});
