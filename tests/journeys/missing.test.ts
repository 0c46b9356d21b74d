import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { jourAtAnyHour } from './support/jour-at-any-hour.ts';
import { logOut } from './support/login.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

/** The report on top of the board, opened; gives its anmälningsnummer. */
async function openFirst(page: Page): Promise<string> {
  await page.locator('table a').first().click();
  await page.getByRole('heading', { name: 'Vad saknades i anmälan?' }).waitFor();
  const [number = ''] = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]/.exec(await page.locator('.t-lead').innerText()) ?? [];
  return number;
}

describe('what was missing in a report', () => {
  it('is marked at the nämnd with one press each, told once, and read by the officer in plain words', async () => {
    const page = await stage.open('karin.ek');
    const complaints = await listenTo(page);
    const number = await openFirst(page);
    await page.getByText('Markera vad som saknades').click();
    await page.getByRole('button', { name: 'Meddela polisen' }).click();
    await page.getByText('Markera minst en sak.').waitFor();
    await page.getByLabel('Barnets egna ord').check();
    await page.getByLabel('Uppgift om tolkbehov').check();
    await page.getByLabel('Uppgift om tolkbehov').uncheck();
    await page.getByLabel('Tid för händelsen').check();
    await expectWellMade(page, { title: 'Inkommen anmälan', dark: true });
    await page.getByRole('button', { name: 'Meddela polisen' }).click();
    await page.getByText('Tid för händelsen · Barnets egna ord').waitFor();
    await page.getByText('Markera vad som saknades').click();
    expect(await page.getByLabel('Barnets egna ord').count()).toBe(0);
    expect(await page.getByLabel('Uppgift om tolkbehov').isChecked()).toBe(false);
    expect(complaints).toEqual([]);

    const officers = await Promise.all(['sara.lind', 'johan.norr'].map((name) => stage.open(name)));
    const texts = await Promise.all(
      officers.map(async (officer) => {
        const entry = officer.getByRole('listitem').filter({ hasText: number }).first();
        await entry.waitFor();
        return entry.innerText();
      }),
    );
    for (const text of texts) expect(text).toContain('saknade: tid för händelsen, barnets egna ord.');
    const [officer] = officers;
    if (!officer) throw new Error('nobody is logged in');
    await officer.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click();
    await officer.getByRole('heading', { level: 1, name: number }).waitFor();
    await officer.getByText('saknade: tid för händelsen, barnets egna ord.').waitFor();
    await expectWellMade(officer, { title: 'Skickad anmälan', dark: true });
  });

  it('is not marked by jouren, who sees nothing of it where nothing has been said', async () => {
    await jourAtAnyHour(stage);
    const page = await stage.open('maja.frost');
    await page.goto('/mottagning');
    await page.locator('table a').nth(3).click();
    await page.getByRole('heading', { name: 'Skyddsbedömning' }).waitFor();
    expect(await page.getByText('Markera vad som saknades').count()).toBe(0);
  });
});

describe('what a unit’s reports usually lack', () => {
  it('is found by its head in the header: two lists with bars and tables, accessible, without any child', async () => {
    const page = await stage.open('eva.rask');
    const complaints = await listenTo(page);
    await page
      .getByText(/till Farsta stadsdelsnämnd/)
      .first()
      .waitFor();
    const names = await page.locator('main').innerText();
    await page.getByRole('link', { name: 'Vad som saknas' }).click();
    await page.getByRole('heading', { name: 'Enligt nämnderna' }).waitFor();
    await expectWellMade(page, { title: 'Vad våra anmälningar brukar sakna', dark: true });
    await page.getByRole('button', { name: /^Visa alla \d+$/ }).click();
    for (const fold of await page.locator('main summary').all()) await fold.click();
    await expectWellMade(page, { title: 'Vad våra anmälningar brukar sakna', dark: true });
    expect(await page.getByRole('table').count()).toBe(2);
    const shown = await page.locator('main').innerText();
    expect(shown).toMatch(/(\d+–\d+|färre än 5) av \d+/);
    const numbers = names.match(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(shown).not.toContain(number);
    expect(complaints).toEqual([]);
    await logOut(page);
  });

  it('says why nothing is shown when there are too few', async () => {
    const page = await stage.open('eva.rask');
    await page.route('**/api/unit/lacks', (route) =>
      route.fulfill({ json: { first: '2025-11', last: '2026-10', reports: null, writingSupport: [], boards: [] } }),
    );
    await page.goto('/saknas');
    await page.getByText('Det finns för få anmälningar att visa.').waitFor();
    await expectWellMade(page, { title: 'Vad våra anmälningar brukar sakna', dark: true });
  });
});
