import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keyboard } from './support/hand.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const why = 'Samma mamma och samma skola. Numret i den ena var fel.';

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Rätt barn i akten', exact: true });

/** Opens a report from the board, and then the whole akt in which it lies. Gives the akt's address. */
async function aktOf(page: Page, child: string): Promise<string> {
  await page.goto('/mottagning');
  await page.getByRole('link', { name: child }).first().click();
  await page.getByRole('heading', { level: 1, name: child }).waitFor();
  await page.getByRole('button', { name: 'Öppna hela akten' }).click();
  await panel(page).waitFor();
  return page.url();
}

async function unfold(page: Page): Promise<void> {
  await panel(page).getByText('Samma barn i två akter, eller två barn i en').click();
}

describe('two akter that turn out to be one child', () => {
  it('are compared, joined with keys alone, found as one, and parted again', async () => {
    const ali = await stage.open('ali.demir');
    const heard = await listenTo(ali);
    const other = await aktOf(ali, 'Olena Utkast');
    const own = await aktOf(ali, 'Elsa Testström');
    await unfold(ali);
    await panel(ali).getByText('Inget har flyttats mellan den här akten och en annan.').waitFor();
    await panel(ali).getByText('Samma barn i två akter…').click();
    const keys = keyboard(ali);
    await keys.choose(panel(ali).getByRole('radio', { name: /Olena Utkast/ }));
    await panel(ali).getByRole('table').getByText('Stämmer inte').first().waitFor();
    await expectWellMade(ali, { title: 'Barnets akt', dark: true });
    await keys.press(panel(ali).getByRole('button', { name: 'För samman akterna' }));
    await panel(ali).getByText('Skriv varför, minst några ord.').waitFor();
    await keys.fill(panel(ali).getByLabel('Varför är det samma barn?'), why);
    await keys.press(panel(ali).getByRole('button', { name: 'För samman akterna' }));
    const dialog = ali.getByRole('dialog', { name: 'För samman de två akterna?' });
    await dialog.getByRole('button', { name: 'För samman akterna' }).click();
    await panel(ali)
      .getByText(/^Akten Olena Utkast fördes samman med den här/)
      .waitFor();
    await panel(ali).getByText(why).first().waitFor();

    // The emptied one answers as joined, and leads on.
    await ali.goto(other);
    await ali.getByText(/^Sammanförd med Elsa Testström .+ av Ali Demir$/).waitFor();
    await expectWellMade(ali, { title: 'Barnets akt' });
    await ali.getByRole('button', { name: 'Öppna akten de ligger i' }).click();
    await ali.waitForURL(own);

    await unfold(ali);
    await panel(ali).getByText('Ångra…').click();
    await panel(ali)
      .getByText(/tillbaka till akten Olena Utkast\.$/)
      .waitFor();
    await panel(ali).getByLabel('Varför ångras det?').fill('Det var två kusiner med samma mormor.');
    await panel(ali).getByRole('button', { name: 'Ångra flytten' }).click();
    await ali.getByRole('dialog').getByRole('button', { name: 'Ångra flytten' }).click();
    await panel(ali)
      .getByText(/^Sammanföringen med Olena Utkast ångrades/)
      .waitFor();
    await ali.goto(other);
    await panel(ali).waitFor();
    expect(await ali.getByText(/^Sammanförd med/).count()).toBe(0);
    expect(heard).toEqual([]);
  }, 120_000);

  it('one that holds two children’s reports is parted on a phone, into a new akt', async () => {
    const ali = await stage.open('ali.demir', 'phone');
    await aktOf(ali, 'Elsa Testström');
    await unfold(ali);
    await panel(ali).getByText('Akten rör två barn…').click();
    await panel(ali).getByRole('button', { name: 'Dela akten' }).click();
    await panel(ali).getByText('Välj de anmälningar som rör det andra barnet.').waitFor();
    await panel(ali).getByRole('checkbox').first().check();
    await panel(ali).getByLabel('Varför är det ett annat barn?').fill('Anmälan gäller kusinen med samma namn.');
    await panel(ali).getByRole('button', { name: 'Dela akten' }).click();
    await ali.getByRole('dialog', { name: 'Dela akten?' }).getByRole('button', { name: 'Dela akten' }).click();
    await panel(ali)
      .getByText(/^Akten delades: anmälningar flyttades till/)
      .waitFor();
    await expectWellMade(ali, { title: 'Barnets akt' });
  }, 120_000);
});
