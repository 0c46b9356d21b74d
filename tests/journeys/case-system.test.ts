import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

describe('to the case system', () => {
  it('the report is copied line by line, taken as one package, and noted as being there, once and by whom', async () => {
    const head = await stage.open('britt.sand');
    await head.goto('/installningar');
    await head.getByRole('radio', { name: 'I verksamhetssystemet' }).check();
    await head.getByLabel('Vad heter verksamhetssystemet?').fill('Treserva');
    await head.getByRole('region', { name: 'Var personakten finns' }).getByRole('button', { name: 'Spara' }).click();
    await head.getByText(/^Bestämt .* av Britt Sand\.$/).waitFor();

    const page = await stage.open('ali.demir');
    const complaints = await listenTo(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const first = page.locator('table a').first();
    const name = (await first.innerText()).trim();
    await first.click();
    const panel = page.getByRole('region', { name: 'Till verksamhetssystemet' });
    await panel.getByRole('button', { name: 'Kopiera Ärendenummer' }).click();
    await page.getByText('Ärendenummer är kopierat.').waitFor({ state: 'attached' });
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const number = await clipboard();
    expect(number).toMatch(/^FAR-\d{4}-\d{5}$/);
    await panel.getByRole('button', { name: 'Kopiera allt' }).click();
    await page.getByText('Allt är kopierat.').waitFor({ state: 'attached' });
    expect((await clipboard()).split('\n').map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['Inkommen', 'Ärendenummer', 'Anmälningsnummer', 'Barnet', 'Anmälare', 'Skyddsbedömning', 'Beslut']),
    );

    const coming = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Hämta paket (PDF och JSON)' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^anmalan-[A-Z0-9-]+-kopia-\d+\.zip$/);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['report.json', 'manifest.json', 'SHA256SUMS']));

    await panel.getByLabel('Ärendets nummer där').fill('2026-4711');
    await panel.getByRole('button', { name: 'Anteckna: aktualiserad' }).click();
    await panel.getByText(/^Aktualiserad i Treserva \(2026-4711\) .* av Ali Demir$/).waitFor();
    await panel.getByRole('button', { name: 'Skyddsbedömningen finns i Treserva' }).click();
    await panel.getByText(/^Skyddsbedömningen finns i Treserva\. Antecknat .* av Ali Demir\.$/).waitFor();
    await page.getByRole('button', { name: 'Spara skyddsbedömningen' }).waitFor();
    await expectWellMade(page, { title: 'Inkommen anmälan', dark: true });

    await page.goto('/mottagning');
    await page.getByRole('row').filter({ hasText: name }).filter({ hasText: 'Aktualiserad' }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
