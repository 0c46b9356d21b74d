import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginReport, goToStep } from './support/form.ts';
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
        await page.getByRole('link', { name: 'Fortsätt på Elsa Testström' }).waitFor();
        await page.getByRole('heading', { name: 'Enhetens anmälningar' }).waitFor();
      },
    },
    {
      name: 'Ta bort utkastet?',
      as: 'sara.lind',
      title: 'Anmälningar',
      dark: true,
      async open(page) {
        await page.getByRole('button', { name: 'Ta bort Elsa Testström' }).click();
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
    ...steps().map((title, index) => ({
      name: `example 1: ${title}`,
      as: 'sara.lind',
      title: 'Utkast',
      dark: index === 4,
      async open(page: Page) {
        if (index === 0) {
          await page.goto('/');
          await page.getByRole('link', { name: 'Fortsätt på Elsa Testström' }).click();
        }
        await goToStep(page, title);
      },
    })),
    {
      name: 'a receipt',
      as: 'sara.lind',
      title: 'Skickad anmälan',
      dark: true,
      async open(page) {
        await page.goto(`/anmalningar/${await sentTo(page, 'stockholm-farsta', '0180')}`);
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
        await page.goto(`/anmalningar/${await sentTo(page, 'knivsta', '0330')}`);
        await page.getByRole('button', { name: 'Anteckna att den är lämnad' }).waitFor();
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
        await page.getByText('Välj om barnet behöver omedelbart skydd eller inte.').waitFor();
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
    { name: 'Drift', as: 'drift', title: 'Drift', open: at('/drift', 'Läget nu') },
    {
      name: 'the cover of a page whose login has ended',
      as: 'rut.ask',
      title: 'Behörigheter',
      dark: true,
      async open(page) {
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

function at(address: string, heading: string) {
  return async (page: Page) => {
    await page.goto(address);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  };
}

function steps(): readonly string[] {
  return [
    'Är det bråttom?',
    'Barnet',
    'Familj och hushåll',
    'Händelsen',
    'Oron',
    'Bakgrund',
    'Risk och skydd',
    'Vad ni har gjort och vad familjen vet',
    'Du som anmäler och mottagare',
    'Läs igenom och skicka',
  ];
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Varför söker du?').selectOption('Ny anmälan per telefon');
  await page.getByLabel('Nummer eller namn').fill(text);
  await page.getByLabel('Nummer eller namn').press('Enter');
}

/** A report of this person's to a nämnd, sent behind the screen. */
async function sentTo(page: Page, board: string, kommun: string): Promise<string> {
  const api = page.context().request;
  const answers = { ...example1, recipient: { kommun: { code: kommun }, board, basis: { code: 'FOL' } } };
  const draft = await api.post('/api/drafts', { data: { formVersion: FORM_VERSION, answers } });
  const { id } = (await draft.json()) as { id: string };
  const sent = await api.post(`/api/drafts/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  const { reports } = (await sent.json()) as { reports: { id: string }[] };
  return reports[0]?.id ?? '';
}
