import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { resizeTo } from '../support/chromium.ts';
import { expectFocus } from './support/hand.ts';
import { printed } from './support/reading.ts';
import { sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

const address = 'Exempelvägen 12';
const panel = (page: Page) => page.getByRole('region', { name: 'Skydd och kopior' });
const copies = (page: Page) => page.getByRole('region', { name: 'Kopior som är ute' });

/** Finds the child by name, and gives what stands in the hits. */
async function searched(page: Page, name: string): Promise<string> {
  await page.goto('/sok');
  await page.getByLabel('Varför söker du?').selectOption('Ny anmälan per telefon');
  await page.getByLabel('Nummer eller namn').fill(name);
  await page.getByLabel('Nummer eller namn').press('Enter');
  await page
    .getByRole('button', { name: /^Öppna akten/ })
    .first()
    .waitFor();
  return page.getByRole('main').innerText();
}

/** From the board: the newest report on Elsa, and the akt in a tab of its own. */
async function reportAndAkt(karin: Page): Promise<{ readonly report: string; readonly akt: Page }> {
  await karin.goto('/mottagning');
  await karin.getByRole('link', { name: 'Elsa Testström' }).first().click();
  await karin.getByRole('heading', { level: 1, name: /^Elsa Testström/ }).waitFor();
  const report = karin.url();
  const akt = await karin.context().newPage();
  await akt.goto(report);
  await akt.getByRole('button', { name: 'Öppna hela akten' }).click();
  await akt.getByRole('heading', { name: 'Anmälningar över tid' }).waitFor();
  return { report, akt };
}

describe('T-14: a mark that is set late', () => {
  it('hides at the next step what another has open, in list and search too; papers that are out are told; lifting leaves a trace', async () => {
    await sentBehind(await stage.open('sara.lind'), example1);
    const karin = await stage.open('karin.ek', 'phone');
    const heard = [await listenTo(karin)];
    const { report, akt } = await reportAndAkt(karin);
    expect(await karin.getByRole('main').innerText()).toContain(address);
    await karin.getByRole('checkbox', { name: 'Ta med adresser, telefon och skola på utskriften' }).check();
    expect((await printed(karin, 'Skriv ut anmälan')).join('\n')).toContain(address);

    const britt = await stage.open('britt.sand');
    heard.push(await listenTo(britt));
    await britt.goto(report);
    await britt.getByRole('button', { name: 'Öppna anmälan' }).click();
    await panel(britt).getByText('Barnet är inte markerat som skyddat').waitFor();
    await panel(britt).getByRole('button', { name: 'Visa markeringar och kopior' }).click();
    await copies(britt)
      .getByText(/till Farsta stadsdelsnämnd/)
      .first()
      .waitFor();
    await panel(britt).getByRole('button', { name: 'Sätt en skyddsmarkering' }).click();
    await expectFocus(panel(britt).getByLabel('Vem är skyddad?'));
    await panel(britt).getByRole('button', { name: 'Sätt markeringen' }).click();
    await panel(britt).getByText('Välj vilket skydd det är.').waitFor();
    await expectFocus(panel(britt).getByLabel('Sekretessmarkering'));
    await expectWellMade(britt, { title: 'Inkommen anmälan', dark: true });
    await panel(britt).getByLabel('Fingerade personuppgifter').check();
    await panel(britt).getByLabel('Hur vet du det?').fill('Skatteverket ringde och berättade det i dag.');
    await panel(britt).getByRole('button', { name: 'Sätt markeringen' }).click();
    await panel(britt).getByText('Barnet har skyddade personuppgifter').waitFor();
    await expectFocus(panel(britt).getByRole('button', { name: 'Sätt en skyddsmarkering' }));

    // What is out is told, and what has become of it.
    const copy = copies(britt).getByRole('listitem').first();
    expect(await copy.innerText()).toMatch(
      /^Kopia 1 av anmälan FAR-\d{4}-\d{5}\s+Ute\s+Med adresser och telefon\s+Utskriven .* av Karin Ek till Farsta/,
    );
    await copy.getByRole('button', { name: /^Mottagaren vet/ }).click();
    await expectFocus(copy.getByLabel('Vilken dag fick mottagaren veta?'));
    await copy.getByRole('button', { name: 'Anteckna', exact: true }).click();
    await copy.getByText('Ute. Mottagaren informerad').waitFor();
    await copy.getByRole('button', { name: /^Kopian är tillbaka/ }).click();
    await copy.getByRole('button', { name: 'Anteckna', exact: true }).click();
    await copy.getByText('Återkallad', { exact: true }).waitFor();
    await expectWellMade(britt, { title: 'Inkommen anmälan', dark: true });

    // The other's next step, wherever it is.
    expect((await printed(karin, 'Skriv ut anmälan')).join('\n')).not.toContain(address);
    await karin.reload();
    await karin.getByText(/^Var barnet är visas inte här\./).waitFor();
    expect(await karin.getByRole('main').innerText()).not.toContain(address);
    await expectWellMade(karin, { title: 'Inkommen anmälan', dark: true });
    await resizeTo(karin, 'phone');
    await akt
      .getByRole('button', { name: /^Läs anmälan/ })
      .first()
      .click();
    await akt.getByText('Skyddad uppgift').first().waitFor();
    expect(await akt.getByRole('main').innerText()).not.toContain(address);
    await karin.goto('/mottagning');
    await karin.getByRole('list', { name: 'Läget nu' }).waitFor();
    expect(await karin.getByRole('main').innerText()).not.toContain('Elsa Testström');
    expect(await searched(karin, 'Elsa Testström')).not.toMatch(/Elsa Testström(?!”)|2018/);
    await expectWellMade(karin, { title: 'Sök barn', dark: true });

    // Lifted with a reason, and not forgotten.
    await panel(britt).getByRole('button', { name: 'Häv markeringen för Barnet' }).click();
    await panel(britt).getByRole('button', { name: 'Häv markeringen', exact: true }).click();
    await panel(britt).getByText('Skriv varför, minst 20 tecken.').waitFor();
    await expectFocus(panel(britt).getByLabel('Varför ska markeringen hävas?'));
    await panel(britt).getByLabel('Varför ska markeringen hävas?').fill('Skatteverket har rättat: det gällde ett annat barn.');
    await panel(britt).getByRole('button', { name: 'Häv markeringen', exact: true }).click();
    await panel(britt)
      .getByText(/^Hävd .* av Britt Sand: Skatteverket har rättat/)
      .waitFor();
    await expectWellMade(britt, { title: 'Inkommen anmälan', dark: true });
    await karin.goto(report);
    await karin.getByText(address).first().waitFor();
    expect(heard.flat()).toEqual([]);
  });
});
