import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { problemTexts } from '@tidig/domain/labels/problems.ts';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { givenFiles } from '../support/hostile/files.ts';
import { photoOf } from '../support/hostile/pictures.ts';
import { saved } from './support/form.ts';
import { aLine } from './support/line.ts';
import { draftBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const typed = 'Vardagar till klockan 15, ring gärna.';

/** A dozen of the corpus, one of each way of being hostile that a person can choose in the file dialogue. */
const chosen = [
  'a script in a packed object',
  'a script spelt with numbers',
  'another file in it',
  'a lock',
  'a packed object of 200 megabytes',
  'a picture of 400 million pixels in a few hundred bytes',
  'a web page',
  'a photo from a phone, in a format that not all can read',
  'a PDF that is an archive as well',
  'half a photo',
  'half a PDF',
  'a PDF of one byte more',
] as const;

describe('files that do harm', () => {
  it('are each refused with a plain word, and leave the other files and the text as they were', async () => {
    const page = await stage.open('sara.lind');
    const complaints = await listenTo(page);
    await attachmentsOf(page);
    await choose(page, 'Köket.jpg', await photoOf(400, 300));
    await page.getByRole('listitem').filter({ hasText: 'Bilaga 1: Köket.jpg' }).waitFor();
    await page.getByRole('textbox', { name: 'Vad visar bilagan?' }).fill('Köket efteråt');
    await page.getByRole('textbox', { name: /^När nås du\?/ }).fill(typed);

    for (const what of chosen) {
      const given = givenFiles.find((one) => one.what === what);
      if (!given || given.answer === 'taken') throw new Error(`The corpus has no such file: ${what}`);
      await choose(page, given.name, await given.bytes());
      const row = rowsThatStopped(page).last();
      await row.getByText(problemTexts[given.answer], { exact: true }).waitFor();
      expect(await row.getByRole('button', { name: /^Försök igen/ }).count(), what).toBe(0);
      await row.getByRole('button', { name: `Ta bort ${given.name}` }).click();
    }
    expect(await rowsThatStopped(page).count()).toBe(0);

    // A name that turns around, and one of 300 letters, are shown as they are written.
    await choose(page, 'intyg\u202Efdp.exe', new Uint8Array([0x4d, 0x5a]));
    await page.getByText('intygfdp.exe', { exact: true }).waitFor();
    await choose(page, `${'å'.repeat(300)}.jpg`, await photoOf(40, 30));
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Bilaga 2: å+/ })
      .waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await saved(page);
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Bilaga 1: Köket.jpg' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Vad visar bilagan?' }).first().inputValue()).toBe('Köket efteråt');
    expect(await page.getByRole('textbox', { name: /^När nås du\?/ }).inputValue()).toBe(typed);
    expect(complaints).toEqual([]);
  });

  it('and a lost connection: how far a file has come is seen, and neither it, the others nor the text is lost', async () => {
    const line = await aLine(stage.product().address);
    onTestFinished(line.close);
    const page = await stage.open('sara.lind', 'phone', line.address);
    await attachmentsOf(page);
    await choose(page, 'Hallen.jpg', await photoOf(400, 300));
    await page.getByRole('listitem').filter({ hasText: 'Bilaga 1: Hallen.jpg' }).waitFor();

    const good = await poorLine(page, 150_000);
    await choose(page, 'Trappan.jpg', await noisyPhoto());
    const underWay = page.getByRole('listitem').filter({ hasText: 'Trappan.jpg' });
    const bar = underWay.getByRole('progressbar', { name: 'Skickar Trappan.jpg' });
    await expect.poll(async () => Number(await bar.getAttribute('value')), { timeout: 30_000 }).toBeGreaterThan(4);
    expect(await underWay.getByText(/^\d+ %$/).count()).toBe(1);

    line.cut();
    await underWay.getByText('Ingen täckning. Filen skickas när du har nät. Stäng inte fliken.').waitFor();
    await page.getByRole('textbox', { name: /^När nås du\?/ }).fill(typed);
    await page.getByRole('listitem').filter({ hasText: 'Bilaga 1: Hallen.jpg' }).waitFor();
    await page
      .getByText(/^Ingen täckning\. Texten/)
      .first()
      .waitFor();

    // Nobody presses anything: the line is mended, and the file and the text go by themselves.
    await good();
    line.mend();
    await page.getByRole('listitem').filter({ hasText: 'Bilaga 2: Trappan.jpg' }).waitFor();
    await saved(page);
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Bilaga 2: Trappan.jpg' }).waitFor();
    expect(await page.getByRole('textbox', { name: /^När nås du\?/ }).inputValue()).toBe(typed);
  });
});

/** Opens a draft where its files are. */
async function attachmentsOf(page: Page): Promise<void> {
  const { attachments: _none, ...answers } = example1;
  await page.goto(`/utkast/${await draftBehind(page, answers)}/mottagare`);
  await page.getByRole('heading', { level: 2, name: 'Bilagor' }).waitFor();
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

function rowsThatStopped(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('alert') });
}

/** Two megabytes that cannot be packed smaller. */
async function noisyPhoto(): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return new Uint8Array(
    await sharp({ create: { width: 1800, height: 1400, channels: 3, background: '#000', noise } })
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
}

/** Makes the line poor: bytes a second towards the server. Gives what makes it good again. */
async function poorLine(page: Page, bytes: number): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  const allow = async (uploadThroughput: number): Promise<void> => {
    await browser.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
  };
  await browser.send('Network.enable');
  await allow(bytes);
  return () => allow(-1);
}
