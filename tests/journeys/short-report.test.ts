import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToStep, saved, write } from './support/form.ts';
import { logIn, logOut } from './support/login.ts';
import { fillQuick, quickForm } from './support/quick.ts';
import { printed } from './support/reading.ts';
import { aStage } from './support/stage.ts';
import { Thumb } from './support/thumb.ts';

const stage = aStage();
const whyNow = 'Tuva såg mamma bli knuffad i trappan i kväll.';
const seen = 'Mamman låg i trappan. Tuva satt bredvid och höll hennes hand.';

describe('a Snabb anmälan on a phone', () => {
  it('is sent with few taps on one page, says that more will follow, and its rest is read at the nämnd as what is new', async () => {
    const page = await stage.open('sara.lind', 'phone');
    const thumb = new Thumb(page);
    const form = quickForm(page);
    await thumb.sees('Mina anmälningar');
    await thumb.tap(form.begin);
    await thumb.sees('Snabb anmälan');
    await thumb.tap(form.danger('Nej'));
    await thumb.type(form.number, '201606012399');
    await thumb.type(form.firstName, 'Tuva');
    await thumb.tap(form.certainty('Säker – kontrollerad'));
    await thumb.tap(form.protection('Nej, kontrollerat'));
    await thumb.tap(form.children(1));
    await thumb.tap(form.concern('Våld i hemmet'));
    await thumb.type(form.whyNow, whyNow);
    await thumb.type(form.observation, seen);
    await thumb.tap(form.source('Egen iakttagelse'));
    await thumb.tap(form.board('Farsta stadsdelsnämnd'));
    await page.getByRole('heading', { name: 'Klar att skicka' }).waitFor();
    await thumb.tap(page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }));
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. \d\d\.\d\d\.$/).waitFor();
    await thumb.sees(/^Anmälan /);
    const { taps, screens, seconds } = thumb.count();
    process.stdout.write(`Snabb anmälan: ${screens.length} screens, ${taps} taps, ${seconds} s by machine\n`);
    expect(taps).toBeLessThanOrEqual(15);
    expect(screens).toHaveLength(3);
    expect(seconds).toBeLessThan(60);
    const number = (await page.getByRole('heading', { level: 1 }).innerText()).replace('Anmälan ', '');
    const [reportId = ''] = /[^/]+$/.exec(page.url()) ?? [];
    const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${reportId}"]`) });
    await page.getByRole('heading', { name: 'Du har sagt att fler uppgifter kommer' }).waitFor();
    await logOut(page);

    // The nämnd sees on its face that more will follow.
    await logIn(page, 'karin.ek');
    await openBy(row);
    await page.getByText('Fler uppgifter kommer').first().waitFor();
    const face = await page.getByRole('main').innerText();
    expect(face).toContain('Vänta inte på dem: bedöm det som står här.');
    expect(face).toContain(whyNow);
    await logOut(page);

    // The rest: everything is in its place, and what is new is written beside it.
    await logIn(page, 'sara.lind');
    await page.goto('/anmalningar');
    await page.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click();
    await page.getByRole('button', { name: /^Komplettera( nu)?$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Vad är nytt?' }).waitFor();
    await write(page, 'Vad är nytt?', 'Mamman har lämnat bostaden med Tuva.');
    await goToStep(page, 'Barnet');
    expect(await page.getByLabel('Nummer', { exact: true }).inputValue()).toBe('20160601-2399');
    expect(await page.getByRole('radio', { name: 'Säker – kontrollerad' }).isChecked()).toBe(true);
    await goToStep(page, 'Händelsen');
    expect(await page.getByRole('textbox', { name: /^Vad gör att du anmäler just nu/ }).inputValue()).toBe(whyNow);
    await goToStep(page, 'Oron');
    expect(await page.getByRole('textbox', { name: /^Vad\?/ }).inputValue()).toBe(seen);
    await write(page, 'Hur påverkas barnet?', 'Tuva vågar inte somna.');
    await saved(page);
    await goToStep(page, 'Läs igenom och skicka');
    await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).click();
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. /).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Komplettering /);
    await logOut(page);

    // Unread at the nämnd, then opened: what is new comes first, and only that.
    await logIn(page, 'karin.ek');
    expect(await row.innerText()).toContain('Komplettering, inte läst');
    await openBy(row);
    await page
      .getByRole('button', { name: /^Läs kompletteringen/ })
      .first()
      .click();
    await page.getByText('Mamman har lämnat bostaden med Tuva.').first().waitFor();
    const news = await page.getByRole('main').innerText();
    expect(news).toContain('Tuva vågar inte somna.');
    await page.goto('/mottagning');
    expect(await row.innerText()).not.toContain('inte läst');
  });
});

describe('when it is urgent', () => {
  it('the jour of one’s own area is on the screen to be called within five seconds of login, and another kommun’s as it is really reached', async () => {
    const page = await stage.open(undefined, 'phone');
    await page.goto('/');
    await page.getByLabel('Användarnamn').fill('sara.lind');
    await page.getByLabel('Lösenord').fill('tidig-demo');
    const began = performance.now();
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    const call = page.getByRole('link', { name: 'Ring 08-465 004 41' });
    await call.waitFor();
    expect(performance.now() - began).toBeLessThan(5000);
    expect(await call.getAttribute('href')).toBe('tel:0846500441');
    expect(await inSight(call)).toBe(true);
    const panel = page.getByRole('region', { name: 'Är det bråttom just nu?' });
    await panel.getByRole('combobox', { name: 'Barnet är i' }).selectOption('Heby');
    await panel.getByText('Nås genom 112. Be att få tala med socialjouren.').waitFor();
    expect(await panel.getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe('tel:112');
  });

  it('a call just made is one press and a name, and both nämnder get the report with a receipt each', async () => {
    const page = await stage.open('sara.lind', 'phone');
    const form = quickForm(page);
    await form.begin.click();
    await fillQuick(page, { firstName: 'Vidar', kommun: 'Uppsala' });
    await form.danger('Ja').check();
    const danger = page.getByRole('region', { name: 'Fara nu' });
    expect(
      await danger
        .getByRole('link', { name: /^Ring / })
        .first()
        .getAttribute('href'),
    ).toMatch(/^tel:/);
    await danger.getByRole('button', { name: 'Jag ringde nyss' }).click();
    await page.keyboard.type('Vakthavande på jouren');
    await page.keyboard.press('Tab');
    await page
      .getByText(/^Ringde \d\d\.\d\d, talade med Vakthavande på jouren\.$/)
      .first()
      .waitFor();

    await form.homeElsewhere.click();
    await form.home.selectOption({ label: 'Stockholm' });
    await form.board('Farsta stadsdelsnämnd').check();
    await page.getByRole('button', { name: 'Skicka också till Uppsala' }).click();
    await page.getByRole('region', { name: 'Den andra mottagaren' }).getByText('Socialnämnden Uppsala').first().waitFor();
    await page.getByRole('button', { name: /^Skicka till Farsta stadsdelsnämnd och Socialnämnden Uppsala$/ }).click();
    for (const board of ['Farsta stadsdelsnämnd', 'Socialnämnden Uppsala']) {
      await page.getByText(new RegExp(`^Framme hos ${board} kl\\. \\d\\d\\.\\d\\d\\.$`)).waitFor();
    }
    await logOut(page);
    for (const reader of ['karin.ek', 'sofia.alm']) {
      await logIn(page, reader);
      await page
        .getByRole('row', { name: /^Vidar .*(nyss|minut)/ })
        .getByRole('link')
        .first()
        .click();
      await page.getByText('Vakthavande på jouren').first().waitFor();
      await logOut(page);
    }
  });
});

describe('a nämnd that is not connected', () => {
  it('is said before sending; the officer gets a PDF and the report waits as ”Du skickar själv” until how and when is told', async () => {
    const page = await stage.open('asta.kvist');
    await quickForm(page).begin.click();
    await fillQuick(page, { firstName: 'Majken', kommun: 'Knivsta' });
    await quickForm(page).danger('Nej').check();
    await page
      .getByRole('group', { name: /^Vem ska ha anmälan/ })
      .getByRole('radio', { name: /^Socialnämnden Knivsta/ })
      .check();
    await page.getByText('Socialnämnden Knivsta tar inte emot anmälningar i Tidig. Du skickar själv.').waitFor();
    await page.getByRole('button', { name: 'Gör klar PDF till Socialnämnden Knivsta' }).click();
    await page.getByText('Du skickar själv. Anmälan till Socialnämnden Knivsta är inte lämnad än.').waitFor();
    const text = (await printed(page, 'Visa som PDF')).join(' ');
    expect(text).toContain('Barnet kom ensamt till stationen med en bruten arm.');
    expect(text).toContain('Fler uppgifter kommer');

    await page.goto('/anmalningar');
    await page.getByRole('listitem').filter({ hasText: 'Majken' }).first().getByText('Du skickar själv').waitFor();
    await page.getByRole('link', { name: 'Majken' }).first().click();
    await page.getByRole('button', { name: 'Anteckna att den är lämnad' }).click();
    await page.getByText('Skriv hur du lämnade anmälan').waitFor();
    await page.getByLabel('Hur lämnade du den, och till vem?').fill('I receptionen, till Bo Ek');
    await page.getByRole('button', { name: 'Anteckna att den är lämnad' }).click();
    await page.getByText(/^Lämnad till Socialnämnden Knivsta /).waitFor();
    await page.getByText('I receptionen, till Bo Ek').waitFor();
  });
});

/** Opens the report by its row, which is its own task. */
async function openBy(row: Locator): Promise<void> {
  await row.getByRole('link').first().click();
  await row.page().getByRole('heading', { level: 1, name: /^Tuva/ }).waitFor();
}

/** Whole, on the screen, without scrolling. */
function inSight(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
