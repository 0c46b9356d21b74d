import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Width, widths } from '../support/chromium.ts';
import { writeExample1 } from './support/example-1.ts';
import { beginReport, goToStep, saved, write } from './support/form.ts';
import { expectFocus, tabTo } from './support/hand.ts';
import { logIn, logOut } from './support/login.ts';
import { printed } from './support/reading.ts';
import { answerDialog, beginLiam, elsaBehind, elsasOwn, night, sendAll, toChild, writeLiamsOwn } from './support/siblings.ts';
import { aStage } from './support/stage.ts';
import { listenTo } from './support/well-made.ts';

const stage = aStage();
const summary = 'Kort beskrivning av händelsen';
const newSummary = 'Larm kl. 22.17 om skrik. Mamman öppnade och blödde ur näsan. Barnen var i sovrummet när vi kom.';
const both = { 'Maria Testström': 'Ja', 'Jonas Testström': 'Ja' } as const;

describe('several children, written once', () => {
  it(
    'example 1 is written, Liam’s report begun from it with the keyboard, both are sent together and arrive linked and separate',
    { timeout: 300_000 },
    async () => {
      const page = await stage.open('sara.lind');
      const complaints = await listenTo(page);
      await beginReport(page);
      await writeExample1(page, night);
      await saved(page);
      const elsa = page.url();

      // Begun with the keyboard: nobody is chosen beforehand, and what is not answered is gone to.
      await goToStep(page, 'Familj och hushåll');
      const press = page.getByRole('button', { name: 'Skapa anmälan för Liam' });
      await press.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'En anmälan om ett barn till' });
      await dialog.waitFor();
      expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
      const create = dialog.getByRole('button', { name: 'Skapa anmälan för Liam' });
      await tabTo(page, create);
      await page.keyboard.press('Enter');
      const yes = (name: string) =>
        dialog.getByRole('group', { name: `Är ${name} vårdnadshavare även för Liam?` }).getByLabel('Ja', { exact: true });
      await expectFocus(yes('Maria Testström'));
      expect(await dialog.getByText('Svara på frågan.').count()).toBe(2);
      await page.keyboard.press('Space');
      await tabTo(page, yes('Jonas Testström'));
      await page.keyboard.press('Space');
      await tabTo(page, create);
      await page.keyboard.press('Enter');

      // Where Liam's own begins, with focus on the heading; what is common is in place, and nothing of Elsa's own.
      await page.getByText('Utkast om Liam. Hör ihop med Elsas.').waitFor();
      await expectFocus(page.getByRole('heading', { level: 1, name: 'Barnet', exact: true }));
      await writeLiamsOwn(page);
      await goToStep(page, 'Familj och hushåll');
      const guardians = page.getByRole('group', { name: /^Vårdnadshavare 2/ });
      expect(await guardians.getByRole('textbox', { name: 'Namn' }).inputValue()).toBe('Jonas Testström');

      // A change of the summary here follows into Elsa's.
      await goToStep(page, 'Händelsen');
      await write(page, summary, newSummary);
      await toChild(page, 'Elsa');
      await page.getByRole('heading', { level: 1, name: 'Händelsen' }).waitFor();
      expect(await page.getByRole('textbox', { name: new RegExp(`^${summary}`) }).inputValue()).toBe(newSummary);
      expect(page.url().split('/')[4]).toBe(elsa.split('/')[4]);

      // Side by side, and one press for both.
      await goToStep(page, 'Läs igenom och skicka');
      const all = page.getByRole('region', { name: 'Alla barn i händelsen' });
      await all.getByRole('heading', { name: /^Liam Testström, \d+ år$/ }).waitFor();
      expect(await all.getByText('Klar att skicka').count()).toBe(2);
      await all.getByText(/^Lika i alla anmälningarna/).click();
      expect(await all.getByText(newSummary).count()).toBe(1);
      await page.getByRole('button', { name: 'Skicka bara Elsas till Farsta stadsdelsnämnd' }).waitFor();
      await sendAll(page, 2);

      // A receipt each.
      await page.getByRole('status').filter({ hasText: 'Framme hos Farsta stadsdelsnämnd' }).waitFor();
      const others = page.getByRole('region', { name: 'Samma händelse' });
      expect(await others.innerText()).toMatch(/^Samma händelse\s+Liam Testström \S+\s+Framme hos Farsta stadsdelsnämnd kl\. \d\d\.\d\d/);
      await page.getByRole('link', { name: 'Till Mina anmälningar' }).click();
      await page.getByRole('listitem').filter({ hasText: 'Samma händelse: Liam Testström' }).first().waitFor();

      // At Farsta: separate, linked, and nothing of Elsa's own in Liam's report, on its paper or in his akt.
      await logOut(page);
      await logIn(page, 'karin.ek');
      const received = page.waitForResponse(
        (response) => /\/api\/intake\/reports\/[^/]+$/.test(response.url()) && response.request().method() === 'GET',
      );
      // One event is one row: both children, each opened by an act of its own, and the other a tab away.
      const event = page.getByRole('row', { name: /^Elsa Testström[\s\S]*Liam Testström[\s\S]*Samma händelse/ }).first();
      await event.getByRole('link', { name: 'Liam Testström' }).click();
      await page.getByRole('heading', { level: 1, name: /^Liam Testström, \d+ år$/ }).waitFor();
      const { parts } = (await (await received).json()) as { parts: unknown };
      expectNothingOf(elsasOwn, JSON.stringify(parts));
      expect(JSON.stringify(parts)).not.toContain('Elsa');
      expect(JSON.stringify(parts)).toContain(newSummary);
      const tabs = page.getByRole('navigation', { name: 'Anmälningar om samma händelse' });
      expect(await tabs.innerText()).toMatch(/Elsa Testström \d+ år\s+Liam Testström \d+ år/);
      const linked = page.getByRole('region', { name: 'Barn i samma händelse' });
      expect(await linked.innerText()).toMatch(/Elsa Testström\s+\d+ år · FAR-\d{4}-\d{5} · inkom[\s\S]*Inte öppnad/);
      const paper = (await printed(page, 'Skriv ut anmälan')).join(' ');
      expect(paper).toContain('Liam låg under täcket, vaken');
      expectNothingOf([...elsasOwn, 'Elsa', 'samma händelse'], paper);
      const akt = await textOfAkt(page);
      expect(akt).toContain('Liam Testström');
      expectNothingOf([...elsasOwn, 'Elsa'], akt);
      expect(complaints).toEqual([]);
    },
  );

  it.each<Width>(['desk', 'phone'])(
    'a half-sibling’s report on a %s: who is not its guardian is absent, and is not asked about again',
    async (width) => {
      const page = await stage.open('sara.lind', width);
      await page.goto(`/utkast/${await elsaBehind(page)}/familj`);
      await beginLiam(page, { 'Maria Testström': 'Ja', 'Jonas Testström': 'Nej' });
      await goToStep(page, 'Familj och hushåll');
      expect(await page.getByRole('group', { name: /^Vårdnadshavare \d/ }).count()).toBe(1);
      expect(await page.getByRole('main').innerText()).not.toContain('Jonas');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths[width]);
      await toChild(page, 'Elsa');
      await page.getByRole('link', { name: 'Till Liams utkast' }).waitFor();
    },
  );

  it('a double press makes one draft, and leaving a half-answered dialog makes none', async () => {
    const page = await stage.open('sara.lind', 'phone');
    const id = await elsaBehind(page);
    await page.goto(`/utkast/${id}/bradska`);
    const press = page.getByRole('button', { name: 'Jag är orolig för fler barn' });
    await press.click();
    await page.getByRole('dialog').getByRole('radio', { name: 'Liam Testström' }).check();
    await page.keyboard.press('Escape');
    await expectFocus(press);
    expect(await draftsOf(page, id)).toHaveLength(1);
    await press.click();
    await page.getByRole('dialog').getByRole('radio', { name: 'Ett barn som inte står i listan' }).check();
    const begun: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/siblings') && begun.push(request.url()));
    const create = (await answerDialog(page, both)).getByRole('button', { name: 'Skapa anmälan för barnet' });
    // The button grows narrower when it is pressed: a mouse's second press would miss it.
    await create.evaluate((button: HTMLElement) => [button.click(), button.click()]);
    await page.getByText('Utkast om ett barn till. Hör ihop med Elsas.').waitFor();
    expect(begun).toHaveLength(1);
    expect(await draftsOf(page, id)).toHaveLength(2);
  });

  it('a guardian of Elsa’s is asked about in Liam’s draft: yes copies the row and keeps it in step, no is remembered', async () => {
    const page = await stage.open('sara.lind');
    const id = await elsaBehind(page);
    const begun = await page.context().request.post(`/api/drafts/${id}/siblings`, {
      data: { sibling: 'syskon-liam', guardians: [], household: [] },
    });
    const { id: liam } = (await begun.json()) as { id: string };
    await page.goto(`/utkast/${liam}/familj`);
    const offers = page.getByRole('region', { name: 'Vårdnadshavare i de andra utkasten' });
    await offers.getByText('Maria Testström står som vårdnadshavare i Elsas utkast. Är Maria vårdnadshavare även för Liam?').waitFor();
    await offers.getByRole('button', { name: /^Nej ?, Jonas Testström/ }).click();
    await offers.getByRole('button', { name: 'Ja, lägg till Maria Testström' }).click();
    await offers.waitFor({ state: 'hidden' });
    const row = page.getByRole('group', { name: /^Vårdnadshavare 1/ });
    await expectFocus(row);
    await saved(page);
    await toChild(page, 'Elsa');
    await write(page.getByRole('group', { name: /^Vårdnadshavare 1/ }), 'Telefon', '070-174 06 19');
    await toChild(page, 'Liam');
    expect(await row.getByRole('textbox', { name: 'Telefon' }).inputValue()).toBe('070-174 06 19');
    expect(await page.getByText('Jonas Testström står som vårdnadshavare').count()).toBe(0);
  });
});

describe('two tabs, a draft on each child in each', () => {
  it('what is changed in the one comes to the other, also in the middle of a sentence, and nothing that is typed is lost', async () => {
    const here = await stage.open('sara.lind');
    await here.goto(`/utkast/${await elsaBehind(here)}/familj`);
    await beginLiam(here, both);
    await goToStep(here, 'Händelsen');
    const there = await here.context().newPage();
    await there.goto(here.url());
    await toChild(there, 'Elsa');
    const boxIn = (page: Page, words: string) => page.getByRole('textbox', { name: new RegExp(`^${words}`) });

    await write(there, summary, newSummary);
    await saved(there);
    await here.getByRole('textbox', { name: /^Vad gör att du anmäler just nu/ }).click();
    await here.keyboard.type('Liam låg under täcket.');
    await expect.poll(() => boxIn(here, summary).inputValue(), { timeout: 15_000 }).toBe(newSummary);
    await saved(here);
    expect(await boxIn(here, 'Vad gör att du anmäler just nu').inputValue()).toBe('Liam låg under täcket.');
    expect(await here.getByRole('region', { name: /^Två texter/ }).count()).toBe(0);

    // Nothing is typed here: it is shown by itself.
    await write(there, 'Misstänkt brott', 'Grov kvinnofridskränkning');
    await saved(there);
    await expect.poll(() => boxIn(here, 'Misstänkt brott').inputValue(), { timeout: 40_000 }).toBe('Grov kvinnofridskränkning');
    expect(await boxIn(there, 'Vad gör att du anmäler just nu').inputValue()).toMatch(/^Elsa såg pappa/);
  });
});

/** The text of the child's whole akt, its newest report opened in it, but for the links to siblings, which name them and obey an access of their own. */
async function textOfAkt(page: Page): Promise<string> {
  const open = page.getByRole('button', { name: 'Öppna hela akten' });
  const make = page.getByRole('button', { name: 'Lägg upp en ny akt' });
  await open.or(make).first().waitFor();
  if (await make.isVisible()) await make.click();
  await open.click();
  await page.getByRole('heading', { level: 1, name: 'Liam Testström' }).waitFor();
  await page
    .getByRole('button', { name: /^Läs anmälan/ })
    .first()
    .click();
  await page.getByText('Liam låg under täcket, vaken').waitFor();
  const relatives = page.getByRole('region', { name: 'Syskon och barn i samma händelser' });
  const [all, links] = [await page.getByRole('main').innerText(), await relatives.innerText()];
  expect(links).toContain('Elsa Testström');
  return all.replace(links, '');
}

function expectNothingOf(words: readonly string[], text: string): void {
  expect(words.filter((each) => text.includes(each))).toEqual([]);
}

async function draftsOf(page: Page, id: string): Promise<readonly unknown[]> {
  const answer = await page.context().request.get(`/api/drafts/${id}/event`);
  return ((await answer.json()) as { children: unknown[] }).children;
}
