import { member } from '@tidig/db/seed/acting.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import { units } from '@tidig/db/seed/organisations.ts';
import { noticeOnExpecting } from '@tidig/db/seed/stories/situations/notices.ts';
import { noticeOnSuspect } from '@tidig/db/seed/stories/situations/suspect.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginReport, goToStep } from './support/form.ts';
import { openReceived, vilda } from './support/protected.ts';
import { quickForm } from './support/quick.ts';
import { draftBehind, sentBehind, supplementBehind } from './support/sent-behind.ts';
import { resizeTo } from '../support/chromium.ts';
import { aStage } from './support/stage.ts';
import { type Complaints, expectWellMade, listenTo, type Look } from './support/well-made.ts';

const stage = aStage({ keepWindows: true });
const windows = new Map<string, { readonly page: Page; readonly complaints: Complaints }>();

/** One window for each person; nobody is the one who is not logged in. */
async function windowOf(username: string): Promise<Page> {
  const known = windows.get(username);
  if (known) return known.page;
  const page = await stage.open(username === 'nobody' ? undefined : username);
  windows.set(username, { page, complaints: await listenTo(page) });
  return page;
}

type Visit = Look & { readonly name: string; readonly as: string; open(page: Page): Promise<void> };

describe('every page is accessible, Swedish, within its width, and quiet', () => {
  it.each<Visit>([
    {
      name: 'Logga in',
      as: 'nobody',
      title: 'Logga in',
      dark: true,
      async open(page) {
        await page.goto('/');
        await page.getByRole('heading', { name: 'Prova som någon av dem' }).waitFor();
      },
    },
    {
      name: 'Logga in, with wrong password',
      as: 'nobody',
      title: 'Logga in',
      async open(page) {
        await page.getByLabel('Användarnamn').fill('sara.lind');
        await page.getByLabel('Lösenord').fill('fel');
        await page.getByRole('button', { name: 'Logga in', exact: true }).click();
        await page.getByRole('alert').first().waitFor();
      },
    },
    { name: 'Tillgänglighet', as: 'nobody', title: 'Tillgänglighet', dark: true, open: at('/tillganglighet', 'Tillgänglighet') },
    {
      name: 'API-beskrivning',
      as: 'nobody',
      title: 'API-beskrivning',
      foreignWords: true,
      async open(page) {
        await page.goto('/api-beskrivning');
        await page.getByText('/api/register/searches').waitFor();
      },
    },
    {
      name: 'Mina anmälningar',
      as: 'sara.lind',
      title: 'Anmälningar',
      dark: true,
      async open(page) {
        await page.goto('/');
        await page.getByRole('link', { name: 'Fortsätt på Elsa Testström' }).first().waitFor();
        await page.getByRole('heading', { name: 'Enhetens anmälningar' }).waitFor();
        await page.getByRole('complementary', { name: 'Påminnelse' }).waitFor();
        await page.getByText('Komplettering').first().waitFor();
        await page.getByText('Något är fel').first().waitFor();
      },
    },
    {
      name: 'Ny anmälan: what to write',
      as: 'sara.lind',
      title: 'Ny anmälan',
      dark: true,
      async open(page) {
        await page.goto('/anmalningar/ny');
        await page.getByRole('link', { name: /^Ring / }).waitFor();
        await page.getByRole('button', { name: /^Komplettering/ }).click();
        await page
          .getByRole('button', { name: /^Komplettera anmälan om/ })
          .first()
          .waitFor();
      },
    },
    {
      name: 'Snabb anmälan, in danger, with what is left',
      as: 'sara.lind',
      title: 'Utkast',
      dark: true,
      async open(page) {
        await page.goto('/');
        await quickForm(page).begin.click();
        await quickForm(page).danger('Ja').check();
        await page.getByRole('region', { name: 'Fara nu' }).waitFor();
        await page.getByRole('button', { name: 'Skicka', exact: true }).click();
        await page.getByRole('heading', { name: /saker kvar/ }).waitFor();
      },
    },
    {
      name: 'the choice of a colleague',
      as: 'sara.lind',
      title: 'Utkast',
      dark: true,
      async open(page) {
        await page.getByRole('button', { name: 'Bjud in en kollega' }).filter({ visible: true }).first().click();
        await page.getByRole('button', { name: 'Bjud in Johan Norr' }).waitFor();
      },
    },
    {
      name: 'Ta bort utkastet?',
      as: 'sara.lind',
      title: 'Anmälningar',
      dark: true,
      async open(page) {
        await page.goto('/');
        await page.getByRole('button', { name: 'Ta bort Elsa Testström' }).first().click();
        await page.getByRole('dialog', { name: 'Ta bort utkastet?' }).waitFor();
      },
    },
    {
      name: 'a new report: Är det bråttom?, in danger',
      as: 'sara.lind',
      title: 'Utkast',
      dark: true,
      async open(page) {
        await page.goto('/');
        await beginReport(page);
        await page
          .getByRole('group', { name: /^Är barnet i fara just nu/ })
          .getByRole('radio', { name: 'Ja' })
          .check();
        await page.getByRole('combobox', { name: 'I vilken kommun är barnet nu?' }).selectOption('Stockholm');
        await page.getByRole('link', { name: /^Ring / }).waitFor();
      },
    },
    {
      name: 'a new report: the review that stops sending',
      as: 'sara.lind',
      title: 'Utkast',
      dark: true,
      async open(page) {
        await goToStep(page, 'Läs igenom och skicka');
        await page.getByRole('button', { name: 'Skicka', exact: true }).click();
        await page.getByRole('heading', { name: /saker måste rättas/ }).waitFor();
      },
    },
    {
      name: 'a new report: a step with what is wrong marked',
      as: 'sara.lind',
      title: 'Utkast',
      dark: true,
      async open(page) {
        await goToStep(page, 'Barnet');
        await page.getByLabel('Nummer', { exact: true }).fill('20180502-2380');
        await page.getByLabel('Förnamn').focus();
        await page.getByText('Kontrollsiffran stämmer inte.').first().waitFor();
      },
    },
    {
      name: 'a receipt',
      as: 'sara.lind',
      title: 'Skickad anmälan',
      dark: true,
      async open(page) {
        await page.goto(`/anmalningar/${await sentBehind(page, example1)}`);
        await page.getByText(/^Framme hos Farsta/).waitFor();
        await page.getByRole('button', { name: 'Läs anmälan' }).click();
        await page.getByText('Larm kl. 22.17').waitFor();
      },
    },
    {
      name: 'a receipt from a nämnd that is not connected',
      as: 'sara.lind',
      title: 'Skickad anmälan',
      async open(page) {
        await page.goto(`/anmalningar/${await sentBehind(page, toKnivsta)}`);
        await page.getByRole('button', { name: 'Anteckna att den är lämnad' }).waitFor();
      },
    },
    {
      name: 'a receipt with what can be done about it: something is wrong',
      as: 'johan.norr',
      title: 'Skickad anmälan',
      dark: true,
      async open(page) {
        await page.goto('/');
        await page.getByRole('link', { name: 'Märta Ritprov' }).first().click();
        await page.getByRole('button', { name: 'Meddela att något är fel' }).click();
        await page.getByRole('checkbox', { name: 'Anmälan gäller fel barn' }).check();
        await page.getByRole('button', { name: 'Skicka meddelandet' }).click();
        await page.getByText('Beskriv vad som är fel, till exempel').waitFor();
      },
    },
    {
      name: 'a receipt of two nämnder',
      as: 'sara.lind',
      title: 'Skickad anmälan',
      async open(page) {
        await page.goto('/');
        await page.getByRole('link', { name: 'Freja Resprov' }).first().click();
        await page.getByRole('button', { name: 'Läs anmälan' }).first().click();
        await page.getByText('Jag vill åka till mamma.').waitFor();
      },
    },
    { name: 'Enhetens anmälningar', as: 'eva.rask', title: 'Anmälningar', open: at('/', 'Enhetens anmälningar') },
    {
      name: 'Mottagning',
      as: 'karin.ek',
      title: 'Mottagning',
      dark: true,
      async open(page) {
        await page.goto('/mottagning');
        await page.getByRole('link', { name: 'Elsa Testström' }).first().waitFor();
      },
    },
    {
      name: 'a received report beside earlier ones, one of them read',
      as: 'karin.ek',
      title: 'Inkommen anmälan',
      dark: true,
      async open(page) {
        await page.getByRole('link', { name: 'Elsa Testström' }).first().click();
        await page.getByRole('button', { name: 'Läs anmälan från 12 april 2024' }).click();
        await page.getByRole('button', { name: 'Stäng anmälan från 12 april 2024' }).waitFor();
      },
    },
    {
      name: 'a received report with a komplettering, read',
      as: 'karin.ek',
      title: 'Inkommen anmälan',
      dark: true,
      async open(page) {
        await page.goto('/mottagning');
        await page.getByRole('link', { name: 'Tuva Kortprov' }).first().click();
        await page.getByRole('button', { name: /^Läs kompletteringen/ }).click();
        await page.getByText('Mamma sover alltid när jag kommer hem.').first().waitFor();
      },
    },
    {
      name: 'a received report with a file, where something was wrong',
      as: 'karin.ek',
      title: 'Inkommen anmälan',
      dark: true,
      async open(page) {
        await page.goto('/mottagning');
        await page.getByRole('link', { name: 'Märta Ritprov' }).first().click();
        await page.getByRole('button', { name: /^Läs vad som är fel/ }).click();
        await page.getByText('Rätt nummer är 070-174 06 29').waitFor();
      },
    },
    {
      name: 'a received underrättelse on a young adult',
      as: 'karin.ek',
      title: 'Inkommen anmälan',
      async open(page) {
        await page.goto('/mottagning');
        await page.getByRole('link', { name: 'Valter Ungprov' }).first().click();
        await page.getByText('Valter sover i trapphus').first().waitFor();
      },
    },
    {
      name: 'a received report that is not opened',
      as: 'ali.demir',
      title: 'Inkommen anmälan',
      async open(page) {
        await page.goto('/mottagning');
        const address = await page.getByRole('link', { name: 'Elsa Testström' }).first().getAttribute('href');
        await page.goto(address ?? '');
        await page.getByRole('heading', { name: 'Anmälan är inte öppnad' }).waitFor();
      },
    },
    {
      name: 'a received report with the form of a skyddsbedömning',
      as: 'ali.demir',
      title: 'Inkommen anmälan',
      dark: true,
      async open(page) {
        await page.getByRole('button', { name: 'Öppna anmälan' }).click();
        await page.getByRole('button', { name: 'Spara skyddsbedömningen' }).click();
        await page.getByText('Välj om omedelbart skydd behövs eller inte.').waitFor();
      },
    },
    {
      name: 'a received report with proposals of akter',
      as: 'karin.ek',
      title: 'Inkommen anmälan',
      async open(page) {
        await page.goto('/mottagning');
        await page
          .getByRole('row', { name: /inte lagd i akt/ })
          .first()
          .getByRole('link')
          .click();
        await page.getByRole('button', { name: 'Lägg upp en ny akt' }).waitFor();
      },
    },
    {
      name: 'a received report with its way',
      as: 'karin.ek',
      title: 'Inkommen anmälan',
      dark: true,
      async open(page) {
        await page.goto('/mottagning');
        await page.getByRole('link', { name: 'Elsa Testström' }).first().click();
        await page.getByText('Visa steg för steg').click();
        await page.getByRole('list', { name: 'Anmälans väg' }).waitFor();
      },
    },
    {
      name: 'Skriv in, with what is missing',
      as: 'karin.ek',
      title: 'Ny anmälan som kom på annat sätt',
      dark: true,
      async open(page) {
        await page.goto('/skriv-in');
        await page.getByLabel(/^Vad gäller oron/).press('Control+Enter');
        await page.getByRole('alert').first().waitFor();
      },
    },
    {
      name: 'Diarium',
      as: 'karin.ek',
      title: 'Diarium',
      dark: true,
      async open(page) {
        await page.goto('/diarium');
        await page.getByRole('table').waitFor();
      },
    },
    {
      name: 'Larm',
      as: 'britt.sand',
      title: 'Larm',
      dark: true,
      async open(page) {
        await page.goto('/larm');
        await page.getByRole('heading', { level: 1, name: 'Larm' }).waitFor();
        await page.getByText('Skriv vad du har gjort').first().click();
        await page
          .getByRole('button', { name: /^Svara på larmet/ })
          .first()
          .waitFor();
      },
    },
    { name: 'Sök barn', as: 'karin.ek', title: 'Sök barn', dark: true, open: at('/sok', 'Sök barn') },
    {
      name: 'Sök barn, with hits',
      as: 'karin.ek',
      title: 'Sök barn',
      dark: true,
      async open(page) {
        await search(page, 'Ellsa Testsröm');
        await page.getByRole('button', { name: 'Öppna akten för Elsa Testström' }).waitFor();
      },
    },
    {
      name: 'Barnets akt',
      as: 'karin.ek',
      title: 'Barnets akt',
      dark: true,
      async open(page) {
        await page.getByRole('button', { name: 'Öppna akten för Elsa Testström' }).click();
        await page.getByRole('heading', { name: 'Anmälningar över tid' }).waitFor();
      },
    },
    {
      name: 'Sök barn, without hits',
      as: 'karin.ek',
      title: 'Sök barn',
      async open(page) {
        await page.getByRole('link', { name: 'Sök barn', exact: true }).click();
        await search(page, 'Qvintus Xerxesson');
        await page.getByText('Inga träffar i Tidig').waitFor();
      },
    },
    {
      name: 'a page that does not exist',
      as: 'karin.ek',
      title: 'Sidan finns inte',
      open: at('/finns-inte', 'Sidan finns inte'),
    },
    {
      name: 'Skyddade uppgifter, where nobody has opened any',
      as: 'leo.dahl',
      title: 'Skyddade uppgifter',
      dark: true,
      async open(page) {
        await page.goto('/skyddade-uppgifter');
        await page.getByText('Ingen har öppnat någon skyddad uppgift').waitFor();
      },
    },
    {
      name: 'a received report with the rooms of protection: naming, marking and copies',
      as: 'britt.sand',
      title: 'Inkommen anmälan',
      dark: true,
      async open(page) {
        const sara = await windowOf('sara.lind');
        await openReceived(page, await sentBehind(sara, { ...vilda, child: { ...vilda.child, protectedIdentity: { code: 'SKF' } } }));
        await page.getByRole('button', { name: 'Namnge någon' }).click();
        await page.getByRole('button', { name: 'Visa markeringar och kopior' }).click();
        await page.getByRole('button', { name: 'Sätt en skyddsmarkering' }).click();
        await page.getByText('Ingen har skrivit ut något om barnet här.').waitFor();
      },
    },
    {
      name: 'Loggkontroll',
      as: 'leo.dahl',
      title: 'Loggkontroll',
      async open(page) {
        await page.goto('/loggkontroll');
        await page.getByRole('table').waitFor();
      },
    },
    {
      name: 'Behörigheter',
      as: 'rut.ask',
      title: 'Behörigheter',
      async open(page) {
        await page.goto('/behorigheter');
        await page.getByRole('table').waitFor();
      },
    },
    {
      name: 'Adressbok',
      as: 'rut.ask',
      title: 'Adressbok',
      dark: true,
      open: at('/adressbok', 'Adressbok'),
    },
    { name: 'Jour', as: 'maja.frost', title: 'Jour', dark: true, open: at('/jour', 'Jour') },
    {
      name: 'Det som saknats, of a unit',
      as: 'eva.rask',
      title: 'Vad våra anmälningar brukar sakna',
      dark: true,
      async open(page) {
        await page.goto('/saknas');
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
    },
    {
      name: 'Ordlista',
      as: 'rut.ask',
      title: 'Ordlista',
      dark: true,
      async open(page) {
        await page.goto('/ordlista');
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
    },
    {
      name: 'Nämndens inställningar',
      as: 'rut.ask',
      title: 'Nämndens inställningar',
      dark: true,
      open: at('/installningar', 'Nämndens inställningar'),
    },
    {
      name: 'Statistik, with a table behind its picture',
      as: 'britt.sand',
      title: 'Statistik',
      dark: true,
      async open(page) {
        await page.goto('/statistik');
        await page.getByText('Visa tabellen').first().click();
        await page.getByRole('table', { name: 'Inkomna per vecka' }).waitFor();
      },
    },
    {
      name: 'Delegationsbeslut',
      as: 'rut.ask',
      title: 'Delegationsbeslut',
      dark: true,
      async open(page) {
        await page.goto('/delegationsbeslut');
        await page.getByRole('table', { name: 'Beslut på delegation' }).waitFor();
      },
    },
    {
      name: 'Delegationsbeslut, days without decisions',
      as: 'rut.ask',
      title: 'Delegationsbeslut',
      async open(page) {
        await page.getByRole('textbox', { name: 'Från och med' }).fill('2020-01-01');
        await page.getByRole('textbox', { name: 'Till och med' }).fill('2020-02-01');
        await page.getByRole('button', { name: 'Visa', exact: true }).click();
        await page.getByText('Inga beslut', { exact: true }).waitFor();
      },
    },
    { name: 'Drift', as: 'drift', title: 'Drift', open: at('/drift', 'Läget nu') },
    {
      name: 'the cover of a page whose login has ended',
      as: 'rut.ask',
      title: 'Behörigheter',
      dark: true,
      async open(page) {
        await page.goto('/behorigheter');
        await page.getByRole('table').waitFor();
        await page.context().request.delete('/api/session');
        await page
          .getByRole('button', { name: /^Stäng kontot/ })
          .first()
          .click();
        await page.getByRole('dialog').getByRole('button', { name: 'Stäng kontot' }).click();
        await page.getByRole('dialog', { name: 'Logga in igen' }).waitFor();
      },
    },
  ])('$name', async ({ as, open, ...look }) => {
    const page = await windowOf(as);
    await open(page);
    await expectWellMade(page, look);
    expect(windows.get(as)?.complaints).toEqual([]);
  });
});

const toKnivsta: Answers = { ...example1, recipient: { kommun: { code: '0330' }, board: 'knivsta', basis: { code: 'FOL' } } };
const yesterday = plusMinutes(new Date().toISOString() as Instant, -24 * 60);
const written = (username: string, unit: (typeof units)[keyof typeof units]) => ({ at: yesterday, officer: member(username), unit });

/** A filled draft of each kind. Its steps are visited as the list of steps has them. */
describe('every step of every kind is accessible, Swedish, within its width, and quiet', () => {
  it.each<{ readonly kind: string; readonly as: string; draft(page: Page): Promise<string> }>([
    { kind: 'an orosanmälan', as: 'sara.lind', draft: (page) => draftBehind(page, example1) },
    { kind: 'an orosanmälan with underrättelse', as: 'asta.kvist', draft: (page) => draftBehind(page, example3) },
    {
      kind: 'an underrättelse alone',
      as: 'nils.holm',
      draft: (page) => draftBehind(page, noticeOnSuspect(written('nils.holm', units.malmo))),
    },
    {
      kind: 'an underrättelse enligt 6 § polislagen',
      as: 'asta.kvist',
      draft: (page) => draftBehind(page, noticeOnExpecting(written('asta.kvist', units.uppsala))),
    },
    { kind: 'a komplettering', as: 'nils.holm', draft: async (page) => supplementBehind(page, await sentBehind(page, example2)) },
  ])('$kind', async ({ as, draft }) => {
    const page = await windowOf(as);
    await resizeTo(page, 'desk');
    await page.goto(`/utkast/${await draft(page)}/bradska`);
    const steps = page.getByRole('navigation', { name: 'Steg' }).getByRole('link');
    await steps.first().waitFor();
    const addresses = await steps.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(6);
    for (const [index, address] of addresses.entries()) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(/^\s*Sparat /).waitFor();
      await expectWellMade(page, { title: 'Utkast', dark: index === 4 });
    }
    expect(windows.get(as)?.complaints).toEqual([]);
  });
});

function at(address: string, heading: string) {
  return async (page: Page) => {
    await page.goto(address);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  };
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Varför söker du?').selectOption('Ny anmälan per telefon');
  await page.getByLabel('Nummer eller namn').fill(text);
  await page.getByLabel('Nummer eller namn').press('Enter');
}
