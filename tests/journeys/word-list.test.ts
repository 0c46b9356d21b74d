import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { write } from './support/form.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

async function atWordList(username: string, width: 'desk' | 'phone' = 'desk'): Promise<Page> {
  const page = await stage.open(username, width);
  await page.goto('/ordlista');
  await page.getByText('Det här kan Skrivstödet redan').waitFor();
  return page;
}

const add = (page: Page) => page.getByRole('button', { name: 'Lägg till ordet' });

describe('the word list', () => {
  it('is found in the header, and is accessible, Swedish and within its width in each of its states', async () => {
    const page = await stage.open('rut.ask');
    const complaints = await listenTo(page);
    await page.getByRole('link', { name: 'Ordlista' }).click();
    await page.getByText('Ni har inte lagt till några ord än.').waitFor();
    await expectWellMade(page, { title: 'Ordlista', dark: true });

    await add(page).click();
    await page.getByRole('link', { name: 'Välj vilken sorts ord det är.' }).waitFor();
    await page.getByLabel('Polisspråk').check();
    await page.getByLabel('Ord eller uttryck').fill('IGV!');
    await add(page).click();
    expect(await page.locator('ds-error-summary a').allInnerTexts()).toEqual([
      'Skriv ett ord eller en fras med bokstäver. Siffror, mellanslag, bindestreck och punkt går också bra.',
      'Skriv vad man kan skriva i stället.',
    ]);
    await page.locator('summary').nth(4).click();
    await expectWellMade(page, { title: 'Ordlista', dark: true });

    await page.getByLabel('Ord eller uttryck').fill('IGV');
    await page.getByLabel('Vad kan man skriva i stället?').fill('ingripandegrupp');
    await page.getByText('”IGV” kan vara svårt för mottagaren. Förslag: ingripandegrupp.').waitFor();
    await add(page).click();
    await page.getByRole('row', { name: /IGV.*ingripandegrupp.*Rut Ask/ }).waitFor();
    await page.getByRole('button', { name: 'Ta bort ”IGV”' }).click();
    await page.getByRole('heading', { name: 'Ta bort ”IGV”?' }).waitFor();
    await expectWellMade(page, { title: 'Ordlista', dark: true });
    expect(complaints).toEqual([]);
  });

  it('is filled by keyboard alone: one word after the other, and what is there already is said', async () => {
    const page = await atWordList('rut.ask', 'phone');
    await page.getByLabel('Vaga ord').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('stökigt');
    await page.getByText('Skrivstödet känner redan igen ordet (Vaga ord).').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('fluffig');
    await page.getByText('Skrivstödet känner redan igen ordet').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ta bort ”fluffig”' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words-word');
    expect(await page.getByLabel('Vaga ord').isChecked()).toBe(true);
    await page.keyboard.type('FLUFFIG');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ordet finns redan i er ordlista.' }).click();
    expect(await page.getByLabel('Ord eller uttryck').inputValue()).toBe('FLUFFIG');

    await page.getByRole('button', { name: 'Ta bort ”fluffig”' }).press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Ta bort ”fluffig”' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Ta bort ”fluffig”' }).press('Enter');
    await page.getByRole('button', { name: 'Ta bort ordet' }).press('Enter');
    await page.getByRole('button', { name: 'Ta bort ”fluffig”' }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Egna ord'));
  });

  it('keeps a word that is not there yet when the network is gone, and says so', async () => {
    const page = await atWordList('rut.ask');
    await page.getByLabel('Vaga ord').check();
    await page.getByLabel('Ord eller uttryck').fill('fluffig');
    await page.context().setOffline(true);
    await add(page).click();
    await page.getByText('Ingen täckning.').waitFor();
    expect(await page.getByLabel('Ord eller uttryck').inputValue()).toBe('fluffig');
    await page.context().setOffline(false);
  });

  it('of the police is what an officer’s Skrivstöd knows: a word added by the administrator is found when the field is left', async () => {
    const administrator = await atWordList('olle.berg');
    await administrator.getByLabel('Källor och utredning').check();
    await administrator.getByLabel('Ord eller uttryck').fill('regnbågen');
    await add(administrator).click();
    await administrator.getByRole('row', { name: /regnbågen.*Olle Berg/ }).waitFor();

    const officer = await stage.open('sara.lind');
    await officer.getByRole('link', { name: 'Ny anmälan' }).first().click();
    await officer.getByRole('button', { name: 'Hel anmälan' }).click();
    await officer.waitForURL(/\/utkast\//);
    await officer.goto(officer.url().replace(/[^/]+$/, 'handelsen'));
    await write(officer, 'Kort beskrivning av händelsen', 'Regnbågen ringde oss på kvällen.');
    expect(await officer.getByText('Texten kan röja en källa').count()).toBe(0);
    await officer.keyboard.press('Tab');
    await officer.getByText('Texten kan röja en källa eller skada en utredning.').waitFor();
  });
});
