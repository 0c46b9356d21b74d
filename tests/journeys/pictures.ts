import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, openWindow, resizeTo, widths } from '../support/chromium.ts';
import { startProduct } from '../support/product.ts';
import { goToStep, send } from './support/form.ts';
import { logIn, logOut } from './support/login.ts';

// `npm run pictures`: the README's pictures, taken of the running product with its invented demo. The print's first page needs poppler's pdftoppm.
const folder = path.resolve(import.meta.dirname, '../../apps/web/pictures');

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [product, browser] = await Promise.all([startProduct({ seedDay: null }), launchChromium()]);
  try {
    const page = await openWindow(browser, product.address);
    await writing(page);
    await intake(page);
    await register(page);
  } finally {
    await browser.close();
    await product.stop();
  }
}

async function writing(page: Page): Promise<void> {
  await logIn(page, 'sara.lind');
  await resizeTo(page, 'phone');
  await page
    .getByRole('link', { name: /^Snabb anmälan/ })
    .or(page.getByRole('button', { name: /^Snabb anmälan/ }))
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Snabb anmälan' }).waitFor();
  await page
    .getByText(/^\s*Sparat \d/)
    .first()
    .waitFor();
  await take(page, 'snabb-anmalan-mobil');
  await page.goto('/anmalningar');
  await resizeTo(page, 'desk');
  await page.getByRole('link', { name: 'Fortsätt på Elsa Testström' }).click();
  await goToStep(page, 'Händelsen');
  await take(page, 'ny-anmalan');
  await goToStep(page, 'Läs igenom och skicka');
  await send(page, 'Skicka till Farsta stadsdelsnämnd');
  await page.getByText(/^Framme hos Farsta stadsdelsnämnd/).waitFor();
  await take(page, 'framme');
  await logOut(page);
}

async function intake(page: Page): Promise<void> {
  await logIn(page, 'karin.ek');
  await page.getByRole('link', { name: 'Elsa Testström' }).waitFor();
  await take(page, 'mottagning');
  await page.getByRole('link', { name: 'Elsa Testström' }).click();
  await page.getByRole('heading', { name: /^Tidigare anmälningar, / }).waitFor();
  await page.setViewportSize({ width: widths.desk, height: 1100 });
  await take(page, 'inkommen-anmalan');
  await resizeTo(page, 'desk');
  const answered = page.waitForResponse((response) => response.url().endsWith('/prints'));
  await page.getByRole('button', { name: 'Skriv ut anmälan' }).click();
  keepFirstPage(await (await answered).body());
}

async function register(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sök barn', exact: true }).click();
  await page.getByLabel('Varför söker du?').selectOption('Ny anmälan per telefon');
  await page.getByLabel('Nummer eller namn').fill('Ellsa Testsröm');
  await page.getByLabel('Nummer eller namn').press('Enter');
  await page.getByRole('button', { name: 'Öppna akten för Elsa Testström' }).waitFor();
  await take(page, 'sok-barn');
  await page.getByRole('button', { name: 'Öppna akten för Elsa Testström' }).click();
  await page.getByRole('heading', { name: 'Anmälningar över tid' }).waitFor();
  await take(page, 'akt');
}

/** What a person would see without scrolling. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

function keepFirstPage(pdf: Buffer): void {
  const png = execFileSync('pdftoppm', ['-r', '90', '-png', '-f', '1', '-l', '1', '-singlefile', '-'], { input: pdf, maxBuffer: 2 ** 24 });
  writeFileSync(path.join(folder, 'utskrift-sida-1.png'), png);
}

await takeAll();
