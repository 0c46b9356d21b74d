import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../pdf/read-back.ts';
import { tabTo } from './support/hand.ts';
import { sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

const { placeAddress: _place, ...event } = example1.event ?? {};
/** A child of the family in the example, under a name and number of her own. */
const tuva = (summary: string, change: Partial<NonNullable<Answers['child']>> = {}): Answers => ({
  ...example1,
  child: { ...example1.child, firstName: 'Tuva', lastName: 'Aktprov', identity: { kind: 'PNR', value: '20110203-2388' }, ...change },
  event: { ...event, summary },
});

/** Opens the child's akt from Sök barn, for a named purpose. */
async function openAkt(page: Page, name: string): Promise<void> {
  await page.goto('/sok');
  await page.locator('#search-purpose').selectOption('SVARA_PART');
  await page.locator('#search-text').fill(name);
  await page.locator('#search-text').press('Enter');
  await page
    .getByRole('button', { name: /^Öppna akten/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('region', { name: 'Anmälningar över tid' }).waitFor();
}

/** Somebody at the nämnd reads a report, as its own act. */
const readBehind = (page: Page, id: string) => page.context().request.post(`/api/intake/reports/${id}/openings`, { data: {} });

describe('a child’s akt on one page', () => {
  it('keeps its reason in sight, is a picture or a table, opens in place, finds words with marks, is printed with contents, and says what is new', async () => {
    const officer = await stage.open('sara.lind');
    const first = await sentBehind(officer, tuva('Flickan gömde sig under bordet när grannarna ringde på.'));
    const second = await sentBehind(officer, tuva('Tuva kom till skolan med blåmärken på armen.'));
    const page = await stage.open('ali.demir');
    const heard = await listenTo(page);
    for (const id of [first, second]) expect((await readBehind(page, id)).ok()).toBe(true);
    await openAkt(page, 'Tuva Aktprov');
    expect(await page.getByText('Nytt sedan').count(), 'the first time').toBe(0);
    await expectWellMade(page, { title: 'Barnets akt', dark: true });

    // Picture and table: one press from each other, by keys.
    const picture = page.getByRole('group', { name: 'Anmälningar över tid, äldst först' });
    expect(await picture.getByRole('link').count()).toBe(2);
    await tabTo(page, page.getByRole('button', { name: 'Tabell' }));
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: 'Anmälningar och utredningar, äldst först' });
    expect(await table.getByRole('row').count()).toBe(3);
    await expectWellMade(page, { title: 'Barnets akt', dark: true });

    // Full text, with the keyboard alone; hits marked in the list and in what is opened.
    const box = page.getByLabel('Ord i barnets handlingar');
    await tabTo(page, box);
    await page.keyboard.type('blåmärke');
    await page.keyboard.press('Enter');
    await page.getByText('1 handling av').waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['blåmärken']);
    expect(page.url()).not.toMatch(/bl/);
    await page
      .getByRole('button', { name: /^Läs anmälan/ })
      .first()
      .click();
    await page.getByText('Tuva kom till skolan').last().waitFor();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('akt-hits')?.size ?? 0)).toBeGreaterThan(0);
    await expectWellMade(page, { title: 'Barnets akt', dark: true });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const reason = page.getByRole('note', { name: 'Varför akten är öppen' });
    expect(await reason.evaluate((strip) => Math.round(strip.getBoundingClientRect().top))).toBe(0);
    expect(await reason.innerText()).toContain('svara part eller vårdnadshavare');

    // The annex.
    const printed = page.waitForResponse((response) => response.url().endsWith('/history-prints'));
    await page.getByRole('button', { name: 'Skriv ut akten som bilaga' }).click();
    const response = await printed;
    expect(response.status()).toBe(200);
    const pages = await pagesOf(new Uint8Array(await response.body()));
    expect(pages[0]).toContain('Innehåll');
    const named = Number(/2\. Orosanmälan .{5,120}? sida (\d+)/.exec(pages.join(' '))?.[1]);
    expect(pages[named - 1]).toContain('2. Orosanmälan FAR-');
    expect(pages.slice(named - 1).join(' ')).toContain('blåmärken');
    expect(heard).toEqual([]);

    // A colleague writes; at the next login it is new.
    const colleague = await stage.open('maja.frost');
    await readBehind(colleague, first);
    const assessed = await colleague.context().request.post(`/api/intake/reports/${first}/safety-assessments`, {
      data: { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Flickan är hos sin mormor i natt.', madeAt: null },
    });
    expect(assessed.ok(), await assessed.text()).toBe(true);
    const again = await stage.open('ali.demir');
    await openAkt(again, 'Tuva Aktprov');
    const news = again.getByText(/^Nytt sedan du läste/).locator('..');
    await news.getByRole('link', { name: /^Skyddsbedömning/ }).click();
    await again.getByText('Flickan är hos sin mormor i natt.').waitFor();
    await expectWellMade(again, { title: 'Barnets akt' });
  });

  it('of a protected child says whom to ring, and nowhere where the child is', async () => {
    const officer = await stage.open('sara.lind');
    const place = 'Kvinnojouren Gläntan i Hittebo, Påhittsvägen 7 B.';
    const { address: _address, school: _school, ...child } = example1.child ?? {};
    const answers = tuva('Flickan grät i bilen.', {
      firstName: 'Moa',
      lastName: 'Gömakt',
      identity: { kind: 'PNR', value: '20110204-2387' },
      protectedIdentity: { code: 'SKF' },
      protectedPlace: place,
    });
    const id = await sentBehind(officer, { ...answers, child: { ...child, ...answers.child, address: '', school: '' } });
    const page = await stage.open('karin.ek');
    await readBehind(page, id);
    await page.goto('/sok');
    await page.locator('#search-purpose').selectOption('SVARA_PART');
    await page.locator('#search-text').fill('20110204-2387');
    await page.locator('#search-text').press('Enter');
    await page
      .getByRole('button', { name: /^Öppna akten/ })
      .first()
      .click();
    await page.getByRole('region', { name: 'Anmälningar över tid' }).waitFor();
    await page.getByLabel('Ord i barnets handlingar').fill('Hittebo');
    await page.keyboard.press('Enter');
    await page.getByText('Inget hittades på ”Hittebo”.').waitFor();
    await page.getByRole('button', { name: /^Läs anmälan/ }).click();
    await page.getByText('Flickan grät i bilen.').waitFor();
    const written = (await page.content()).replaceAll('”Hittebo”', '').replaceAll('value="Hittebo"', '');
    expect(written).not.toMatch(/Gläntan|Hittebo|Påhittsv/);
    await expectWellMade(page, { title: 'Barnets akt', dark: true });
  });
});
