import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keyboard } from './support/hand.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

const limits = (page: Page): Locator => page.getByRole('region', { name: 'Gränser för sökningar' });
const why = 'Tre skolor ringde samma förmiddag.';
const how = 'Har talat med henne och sett vilka som ringde.';

/** A search outside any task. */
async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByLabel('Nummer eller namn').fill(text);
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
}

describe('T-1: odd use', () => {
  it('is asked about at the search, flagged and never blocked, and reviewed by somebody else', async () => {
    const [rut, karin, leo] = [await stage.open('rut.ask'), await stage.open('karin.ek'), await stage.open('leo.dahl')];
    const heard = await Promise.all([rut, karin, leo].map(listenTo));

    await rut.goto('/installningar');
    await limits(rut).getByLabel('Sökningar på en timme').fill('3');
    await limits(rut).getByRole('button', { name: 'Spara gränserna' }).click();
    await limits(rut).getByRole('link', { name: 'Skriv ett antal sökningar från 5 till 200.' }).waitFor();
    await expectWellMade(rut, { title: 'Nämndens inställningar', dark: true });
    await keyboard(rut).fill(limits(rut).getByLabel('Sökningar på en timme'), '5');
    await keyboard(rut).press(limits(rut).getByRole('button', { name: 'Spara gränserna' }));
    await limits(rut)
      .getByText(/Inskrivet av Rut Ask/)
      .waitFor();

    await karin.goto('/sok');
    await karin.getByLabel('Varför söker du?').selectOption({ label: 'Ny anmälan per telefon' });
    for (const name of ['Ada', 'Bo', 'Cia', 'Dan', 'Eva']) {
      await searchFor(karin, `${name} Telefonsson`);
      await karin.getByRole('heading', { name: /Inga träffar/ }).waitFor();
    }
    await searchFor(karin, 'Fia Telefonsson');
    const asked = karin.getByLabel('Varför söker du mer än vanligt?');
    await asked.waitFor();
    await expectWellMade(karin, { title: 'Sök barn', dark: true });
    await asked.fill(why);
    await karin.getByRole('button', { name: 'Sök', exact: true }).click();
    await karin.getByRole('heading', { name: /Inga träffar/ }).waitFor();

    await leo.goto('/granskning');
    await leo.getByRole('heading', { name: 'Karin Ek, mottagningssekreterare' }).waitFor();
    await leo.getByText('Fler sökningar på en timme än gränsen').waitFor();
    await leo.getByText(why).waitFor();
    expect(await leo.getByRole('main').innerText()).not.toContain('Telefonsson');
    const hand = keyboard(leo);
    await hand.press(leo.getByRole('button', { name: /^Granska Karin Ek, rad/ }));
    await hand.press(leo.getByRole('button', { name: /^Spara granskningen/ }));
    await leo.getByText('Välj vad du kom fram till.').waitFor();
    await expectWellMade(leo, { title: 'Granskning av sökningar', dark: true });
    await hand.choose(leo.getByLabel('Utan anmärkning'));
    await hand.fill(leo.getByLabel('Hur kom du fram till det?'), how);
    await hand.press(leo.getByRole('button', { name: /^Spara granskningen/ }));
    await leo.getByText('Inget väntar på granskning').waitFor();
    await leo.getByText('Granskade (1)').click();
    await leo.getByText(how).waitFor();
    expect(heard.flat()).toEqual([]);
  });

  it('has one user in ten of each month, with what that person did, and nobody reviews himself', async () => {
    const britt = await stage.open('britt.sand');
    const heard = await listenTo(britt);
    await britt.goto('/granskning');
    const october = britt.getByRole('region', { name: 'Oktober 2026' });
    await october.getByText(/Försenad|Granskas senast/).waitFor();
    await october
      .getByText(/rader? i loggen/)
      .first()
      .click();
    await october.getByRole('table').waitFor();
    await october.getByText(/^Lottad ur rad \d+ i loggen: [0-9a-f]{64}$/).waitFor();
    await expectWellMade(britt, { title: 'Granskning av sökningar', dark: true });
    await britt.goto('/sok');
    await britt.getByLabel('Varför söker du?').selectOption({ label: 'Tillsyn eller rättning' });
    await searchFor(britt, 'Britt Sand');
    await britt
      .getByRole('heading', { name: /Inga träffar|träff/ })
      .first()
      .waitFor();
    await britt.goto('/granskning');
    await britt.getByText('Det här är du själv. Någon annan måste granska det.').first().waitFor();
    expect(heard).toEqual([]);
  });
});
