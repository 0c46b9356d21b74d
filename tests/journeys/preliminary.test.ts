import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectFocus } from './support/hand.ts';
import { sentBehind } from './support/sent-behind.ts';
import { jourAtAnyHour } from './support/jour-at-any-hour.ts';
import { aStage } from './support/stage.ts';
import { Thumb } from './support/thumb.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const EARLIER = 5;
const title = 'Inkommen anmälan';

/** The same child, reported again and again; gives the address of the newest report. */
async function reportedAgain(): Promise<string> {
  const officer = await stage.open('sara.lind');
  let newest = '';
  for (let count = 0; count <= EARLIER; count += 1) newest = await sentBehind(officer, example1);
  return `/mottagning/${newest}`;
}

/** Opens a report by its address, as from a colleague's note. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Öppna anmälan' }).click();
  await page.getByRole('heading', { name: 'Den nya anmälan' }).waitFor();
}

/** From the top: a page that is scrolled while its height is measured hides its own header from axe. */
async function wellMade(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectWellMade(page, { title, dark: true });
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('a förhandsbedömning with five earlier reports', () => {
  it('is made on one page: a caseworker proposes, the head decides, in at most 12 taps beside the own words', async () => {
    const address = await reportedAgain();
    const tove = await stage.open('tove.ljung', 'phone');
    const heard = await listenTo(tove);
    await opened(tove, address);

    const safety = new Thumb(tove);
    const form = tove.getByRole('form', { name: 'Skriv skyddsbedömning' });
    await form.getByLabel('Skäl, med egna ord').fill('Barnet är hos mormor. Pappan är gripen och kan inte nå barnet i dag.');
    await safety.tap(form.getByLabel('Behöver inte omedelbart skydd'));
    await safety.tap(form.getByLabel('Uppgifterna i anmälan'));
    await safety.tap(form.getByLabel('Barnet är hos en trygg vuxen'));
    await safety.tap(form.getByRole('button', { name: 'Spara skyddsbedömningen' }));
    await expectFocus(tove.getByRole('heading', { name: 'Skyddsbedömning' }));
    await part(tove, 'Skyddsbedömning')
      .getByText(/^Gjord \d\d\.\d\d av dig\.$/)
      .waitFor();
    expect(safety.count().taps).toBe(4);

    const thumb = new Thumb(tove);
    await thumb.tap(tove.getByRole('button', { name: /^Läs alla \d+$/ }));
    await tove.getByRole('heading', { name: /^Tidigare anmälningar, (\d+) av \1 lästa$/ }).waitFor();
    expect(await tove.getByRole('button', { name: /^Stäng anmälan/ }).count()).toBeGreaterThanOrEqual(EARLIER);
    await thumb.tap(tove.getByRole('button', { name: 'Tidigare ärende, inget pågår' }));
    await expectFocus(tove.getByLabel(/^Var tittade du/));
    await tove.keyboard.insertText('Treserva, sökt på personnummer');
    await thumb.tap(tove.getByRole('form', { name: 'Anteckna kontrollen' }).getByRole('button', { name: 'Anteckna', exact: true }));
    await tove.getByText(/^Treserva, sökt på personnummer, kontrollerat \d\d\.\d\d av dig$/).waitFor();
    await thumb.tap(tove.getByRole('button', { name: 'Barnet har inte hörts' }));
    await expectFocus(tove.getByLabel('Varför har barnet inte hörts?'));
    await tove.keyboard.insertText('Barnet är två månader.');
    await thumb.tap(tove.getByRole('form', { name: 'Barnets egen mening' }).getByRole('button', { name: 'Anteckna', exact: true }));
    await part(tove, 'Förhandsbedömning').getByText('Barnet är två månader.').waitFor();
    await thumb.tap(tove.getByRole('button', { name: 'Föreslå Utredning inleds inte' }));
    await expectFocus(tove.getByLabel('Skäl', { exact: true }));
    await tove.keyboard.insertText('Mamman tar emot stöd och har tagit hjälp av sin mor.');
    await thumb.tap(tove.getByRole('button', { name: 'Spara förslaget' }));
    await part(tove, 'Beslut').getByText('Förslag: Utredning inleds inte').waitFor();
    await expectFocus(tove.getByRole('heading', { name: 'Beslut', exact: true }));
    await wellMade(tove);
    expect(heard).toEqual([]);

    const britt = await stage.open('britt.sand');
    await opened(britt, address);
    const head = new Thumb(britt);
    await head.tap(britt.getByRole('button', { name: 'Besluta Utredning inleds inte' }));
    await expectFocus(britt.getByLabel('Skäl för beslutet'));
    expect(await britt.getByLabel('Skäl för beslutet').inputValue()).toBe('Mamman tar emot stöd och har tagit hjälp av sin mor.');
    await britt.getByRole('button', { name: 'Granska beslutet' }).click();
    await britt.getByText('Skriv varför ingen utredning inleds trots uppgifterna om våld.').waitFor();
    await head.type(britt.getByLabel(/^Anmälan handlar om våld/), 'Pappan är häktad med restriktioner och bor inte kvar.');
    await wellMade(britt);
    await head.tap(britt.getByRole('button', { name: 'Granska beslutet' }));
    await expectFocus(britt.getByRole('heading', { name: 'Beslut: Utredning inleds inte' }));
    await britt.getByText('Det här beslutet skrivs under av dig, Britt Sand.').waitFor();
    await wellMade(britt);
    await head.tap(britt.getByRole('button', { name: 'Skriv under beslutet' }));
    await expectFocus(britt.getByRole('heading', { name: 'Återkoppling och avslut' }));
    await part(britt, 'Beslut').getByText('4.3 Inte inleda utredning').waitFor();
    const after = part(britt, 'Återkoppling och avslut');
    await after.getByRole('button', { name: 'Skriv ut anmälan' }).waitFor();
    await wellMade(britt);
    await after.getByRole('link', { name: 'Till mottagningens tavla' }).click();
    await britt.getByRole('list', { name: 'Läget nu' }).waitFor();

    // One more for each that opens the report.
    expect(thumb.count().taps + head.count().taps).toBeLessThanOrEqual(12);
  });
});

describe('what is typed', () => {
  it('stays through another page, a login that ends, and a colleague who writes meanwhile, whose text is shown beside it', async () => {
    const address = await reportedAgain();
    const ali = await stage.open('ali.demir');
    await opened(ali, address);
    const form = ali.getByRole('form', { name: 'Skriv skyddsbedömning' });
    const own = form.getByLabel('Skäl, med egna ord');
    await own.fill('Mamman och barnet är i säkerhet hos mormor.');
    await form.getByRole('radio', { name: 'Någon annan' }).check();
    await form.getByLabel(/^Vem\?/).fill('jouren');
    await form.getByLabel('Tidigare i dag').check();
    await form.getByRole('button', { name: 'Spara skyddsbedömningen' }).click();
    await form.getByText('Skriv klockslaget.').waitFor();

    await ali.getByRole('link', { name: 'Sök barn', exact: true }).click();
    await ali.getByRole('heading', { level: 1, name: 'Sök barn' }).waitFor();
    await ali.goBack();
    expect(await own.inputValue()).toBe('Mamman och barnet är i säkerhet hos mormor.');
    expect(await form.getByLabel(/^Vem\?/).inputValue()).toBe('jouren');

    await jourAtAnyHour(stage);
    const maja = await stage.open('maja.frost');
    await opened(maja, address);
    const hers = maja.getByRole('form', { name: 'Skriv skyddsbedömning' });
    await hers.getByLabel('Behöver omedelbart skydd').check();
    await hers.getByLabel('Skäl, med egna ord').fill('Pappan är inte gripen än.');
    await hers.getByRole('button', { name: 'Spara skyddsbedömningen' }).click();
    await maja.getByText('Pappan är inte gripen än.').waitFor();

    await form.getByLabel('Behöver inte omedelbart skydd').check();
    await form.getByLabel('Nu', { exact: true }).check();
    // The login ends elsewhere; what it had opened is no longer open to the new one.
    await ali.context().request.delete('/api/session');
    await form.getByRole('button', { name: 'Spara skyddsbedömningen' }).click();
    const cover = ali.getByRole('dialog', { name: 'Logga in igen' });
    await cover.getByLabel('Användarnamn').fill('ali.demir');
    await cover.getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await cover.getByRole('button', { name: 'Logga in' }).click();
    await cover.waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Spara skyddsbedömningen' }).click();
    await ali.getByRole('button', { name: 'Öppna anmälan' }).click();

    await form.getByText('Maja Frost har skrivit en skyddsbedömning på ett annat ställe medan du skrev här.').waitFor();
    await form.getByText('Pappan är inte gripen än.').waitFor();
    expect(await own.inputValue()).toBe('Mamman och barnet är i säkerhet hos mormor.');
    await wellMade(ali);
    await form.getByRole('button', { name: 'Spara ändå' }).click();
    await ali.getByText(/^Gjord \d\d\.\d\d av jouren\. Inskriven \d\d\.\d\d av dig\.$/).waitFor();
    expect(await part(ali, 'Skyddsbedömning').getByText('Pappan är inte gripen än.').count()).toBe(1);
  });
});
