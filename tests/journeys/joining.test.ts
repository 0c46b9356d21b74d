import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { resizeTo } from '../support/chromium.ts';
import { keyboard } from './support/hand.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const why = 'Samma mamma och samma skola. Numret i den ena var fel.';

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Rätt barn i akten', exact: true });

/** A report by phone on a child whose number somebody has checked: it lies in the child's akt. Gives its id. */
async function aReportOn(page: Page, number: string, lastName: string): Promise<string> {
  const id = randomUUID();
  const child = { number, checked: true, firstName: 'Nova', lastName, protection: 'NEJ' };
  const report = { id, child, channel: 'TEL', from: { kind: 'ANO' }, danger: 'NEJ', concern: { text: 'Barnet är ute ensamt.' } };
  const status = await page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch('/api/intake/taken-in', { method: 'POST', headers, body })).status;
  }, JSON.stringify(report));
  expect(status).toBe(201);
  return id;
}

/** Opens a report, and then the whole akt in which it lies. Gives the akt's address. */
async function aktOf(page: Page, report: string): Promise<string> {
  await page.goto(`/mottagning/${report}`);
  const open = page.getByRole('button', { name: 'Öppna anmälan' });
  const akt = page.getByRole('button', { name: 'Öppna hela akten' });
  await open.or(akt).first().waitFor();
  if (await open.isVisible()) await open.click();
  await akt.click();
  await panel(page).waitFor();
  return page.url();
}

/** The panel at both widths, light and dark; the rest of the akt has a journey of its own. */
async function expectAccessible(page: Page): Promise<void> {
  for (const width of ['phone', 'desk'] as const) {
    await resizeTo(page, width);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Rätt barn i akten"]').analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  }
}

async function unfold(page: Page): Promise<void> {
  await panel(page).getByText('Samma barn i två akter, eller två barn i en').click();
}

describe('two akter that turn out to be one child', () => {
  it('are compared, joined with keys alone, found as one, and parted again', async () => {
    const ali = await stage.open('ali.demir');
    const heard = await listenTo(ali);
    const other = await aktOf(ali, await aReportOn(ali, '20150102-2386', 'Halvprov'));
    const own = await aktOf(ali, await aReportOn(ali, '20120601-2393', 'Sambandsson'));
    await unfold(ali);
    await panel(ali).getByText('Inget har flyttats mellan den här akten och en annan.').waitFor();
    await panel(ali).getByText('Samma barn i två akter…').click();
    const keys = keyboard(ali);
    await keys.choose(panel(ali).getByRole('radio', { name: /Ellen Halvprov/ }));
    await panel(ali).getByRole('table').getByText('Stämmer inte').first().waitFor();
    await expectAccessible(ali);
    await keys.press(panel(ali).getByRole('button', { name: 'För samman akterna' }));
    await panel(ali).getByText('Skriv varför, minst några ord.').waitFor();
    await keys.fill(panel(ali).getByLabel('Varför är det samma barn?'), why);
    await keys.press(panel(ali).getByRole('button', { name: 'För samman akterna' }));
    const dialog = ali.getByRole('dialog', { name: 'För samman de två akterna?' });
    await dialog.getByRole('button', { name: 'För samman akterna' }).click();
    await panel(ali)
      .getByText(/^Akten Ellen Halvprov fördes samman med den här/)
      .waitFor();
    await panel(ali).getByText(why).first().waitFor();

    // The emptied one answers as joined, and leads on.
    await ali.goto(other);
    await ali.getByText(/^Sammanförd med Nova Sambandsson .+ av Ali Demir$/).waitFor();
    await expectWellMade(ali, { title: 'Barnets akt' });
    await ali.getByRole('button', { name: 'Öppna akten de ligger i' }).click();
    await ali.waitForURL(own);

    await unfold(ali);
    await panel(ali).getByText('Ångra…').click();
    await panel(ali)
      .getByText(/tillbaka till akten Ellen Halvprov\.$/)
      .first()
      .waitFor();
    await panel(ali).getByLabel('Varför ångras det?').fill('Det var två kusiner med samma mormor.');
    await panel(ali).getByRole('button', { name: 'Ångra flytten' }).click();
    await ali.getByRole('dialog').getByRole('button', { name: 'Ångra flytten' }).click();
    await panel(ali)
      .getByText(/^Sammanföringen med Ellen Halvprov ångrades/)
      .waitFor();
    await ali.goto(other);
    await panel(ali).waitFor();
    expect(await ali.getByText(/^Sammanförd med/).count()).toBe(0);
    expect(heard).toEqual([]);
  }, 240_000);

  it('one that holds two children’s reports is parted on a phone, into a new akt', async () => {
    const ali = await stage.open('ali.demir', 'phone');
    await aReportOn(ali, '20180502-2389', 'Delström');
    await aktOf(ali, await aReportOn(ali, '20180502-2389', 'Delström'));
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
    await expectAccessible(ali);
  }, 240_000);
});
