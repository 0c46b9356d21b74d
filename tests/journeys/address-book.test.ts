import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

async function atAddressBook(width: 'desk' | 'phone' = 'desk'): Promise<Page> {
  const page = await stage.open('rut.ask', width);
  await page.goto('/adressbok');
  await page.getByText('Så ser polisen er', { exact: true }).waitFor();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('the address book', () => {
  it('is found in the header, and is accessible, Swedish and within its width in each of its states', async () => {
    const page = await stage.open('rut.ask');
    const complaints = await listenTo(page);
    await page.getByRole('link', { name: 'Adressbok' }).click();
    await page.getByText('Så ser polisen er', { exact: true }).waitFor();
    await expectWellMade(page, { title: 'Adressbok', dark: true });
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Ändra uppgifterna' }).click();
    await page.getByLabel('Jouren ringer upp').check();
    await expectWellMade(page, { title: 'Adressbok', dark: true });
    await page.getByLabel('På annat sätt').check();
    await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
    await page.getByRole('link', { name: 'Skriv hur ni vill ha anmälan.' }).waitFor();
    await expectWellMade(page, { title: 'Adressbok', dark: true });
    expect(complaints).toEqual([]);
  });

  it('says when nobody has confirmed it for more than 90 days, and one press confirms it', async () => {
    const page = await stage.open('rut.ask');
    await page.route('**/api/address-book', async (route) => {
      const book = await (await route.fetch()).json();
      book.inForce.recipient.confirmedOn = '2025-07-02';
      await route.fulfill({ json: book });
    });
    await page.goto('/adressbok');
    await page.getByText('Kan vara inaktuella').waitFor();
    await expectWellMade(page, { title: 'Adressbok', dark: true });
    await page.getByRole('button', { name: 'Stämmer fortfarande' }).click();
    await page.getByText('Bekräftade i dag', { exact: true }).waitFor();
    expect(await page.getByText('Kan vara inaktuella').count()).toBe(0);
  });

  it('keeps what is typed until it is right, says what to do at the field and in the list, and asks before it is thrown away', async () => {
    const page = await atAddressBook('phone');
    await page.getByRole('button', { name: 'Ändra uppgifterna' }).click();
    expect(await focused(page)).toBe('address-validFrom');
    await page.getByLabel('Gäller från').fill('snart');
    await page.getByLabel('Jourens telefon').fill('fråga växeln');
    await page.getByLabel('När nås jouren?').fill('');
    await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
    const summary = page.getByRole('heading', { name: 'Något behöver rättas' });
    await summary.waitFor();
    expect(await page.locator('ds-error-summary a').allInnerTexts()).toEqual([
      'Skriv dagen så här: 2026-12-01 eller 1 dec.',
      'Skriv telefonnumret med siffror, mellanslag och bindestreck, inget annat.',
      'Skriv när socialjouren nås.',
    ]);
    await page.getByRole('link', { name: 'Skriv när socialjouren nås.' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'address-jourHours');
    expect(await page.getByLabel('Gäller från').inputValue()).toBe('snart');
    expect(await page.getByLabel('Jourens telefon').inputValue()).toBe('fråga växeln');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('heading', { name: 'Ta bort det du har skrivit?' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    expect(await page.getByLabel('Jourens telefon').inputValue()).toBe('fråga växeln');
  });

  it('shows officers a new page from its day: today at once, a later one not before', async () => {
    const page = await atAddressBook();
    await page.getByRole('button', { name: 'Ändra uppgifterna' }).click();
    await page.getByLabel('Jourens telefon').fill('08-465 004 48');
    await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
    await page.getByText('Sparat. Gäller nu.').waitFor();
    await page.getByRole('link', { name: 'Ring 08-465 004 48' }).waitFor();

    await page.getByRole('button', { name: 'Ändra uppgifterna' }).click();
    await page.getByLabel('Gäller från').fill('i morgon');
    await page.getByLabel('Jourens telefon').fill('08-465 004 49');
    await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
    await page.getByText('Till dess ser polisen det som gäller nu.').waitFor();
    expect(await page.getByRole('link', { name: 'Ring 08-465 004 49' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Kommer att gälla' }).innerText()).toContain('08-465 004 49');
    expect(await page.getByRole('region', { name: 'Tidigare uppgifter' }).locator('summary').count()).toBe(2);

    const officer = await stage.open('sara.lind', 'phone');
    await officer.getByRole('link', { name: 'Ring 08-465 004 48' }).waitFor();
    expect(await officer.getByRole('link', { name: 'Ring 08-465 004 49' }).count()).toBe(0);
  });
});
