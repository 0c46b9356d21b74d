import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginReport, choose, goToStep, saved, write } from './support/form.ts';
import { logIn, logOut } from './support/login.ts';
import { aStage } from './support/stage.ts';

const stage = aStage();
const whyNow = 'Vad gör att du anmäler just nu?';
const first = 'Barnet ringde själv 112 i kväll och lade på.';
const summary = 'Kort beskrivning av händelsen';
const mainConcern = 'Vad oroar dig mest?';
const whoHit = 'Vem slog eller hotade vem, hur och hur ofta?';
const hidden = 'Morfar slog med ett bälte varje söndag.';
const second = `${first} En granne hörde skrik.`;

describe('what an officer types is kept', () => {
  it('when nobody has touched the page for fifteen minutes: it is covered, cannot be read or closed, and opens with the password', async () => {
    const page = await stage.open();
    await page.clock.install();
    await page.goto('/');
    await page.getByLabel('Användarnamn').fill('sara.lind');
    await page.getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await beginReport(page);
    await goToStep(page, 'Händelsen');
    await write(page, whyNow, first);
    await page.clock.fastForward('14:30');
    expect(await page.getByRole('heading', { name: 'Sidan är låst' }).isVisible()).toBe(false);
    await page.clock.fastForward('00:40');
    const cover = page.getByRole('dialog', { name: 'Sidan är låst' });
    await cover.waitFor();
    expect(await page.getByText(first).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await cover.isVisible()).toBe(true);
    await cover.getByLabel('Lösenord').fill('fel lösenord');
    await cover.getByRole('button', { name: 'Lås upp' }).click();
    await cover.getByText('Det gick inte att logga in').or(cover.getByRole('alert')).first().waitFor();
    await cover.getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await cover.getByRole('button', { name: 'Lås upp' }).click();
    await cover.waitFor({ state: 'hidden' });
    expect(await textIn(page)).toBe(first);
  });

  it('when the login ends in the middle of a sentence: what is typed on stays on the screen, and is saved after a login in place', async () => {
    const page = await stage.open('sara.lind');
    await begun(page);
    await page.context().request.delete('/api/session');
    await write(page, whyNow, second);
    const cover = page.getByRole('dialog', { name: 'Logga in igen' });
    await cover.waitFor();
    await cover.getByLabel('Användarnamn').fill('sara.lind');
    await cover.getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await cover.getByRole('button', { name: 'Logga in', exact: true }).click();
    await cover.waitFor({ state: 'hidden' });
    expect(await textIn(page)).toBe(second);
    await saved(page);
    await page.reload();
    expect(await textIn(page)).toBe(second);
  });

  it('when another tab logs out: this tab is covered at once, and opens where it was', async () => {
    const page = await stage.open('sara.lind');
    await begun(page);
    const other = await page.context().newPage();
    await other.goto('/');
    await other.getByRole('button', { name: 'Logga ut' }).click();
    const cover = page.getByRole('dialog', { name: 'Logga in igen' });
    await cover.waitFor();
    await cover.getByLabel('Användarnamn').fill('sara.lind');
    await cover.getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await cover.getByRole('button', { name: 'Logga in', exact: true }).click();
    await cover.waitFor({ state: 'hidden' });
    expect(await textIn(page)).toBe(first);
  });

  it('when the network is gone: it is said, the tab warns before it closes, and it is saved by itself when the network is back', async () => {
    const page = await stage.open('sara.lind');
    await begun(page);
    await page.context().setOffline(true);
    const box = page.getByRole('textbox', { name: /^Vad gör att du anmäler just nu\?/ });
    await box.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(second.slice(first.length));
    await page.getByText('Ingen täckning. Texten finns bara på skärmen tills du har nät. Stäng inte fliken.').waitFor();
    expect(await textIn(page)).toBe(second);
    await goToStep(page, 'Oron');
    await goToStep(page, 'Händelsen');
    expect(await textIn(page)).toBe(second);

    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const warning = await asked;
    expect(warning.type()).toBe('beforeunload');
    await warning.dismiss();
    expect(await textIn(page)).toBe(second);

    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    expect(await textIn(page)).toBe(second);
  });

  it('when the draft is written in two tabs: both texts are shown, and the person chooses', async () => {
    const here = await stage.open('sara.lind');
    await begun(here);
    const there = await here.context().newPage();
    await there.goto(here.url());
    await write(there, whyNow, second);
    await saved(there);
    await write(here, whyNow, `${first} Dörren var låst.`);
    const conflict = here.getByRole('region', { name: 'Två texter: välj vilken som ska gälla' });
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain(second);
    expect(await conflict.innerText()).toContain(`${first} Dörren var låst.`);
    await here.getByText('Inte sparat. Utkastet har ändrats någon annanstans. Välj vilken text som ska gälla.').waitFor();
    await conflict.getByRole('radio', { name: /^Sparat av dig kl\. / }).check();
    await conflict.getByRole('button', { name: 'Använd valen och spara' }).click();
    await conflict.waitFor({ state: 'hidden' });
    expect(await textIn(here)).toBe(second);
    await write(here, whyNow, `${second} Dörren var låst.`);
    await saved(here);
    await there.reload();
    expect(await textIn(there)).toBe(`${second} Dörren var låst.`);
  });

  it('when a colleague is invited: both write in the same draft, and neither text is lost', async () => {
    const page = await stage.open('sara.lind');
    await begun(page);
    const address = page.url();
    await page.getByRole('button', { name: 'Bjud in en kollega' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bjud in en kollega' });
    await dialog.getByLabel('Sök på enheten').fill('norr');
    await dialog.getByRole('button', { name: 'Bjud in Johan Norr' }).click();
    await dialog.getByRole('region', { name: 'Inbjudna' }).getByText('Johan Norr').waitFor();
    await dialog.getByRole('button', { name: 'Klar' }).click();
    await page.getByText('Skriver med dig: Johan Norr').first().waitFor();

    const colleague = await stage.open('johan.norr');
    await colleague.goto('/anmalningar');
    await colleague.getByText('Inbjuden av Sara Lind').first().waitFor();
    await colleague.goto(address);
    expect(await textIn(colleague)).toBe(first);
    await colleague.getByText('Inbjuden av Sara Lind. Du kan skriva och skicka.').first().waitFor();
    await write(colleague, summary, 'Grannen öppnade dörren.');
    await saved(colleague);

    // Each has changed another answer: what only one has changed is already chosen, and both are kept.
    await write(page, whyNow, second);
    const conflict = page.getByRole('region', { name: 'Två texter: välj vilken som ska gälla' });
    await conflict.waitFor();
    expect(await conflict.innerText()).toMatch(/Johan Norr sparade utkastet kl\. \d\d\.\d\d\./);
    expect(await conflict.innerText()).toContain('Grannen öppnade dörren.');
    await conflict.getByRole('button', { name: 'Använd valen och spara' }).click();
    await saved(page);
    await colleague.reload();
    expect(await textIn(colleague)).toBe(second);
    expect(await colleague.getByRole('textbox', { name: new RegExp(`^${summary}`) }).inputValue()).toBe('Grannen öppnade dörren.');
  });

  it('when a group of questions closes: what was typed comes back with it, and is not in the report that is sent while it is closed', async () => {
    const page = await stage.open('sara.lind');
    await begun(page);
    await goToStep(page, 'Barnet');
    await write(page, 'Förnamn', 'Signe');
    await choose(page, 'Hur säker är du på vem barnet är?', 'Trolig – inte kontrollerad');
    await goToStep(page, 'Oron');
    await choose(page, mainConcern, 'Fysiskt våld mot barnet');
    await write(page, whoHit, hidden);
    await choose(page, mainConcern, 'Skolfrånvaro');
    await page.getByRole('textbox', { name: whoHit }).waitFor({ state: 'hidden' });
    await choose(page, mainConcern, 'Fysiskt våld mot barnet');
    expect(await page.getByRole('textbox', { name: whoHit }).inputValue()).toBe(hidden);

    await choose(page, mainConcern, 'Skolfrånvaro');
    await page.getByRole('button', { name: '+ Lägg till iakttagelse' }).click();
    await write(page, 'Vad?', 'Signe satt i trapphuset på förmiddagen en skoldag.');
    await saved(page);
    await goToStep(page, 'Du som anmäler och mottagare');
    await choose(page, 'Mottagande kommun', 'Stockholm');
    await choose(page, 'Mottagande nämnd', 'Farsta stadsdelsnämnd');
    await goToStep(page, 'Läs igenom och skicka');
    expect(await page.getByRole('main').innerText()).not.toContain(hidden);
    await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).click();
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. /).waitFor();
    const [reportId = ''] = /[^/]+$/.exec(page.url()) ?? [];
    await logOut(page);
    await logIn(page, 'karin.ek');
    const answered = page.waitForResponse((response) => response.url().includes(reportId) && response.request().method() === 'GET');
    await page.getByRole('row').locator(`a[href$="${reportId}"]`).first().click();
    await page.getByText('Signe satt i trapphuset').first().waitFor();
    expect(await (await answered).text()).not.toContain(hidden);
    expect(await page.getByRole('main').innerText()).not.toContain(hidden);
  });
});

/** A new report with a first sentence, saved. */
async function begun(page: Page): Promise<void> {
  await beginReport(page);
  await goToStep(page, 'Händelsen');
  await write(page, whyNow, first);
  await page.getByText(/^\s*Sparas strax|^\s*Sparar/).waitFor();
  await saved(page);
}

function textIn(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: /^Vad gör att du anmäler just nu\?/ }).inputValue();
}
