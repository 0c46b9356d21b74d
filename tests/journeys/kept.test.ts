import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginReport, goToStep, saved, write } from './support/form.ts';
import { aStage } from './support/stage.ts';

const stage = aStage();
const whyNow = 'Vad gör att du anmäler just nu?';
const first = 'Barnet ringde själv 112 i kväll och lade på.';
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

  it('when the network is gone: it is said, and saved by itself when the network is back', async () => {
    const page = await stage.open('sara.lind');
    await begun(page);
    await page.context().setOffline(true);
    await write(page, whyNow, second);
    await page.getByText('Ingen täckning. Texten finns bara på skärmen tills du har nät. Stäng inte fliken.').waitFor();
    expect(await textIn(page)).toBe(second);
    await goToStep(page, 'Oron');
    await goToStep(page, 'Händelsen');
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
    await here.getByText('Inte sparat. Utkastet har ändrats i ett annat fönster.').waitFor();
    await conflict.getByRole('radio', { name: /^Sparat / }).check();
    await conflict.getByRole('button', { name: 'Använd valen och spara' }).click();
    await conflict.waitFor({ state: 'hidden' });
    expect(await textIn(here)).toBe(second);
    await write(here, whyNow, `${second} Dörren var låst.`);
    await saved(here);
    await there.reload();
    expect(await textIn(there)).toBe(`${second} Dörren var låst.`);
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
