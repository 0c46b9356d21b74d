import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { expectFocus } from './support/hand.ts';
import { sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const title = 'Sök barn';

async function wellMade(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectWellMade(page, { title, dark: true });
}

/** Opens a report by its address and goes to the search from it. */
async function searchingFor(page: Page, id: string): Promise<void> {
  await page.goto(`/mottagning/${id}`);
  await page.getByRole('button', { name: 'Öppna anmälan' }).click();
  await page.getByRole('link', { name: 'Sök barn för den här anmälan' }).first().click();
  await page.getByRole('heading', { name: title }).waitFor();
}

/** Every search that this window asks for, from now on. */
function searchesOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/register/searches')) urls.push(request.url());
  });
  return urls;
}

/** Types and presses Enter. */
async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
}

const answer = (page: Page, heading: string | RegExp) => page.getByRole('heading', { name: heading, level: 2 });

describe('a search from a new report', () => {
  it('has its child at hand, finds the recurring child from a misspelt name, and brings the answer back from the akt', async () => {
    const officer = await stage.open('sara.lind');
    await sentBehind(officer, example1);
    const id = await sentBehind(officer, example1);
    const ali = await stage.open('ali.demir');
    const complaints = await listenTo(ali);
    const asked = searchesOf(ali);
    await searchingFor(ali, id);
    expect(await ali.getByRole('searchbox').inputValue()).toMatch(/^\d{8}-\d{4}$/);
    await searchFor(ali, 'Muhamed Fantasi');
    await expectFocus(answer(ali, /träff/));
    const hit = ali.getByRole('list', { name: 'Liknar det du sökte' }).getByRole('listitem').first();
    await hit.getByText('Mohammed Fantasi').first().waitFor();
    await hit.getByText(/^(ljudlikt|liknande stavning): Mohammed$/).waitFor();
    await wellMade(ali);
    await ali.getByRole('button', { name: /^Öppna akten för Mohammed Fantasi/ }).click();
    await ali.waitForURL(/\/akter\//);
    await ali.goBack();
    await answer(ali, /träff/).waitFor();
    await ali.getByRole('button', { name: /^Öppna akten för Mohammed Fantasi/ }).waitFor();
    expect(await ali.getByRole('searchbox').inputValue()).toBe('Muhamed Fantasi');
    expect(ali.url()).not.toMatch(/Muhamed|Fantasi/);
    expect(await ali.evaluate(() => [localStorage.length, JSON.stringify(history.state)])).toEqual([
      0,
      expect.not.stringMatching(/Muhamed|Fantasi/),
    ]);
    await searchFor(ali, 'Mohammed Wikprov');
    await ali.getByText(/^Skyddade personuppgifter · FAR-\d{4}-\d{5}$/).waitFor();
    expect(await ali.getByRole('list', { name: 'Stämmer exakt' }).innerText()).not.toMatch(/Wikprov|\d{8}-\d{4}/);
    await wellMade(ali);
    expect(asked).toHaveLength(2);
    expect(complaints).toEqual([]);
  });

  it('a guardian is searched for from it, and named nowhere in the answer; a second tab has an answer of its own', async () => {
    const officer = await stage.open('sara.lind');
    const id = await sentBehind(officer, example1);
    const ali = await stage.open('ali.demir');
    await searchingFor(ali, id);
    await ali.getByLabel('Vårdnadshavares namn').check();
    const guardian = ali.getByRole('group', { name: 'Ur anmälan' }).getByRole('button').first();
    const name = (await guardian.innerText()).replace(/^Skriv\s*/, '').trim();
    await guardian.click();
    await expectFocus(ali.getByRole('searchbox'));
    await ali.keyboard.press('Enter');
    await ali
      .getByText(/^vårdnadshavarens namn/)
      .first()
      .waitFor();
    const texts = await ali.getByRole('list', { name: 'Därför visas akten' }).allInnerTexts();
    expect(texts.join(' ')).not.toContain(name);
    await wellMade(ali);
    const other = await ali.context().newPage();
    await other.goto('/sok');
    await other.getByRole('heading', { name: title }).waitFor();
    expect(await other.getByLabel('Vårdnadshavares namn').count()).toBe(0);
    expect(await other.getByRole('searchbox').inputValue()).toBe('');
    await answer(ali, /träff/).waitFor();
  });

  it('the empty answer is noted with what the case system showed, stands in the förhandsbedömning, and is printed', async () => {
    const officer = await stage.open('sara.lind');
    const id = await sentBehind(officer, example1);
    const ali = await stage.open('ali.demir', 'phone');
    await searchingFor(ali, id);
    await ali.getByLabel('Födelseår eller ålder').fill('8');
    await searchFor(ali, 'Nora Ingenstans');
    await expectFocus(answer(ali, 'Inga träffar i Tidig'));
    await ali.getByText(/^Barnets namn, född \d{4} eller \d{4}$/).waitFor();
    await wellMade(ali);
    await ali.getByRole('button', { name: 'Anteckna svaret' }).click();
    await ali.getByText('Svara ja eller nej.').waitFor();
    await ali.getByLabel('Ja', { exact: true }).check();
    await ali.getByLabel('Barnet finns inte där').check();
    await ali.getByLabel(/^Var tittade du/).fill('Treserva, sökt på namn');
    await ali.getByRole('button', { name: 'Anteckna svaret' }).click();
    await ali.getByText('Ja. Barnet finns inte där. Treserva, sökt på namn').waitFor();
    await wellMade(ali);
    await ali.getByRole('link', { name: 'Tillbaka till anmälan' }).click();
    const part = ali.getByRole('region', { name: 'Förhandsbedömning', exact: true });
    await part.getByText('Inga träffar i Tidig').waitFor();
    await part.getByText(/”Nora Ingenstans”/).waitFor();
    const [paper] = await Promise.all([
      ali.waitForResponse((response) => response.url().endsWith('/search-prints')),
      part.getByRole('button', { name: 'Skriv ut svaret' }).click(),
    ]);
    expect(paper.headers()).toMatchObject({ 'content-type': 'application/pdf' });
  });
});

describe('a search without a report', () => {
  it('needs a reason, offers what a number may have been, and never keeps the words of an empty answer', async () => {
    const karin = await stage.open('karin.ek');
    const asked = searchesOf(karin);
    await karin.goto('/sok');
    await searchFor(karin, '20180502-2398');
    await expectFocus(karin.getByLabel('Varför söker du?'));
    await karin.getByLabel('Varför söker du?').selectOption('NY_PER_TELEFON');
    await searchFor(karin, '20180502-2398');
    await karin.getByText('Kontrollsiffran stämmer inte. Jämför numret med källan.').waitFor();
    await wellMade(karin);
    const before = asked.length;
    await karin
      .getByRole('group', { name: /^Du kanske menar/ })
      .getByRole('button', { name: '20180502-2389' })
      .click();
    await expectFocus(karin.getByRole('searchbox'));
    expect(await karin.getByRole('searchbox').inputValue()).toBe('20180502-2389');
    expect(asked).toHaveLength(before);
    await searchFor(karin, 'Elsa');
    await karin.getByText(/^Sökningen är för kort/).waitFor();
    await searchFor(karin, `${'a '.repeat(5000)}b`);
    await karin.getByText(/^Sökningen är för lång/).waitFor();
    await searchFor(karin, 'Nora Ingenstans');
    await expectFocus(answer(karin, 'Inga träffar i Tidig'));
    await karin.getByLabel('Nej, inte än').check();
    await karin.getByRole('button', { name: 'Anteckna svaret' }).click();
    await karin.getByText(/utan det du sökte på/).waitFor();
    const [paper] = await Promise.all([
      karin.waitForResponse((response) => response.url().endsWith('/register/search-prints')),
      karin.getByRole('button', { name: 'Skriv ut svaret' }).click(),
    ]);
    expect(paper.status()).toBe(200);
    await wellMade(karin);
  });
});
