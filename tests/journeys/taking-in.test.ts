import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keyboard } from './support/hand.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const concern = 'Barnen är ute ensamma sent och har berättat att de är rädda för att gå hem.';

/** Counts what is pressed from now on; what is typed into a box counts as one. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(window, 'tidigKeys', 0);
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key.length > 1 || key === ' ') Reflect.set(window, 'tidigKeys', Number(Reflect.get(window, 'tidigKeys')) + 1);
      },
      true,
    );
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'tidigKeys')));
}

describe('a report by phone from a neighbour', () => {
  it('is written in with keys alone in few presses, and is on the board and assessed like any other', async () => {
    const karin = await stage.open('karin.ek');
    const heard = await listenTo(karin);
    await karin.getByRole('link', { name: 'Skriv in', exact: true }).click();
    await karin.getByRole('heading', { level: 1, name: 'Ny anmälan' }).waitFor();
    await expectWellMade(karin, { title: 'Ny anmälan som kom på annat sätt', dark: true });

    const keys = keyboard(karin);
    const presses = await countKeys(karin);
    const began = Date.now();
    await keys.fill(karin.getByLabel('Förnamn'), 'Nova');
    await keys.fill(karin.getByLabel('Efternamn'), 'Grannsson');
    await keys.fill(karin.getByLabel(/^Annat som hjälper/), 'Cirka 7 år, bor i trappan bredvid');
    await keys.choose(karin.getByRole('radio', { name: 'Telefon', exact: true }));
    await keys.choose(karin.getByRole('radio', { name: 'Privatperson', exact: true }));
    await keys.fill(karin.getByLabel('Namn, om personen vill lämna det'), 'Berit Provlund');
    await keys.choose(karin.getByRole('radio', { name: 'Vet inte', exact: true }));
    await keys.fill(karin.getByLabel(/^Vad gäller oron/), concern);
    const pressed = await presses();
    await karin.keyboard.press('Control+Enter');
    await karin.getByRole('heading', { name: 'Den nya anmälan' }).waitFor();
    const seconds = (Date.now() - began) / 1000;
    process.stdout.write(`A phone report: ${pressed} presses beside the own words, ${seconds.toFixed(1)} s by machine\n`);
    expect(pressed).toBeLessThanOrEqual(60);
    expect(seconds).toBeLessThan(60);

    await karin.getByText(/^Kom in .+\. Inskriven \d\d\.\d\d av dig\.$/).waitFor();
    await karin.getByText('Står i bilagan. Lämnas inte ut utan prövning.').waitFor();
    await karin.getByText(concern).first().waitFor();
    const report = karin.url();
    await expectWellMade(karin, { title: 'Inkommen anmälan' });

    // On the board, without who rang or what about.
    await karin.goto('/mottagning');
    await karin
      .getByRole('link', { name: /Nova Grannsson/ })
      .first()
      .waitFor();
    const board = await karin.getByRole('main').innerText();
    expect(board).not.toContain('Berit');
    expect(board).not.toContain('rädda');

    // A caseworker puts it in an akt and makes the skyddsbedömning.
    const ali = await stage.open('ali.demir', 'phone');
    await ali.goto(report);
    await ali.getByRole('button', { name: 'Öppna anmälan' }).click();
    await ali.getByRole('button', { name: 'Lägg upp en ny akt' }).click();
    const form = ali.getByRole('form', { name: 'Skriv skyddsbedömning' });
    await form.getByLabel('Behöver inte omedelbart skydd').check();
    await form.getByRole('textbox').first().fill('Barnen är inne hos grannen nu, och vi ringer familjen i dag.');
    await form.getByRole('button', { name: 'Spara skyddsbedömningen' }).click();
    await form.waitFor({ state: 'detached' });
    await ali.getByText('Visa allt som har gjorts').click();
    await ali.getByText('Anmälan kom in', { exact: true }).waitFor();
    await ali.getByText('Skyddsbedömning: behöver inte omedelbart skydd', { exact: true }).waitFor();
    await ali.getByText('Skriv en anteckning').click();
    await ali.getByLabel('Vad har hänt?').fill('Grannen ringde igen och sa att det är lugnt nu.');
    await ali.getByRole('button', { name: 'Spara i journalen' }).click();
    await ali.getByText('Grannen ringde igen och sa att det är lugnt nu.').first().waitFor();
    await expectWellMade(ali, { title: 'Inkommen anmälan' });
    expect(heard).toEqual([]);
  });

  it('that lacks something says what beside each field, and takes focus to the first', async () => {
    const karin = await stage.open('karin.ek', 'phone');
    await karin.goto('/skriv-in');
    await karin.getByRole('button', { name: 'Skriv in anmälan' }).click();
    for (const said of ['Skriv nummer, namn', 'Välj hur anmälan kom.', 'Välj vem som anmäler.', 'Svara ja, nej eller vet inte.'])
      await karin.getByText(said).waitFor();
    expect(await karin.evaluate(() => document.activeElement?.id)).toBe('child-number');
    await karin.getByText('Förskola eller skola', { exact: true }).click();
    await karin.getByRole('button', { name: 'Skriv in anmälan' }).click();
    await karin.getByText('Den som anmäler i tjänsten kan inte vara anonym.', { exact: false }).waitFor();
    await karin.getByText('Privatperson som vill vara anonym').click();
    expect(await karin.getByLabel(/^Namn/).count()).toBe(0);
    await expectWellMade(karin, { title: 'Ny anmälan som kom på annat sätt' });
  });

  it('stands in the diarium without anybody’s name', async () => {
    const rut = await stage.open('rut.ask');
    await rut.getByRole('link', { name: 'Diarium', exact: true }).click();
    await rut.getByText('Anmälan, barn').first().waitFor();
    await expectWellMade(rut, { title: 'Diarium' });
    const [download] = await Promise.all([rut.waitForEvent('download'), rut.getByRole('button', { name: 'Spara som CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^diarium-\d{4}-\d\d\.csv$/);
  });
});
