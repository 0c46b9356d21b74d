import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { resizeTo } from '../support/chromium.ts';
import { goToStep, saved } from './support/form.ts';
import { expectFocus, tabTo } from './support/hand.ts';
import { logIn, logOut } from './support/login.ts';
import { inOrder, printed } from './support/reading.ts';
import { draftBehind, sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

/** Example 1 with words of its own in the places that are marked here, and nothing marked yet. */
const unmarked: Answers = {
  ...example1,
  child: { ...example1.child, firstName: 'Elsa-Karin' },
  concern: {
    ...example1.concern,
    obs: [
      { id: 'obs-a', what: 'Mammans näsa blödde och halsen var röd på vänster sida.', source: { code: 'EGE' } },
      { id: 'obs-b', what: 'Grannen såg genom dörren hur mamman föll i trappan.', source: { code: 'VIT' } },
    ],
    impact: 'Hon vågar inte sova i eget rum.',
  },
  risk: { ...example1.risk, protectToday: { answer: 'JA', note: 'Pappan har nyckel till mormors lägenhet.' } },
  secrecy: {},
};

const secret = /Sekretessmarkering:? 18 kap\. 1 § OSL \(förundersökning\), \d+ \S+ \d{4}, Polismyndigheten\./;
const kept = ['genom dörren', 'nyckel till mormors', 'Fru Ek på plan 2', 'får betala'];

/** Tabs to a press and presses it. */
async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

describe('what should not be shown to somebody', () => {
  it('is marked on a phone by keyboard where it is written, and is a document of its own all the way to the nämnd, on screen and on paper', async () => {
    const page = await stage.open('sara.lind', 'phone');
    const complaints = await listenTo(page);
    const draft = await draftBehind(page, unmarked);
    await page.goto(`/utkast/${draft}/oron`);
    const second = page.getByRole('group', { name: 'Iakttagelse 2', exact: true });
    await second.getByRole('textbox', { name: /^Vad\?/ }).focus();

    // A sekretessmarkering opens in its place with provision, date and authority; focus goes there, and back to the press when it is taken away.
    const markSecret = second.getByRole('button', { name: 'Sekretessmarkera: Iakttagelse 2' });
    await press(page, markSecret);
    const panel = second.getByRole('group', { name: /^Sekretessmarkering/ });
    await expectFocus(panel);
    await press(page, panel.getByRole('button', { name: 'Ta bort sekretessmarkeringen' }));
    await expectFocus(markSecret);
    await page.keyboard.press('Enter');
    expect(await panel.getByLabel('Myndighet som markerar').inputValue()).toBe('Polismyndigheten');
    await tabTo(page, panel.getByRole('textbox', { name: /^Vem ska socialtjänsten ringa först/ }));
    await page.keyboard.type('Utredare Berg, 08-465 004 21');

    // The same observation should not be shown to the father.
    await press(page, second.getByRole('button', { name: 'Bör inte visas för någon: Iakttagelse 2' }));
    const restrict = second.getByRole('group', { name: /^Bör inte visas för/ });
    await expectFocus(restrict);
    expect(await restrict.innerText()).toContain('Nämnden prövar sekretessen och avgör vad som lämnas ut.');
    await tabTo(page, restrict.getByRole('checkbox', { name: /^Jonas/ }));
    await page.keyboard.press('Space');
    await tabTo(page, restrict.getByLabel('Varför?'));
    await page.keyboard.type('Han förstår annars vem som såg det.');

    // Another item is only marked as secret, and of a choice that steers what the nämnd does only the words go to the annex.
    await page.getByRole('textbox', { name: /^Hur påverkas barnet\?/ }).focus();
    await press(page, page.getByRole('button', { name: 'Sekretessmarkera: Hur påverkas barnet?' }));
    await saved(page);
    await goToStep(page, 'Risk och skydd');
    const protect = page.getByRole('button', { name: /^Bör inte visas för någon: Behöver barnet skydd/ });
    await protect.focus();
    await page.keyboard.press('Enter');
    const words = page.getByRole('group', { name: /^Bör inte visas för Det du har skrivit flyttas/ });
    await words.getByRole('checkbox', { name: /^Jonas/ }).check();
    await words.getByLabel('Varför?').fill('Han vet inte att vi vet.');

    // Who told is threatened: rows of their own, and the marks of the other steps gathered with the way to each.
    await goToStep(page, 'Vad ni har gjort och vad familjen vet');
    await press(page, page.getByRole('button', { name: '+ Lägg till hotbild' }));
    await tabTo(page, page.getByRole('textbox', { name: 'Vem är hotad?' }));
    await page.keyboard.type('Fru Ek på plan 2');
    await tabTo(page, page.getByRole('textbox', { name: 'Hur ser hotet ut?' }));
    await page.keyboard.type('Pappan har sagt att den som ringer får betala.');
    const gathered = page.getByRole('region', { name: 'Sekretessmarkering', exact: true });
    expect(await gathered.getByRole('listitem').allInnerTexts()).toHaveLength(2);
    await saved(page);
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await gathered.getByRole('link', { name: 'Iakttagelse 2' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oron', exact: true }).waitFor();
    await expectFocus(second);

    // Read through: two papers. What is marked stands in the annex alone, and nobody is told that it is missing.
    await resizeTo(page, 'phone');
    await goToStep(page, 'Läs igenom och skicka');
    const annex = page.getByRole('region', { name: /^Bilaga – bör inte lämnas till Jonas/ });
    expectAnnex(await annex.innerText());
    const paper = await page.locator('.t-reading').first().innerText();
    expectReport(paper);
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await send(page);
    await logOut(page);

    // At the nämnd.
    await resizeTo(page, 'desk');
    await logIn(page, 'karin.ek');
    const list = await page.getByRole('main').innerText();
    for (const word of kept) expect(list).not.toContain(word);
    await page
      .getByRole('row', { name: /^Elsa-Karin/ })
      .first()
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Elsa-Karin/ }).waitFor();
    expectAnnex(await page.getByRole('region', { name: /^Bilaga – bör inte lämnas till/ }).innerText());
    expectReport(await page.getByRole('region', { name: 'Den nya anmälan' }).innerText());
    await expectWellMade(page, { title: 'Inkommen anmälan', dark: true });

    // On paper, each by its own act and with a number of its own.
    const report = (await printed(page, 'Skriv ut anmälan')).join(' ');
    expectReport(report);
    expect(report).toContain('Kopia 1');
    const own = (await printed(page, 'Skriv ut bilagan')).join(' ');
    expectAnnex(own);
    expect(own).toContain('Kopia 2');
    expect(own).not.toContain('Mammans näsa blödde');
    expect(complaints).toEqual([]);
  });

  it('is said where it stands when nobody is chosen or no reason is given, and is mended there', async () => {
    const page = await stage.open('sara.lind');
    const draft = await draftBehind(page, unmarked);
    await page.goto(`/utkast/${draft}/oron`);
    await page.getByRole('button', { name: 'Bör inte visas för någon: Iakttagelse 1' }).click();
    await saved(page);
    await goToStep(page, 'Läs igenom och skicka');
    await page.getByRole('link', { name: 'Markering 1: Skäl' }).click();
    await page.getByRole('link', { name: 'Iakttagelse 1' }).click();
    const mark = page.getByRole('group', { name: /^Bör inte visas för/ });
    await mark.getByRole('checkbox', { name: /^Maria/ }).check();
    await mark.getByLabel('Varför?').fill('Hon vill inte att det sägs.');
    await saved(page);
    await goToStep(page, 'Läs igenom och skicka');
    await page.getByRole('region', { name: /^Bilaga – bör inte lämnas till Maria/ }).waitFor();
    expect(await page.getByRole('link', { name: /^Markering 1/ }).count()).toBe(0);
  });

  it('goes with its row and comes back with it, and a new row is empty of what another had', async () => {
    const page = await stage.open('sara.lind');
    const mark = { id: 'm', target: 'concern.obs/obs-b', from: ['other'], why: 'Hämnd' };
    const fus = { id: 's', target: 'concern.obs/obs-b', provision: { code: 'FUS' as const }, authority: 'Polismyndigheten' };
    const draft = await draftBehind(page, { ...unmarked, marking: { secrecyMarks: [fus] }, secrecy: { marks: [mark] } });
    await page.goto(`/utkast/${draft}/oron`);
    const second = page.getByRole('group', { name: 'Iakttagelse 2', exact: true });
    await second.getByRole('button', { name: 'Ta bort iakttagelse 2' }).click();
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await second.getByLabel('Varför?').inputValue()).toBe('Hämnd');
    await second.getByRole('group', { name: /^Sekretessmarkering/ }).waitFor();
    await second.getByRole('button', { name: 'Ta bort iakttagelse 2' }).click();
    await page.getByRole('button', { name: '+ Lägg till iakttagelse' }).click();
    expect(await second.getByRole('textbox', { name: /^Vad\?/ }).inputValue()).toBe('');
    expect(await second.getByRole('group', { name: /^(Sekretessmarkering|Bör inte)/ }).count()).toBe(0);
    await saved(page);
  });

  it('stands in the officer’s own copy as well, and in what is begun from it', async () => {
    const page = await stage.open('sara.lind');
    const fus = {
      id: 's',
      target: 'concern.impact',
      provision: { code: 'FUS' as const },
      date: '2026-11-19',
      authority: 'Polismyndigheten',
    };
    const threats = [{ id: 't', who: 'Fru Ek på plan 2', how: 'Den som ringer får betala.' }];
    const report = await sentBehind(page, { ...unmarked, marking: { secrecyMarks: [fus] }, secrecy: { threats } });
    await page.goto(`/anmalningar/${report}`);
    await page.getByRole('button', { name: 'Läs anmälan' }).click();
    const annex = page.getByRole('region', { name: 'Bilaga – bör inte lämnas till den som hotet kan komma från' });
    expect(await annex.innerText()).toContain('Fru Ek på plan 2');
    const own = (await printed(page, 'Visa bilagan som PDF')).join(' ');
    expect(own).toContain('Hotbild mot den som har lämnat uppgifter');
    await page.getByRole('button', { name: /^Komplettera( nu)?$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Vad är nytt?' }).waitFor();
    await goToStep(page, 'Vad ni har gjort och vad familjen vet');
    expect(await page.getByRole('textbox', { name: 'Vem är hotad?' }).inputValue()).toBe('Fru Ek på plan 2');
    await page
      .getByRole('region', { name: 'Sekretessmarkering', exact: true })
      .getByRole('link', { name: 'Hur påverkas barnet?' })
      .waitFor();
  });
});

/** The annex: what was marked, with its sekretessmarkering beside it; who decides; and the threat under a heading of its own. */
function expectAnnex(given: string): void {
  const text = given.replace(/\s+/g, ' ');
  for (const word of kept) expect(text).toContain(word);
  expect(text).toContain('nämnden prövar sekretessen och avgör vad som lämnas ut');
  expect(text).toMatch(secret);
  expect(text).toContain('Ring först: Utredare Berg, 08-465 004 21.');
  const ordered = [
    'Uppgifter som inte bör visas för någon',
    'Uppgift 1: Iakttagelser',
    'Han förstår annars vem som såg det.',
    'Uppgift 2: Barnet behöver skydd nu',
    'Hotbild mot den som har lämnat uppgifter',
    'Fru Ek på plan 2',
    'Den som hotet kan komma från',
  ];
  expect(inOrder(text, ordered)).toBe(true);
}

/** The report: nothing that was marked, nor that it is missing; the answer that steers stands, and the other item is marked in words. */
function expectReport(given: string): void {
  const text = given.replace(/\s+/g, ' ');
  for (const word of [...kept, 'Utredare Berg, 08-465 004 21.', 'Hotbild', 'Iakttagelse 2:']) expect(text).not.toContain(word);
  expect(text).toMatch(secret);
  expect(text).toContain('En uppgift är sekretessmarkerad');
  expect(text).toContain('Det finns en bilaga');
  expect(text).toMatch(/Barnet behöver skydd nu eller det närmaste dygnet Ja/);
  expect(text).toContain('Hon vågar inte sova i eget rum.');
}

/** Sends, and says yes to what Skrivstöd asks about first. */
async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).click();
  const anyway = page.getByRole('button', { name: 'Skicka ändå' });
  const arrived = page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. \d\d\.\d\d\.$/);
  await anyway.or(arrived).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await arrived.waitFor();
}
