import { dayOf, type Instant, plusDays } from '@tidig/domain/base/time.ts';
import { describe, expect, it } from 'vitest';
import { comparable, example1For, writeExample1 } from './support/example-1.ts';
import { beginReport, saved, send } from './support/form.ts';
import { logIn, logOut } from './support/login.ts';
import { inOrder, printed, textOfRegion } from './support/reading.ts';
import { aStage } from './support/stage.ts';

const stage = aStage();
const night = plusDays(dayOf(new Date().toISOString() as Instant), -1);

describe('from the officer to socialtjänsten', () => {
  it('an officer writes and sends example 1; reception reads it beside the child’s earlier reports, finds the child by a misspelt name and prints it', async () => {
    const page = await stage.open('sara.lind');
    let kept: unknown = null;
    page.on('request', (request) => {
      if (request.method() === 'PUT') kept = (request.postDataJSON() as { answers: unknown }).answers;
    });

    // The officer writes, question by question, and what is saved is the example.
    await beginReport(page);
    await writeExample1(page, night);
    await saved(page);
    expect(comparable(kept)).toEqual(example1For(night));

    // Reads it through as the receiver will see it, and sends it.
    await page.getByRole('button', { name: 'Läs igenom och skicka' }).click();
    await page.getByRole('heading', { name: 'Klar att skicka' }).waitFor();
    const review = await page.getByRole('main').innerText();
    expect(review).toContain('Pappa tog mamma om halsen och hon lät konstigt. Jag gömde Liam under täcket.');
    expect(review).toContain('Bilaga – bör inte lämnas till Jonas Testström (pappa)');
    await send(page, 'Skicka till Farsta stadsdelsnämnd');
    const receipt = page.getByRole('status').filter({ hasText: 'Framme hos Farsta stadsdelsnämnd' });
    await receipt.waitFor();
    expect(await receipt.innerText()).toMatch(/^Framme hos Farsta stadsdelsnämnd kl\. \d\d\.\d\d\.\s+Ingen har läst den än\./);
    const anmalningsnummer = (await page.getByRole('heading', { level: 1 }).innerText()).replace('Anmälan ', '');
    expect(anmalningsnummer).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);

    // Reception sees it on the board, opens it, and has the child's earlier reports beside it.
    await logOut(page);
    await logIn(page, 'karin.ek');
    const row = page.getByRole('row', { name: /^Elsa Testström .* nyss|Elsa Testström .* minut/ });
    expect(await row.innerText()).toMatch(/Skydd behövs i dag[\s\S]*Inte öppnad/);
    const [arendenummer = ''] = /FAR-\d{4}-\d{5}/.exec(await row.innerText()) ?? [];
    await row.getByRole('link', { name: 'Elsa Testström' }).click();
    await page.getByRole('heading', { level: 1, name: /^Elsa Testström, \d+ år$/ }).waitFor();
    const received = await textOfRegion(page, 'Den nya anmälan');
    expect(received).toContain('Larm kl. 22.17. Mamman öppnade och blödde ur näsan.');
    expect(received).toMatch(/Egen iakttagelse, säker .*kl\. 22\.31 · Hallen Mammans näsa blödde/i);
    expect(received).toContain('Exempelvägen 12');
    await page.getByRole('heading', { name: 'Tidigare anmälningar, 0 av 3 lästa' }).waitFor();

    // Reads one of the earlier ones, there, without leaving the new one.
    await page.getByRole('button', { name: 'Läs anmälan från 12 april 2024' }).click();
    await page.getByRole('button', { name: 'Stäng anmälan från 12 april 2024' }).waitFor();
    await page.getByRole('heading', { name: 'Tidigare anmälningar, 1 av 3 lästa' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Den nya anmälan' }).isVisible()).toBe(true);

    // Prints the report: in order, numbered, with source and certainty, without addresses, the annex by itself.
    const pages = await printed(page, 'Skriv ut anmälan');
    const text = pages.join(' ');
    expect(inOrder(text, [...printOrder])).toBe(true);
    expect(text).toContain(`Anmälningsnummer ${anmalningsnummer} Ärendenummer ${arendenummer}`);
    expect(text).toMatch(/Iakttagelse 1 Egen iakttagelse Säker .* kl\. 22\.31, Hallen Mammans näsa blödde/);
    expect(text).toMatch(/Iakttagelse 3 Vårdnadshavare – Maria Testström Trolig .* ”kanske fem gånger i år”/);
    for (const place of ['Exempelvägen', 'Exempelskolan', '070-174 06']) expect(text).not.toContain(place);
    expect(text).toContain('Adress (folkbokföring) Visas inte i denna kopia');
    expect(text).not.toContain('ringde 112');
    expect(text).toContain('Det finns en bilaga');
    for (const [index, one] of pages.entries()) expect(one).toContain(`Sida ${index + 1} av ${pages.length}`);
    expect(text).toContain('av Karin Ek');
    const annex = (await printed(page, 'Skriv ut bilagan')).join(' ');
    expect(annex).toContain('Att Elsa själv ringde 112. Bör inte visas för Jonas Testström (pappa) Skäl Pappan vet inte det.');
    expect(annex).not.toContain('Mammans näsa');

    // With addresses only when somebody asks for them.
    await page.getByRole('checkbox', { name: 'Ta med adresser, telefon och skola på utskriften' }).check();
    expect((await printed(page, 'Skriv ut anmälan')).join(' ')).toContain('Exempelvägen 12, lgh 1203');

    // Finds the child by a misspelt name, sees why, and reads the akt in time order.
    await page.getByRole('link', { name: 'Sök barn', exact: true }).click();
    await page.getByLabel('Varför söker du?').selectOption('Ny anmälan per telefon');
    await page.getByLabel('Nummer eller namn').fill('Ellsa Testsröm');
    await page.getByLabel('Nummer eller namn').press('Enter');
    const hits = page.getByRole('region', { name: /^\d+ träff/ });
    await hits.getByText('liknande stavning').first().waitFor();
    await hits.getByRole('button', { name: 'Öppna akten för Elsa Testström' }).click();
    await page.getByRole('heading', { level: 1, name: 'Elsa Testström' }).waitFor();
    const akt = await page.getByRole('main').innerText();
    expect(akt).toContain('4 anmälningar');
    expect(akt).toContain('Skäl: ny anmälan per telefon');
    const headings = await page.getByRole('heading', { level: 3, name: /^\d+ \S+ \d{4} · \d+ år$/ }).allInnerTexts();
    expect(headings.length).toBe(4);
    expect(headings.at(-1)).toBe('12 april 2024 · 5\u00a0år');

    // The officer sees that a person has read it, and when.
    await logOut(page);
    await logIn(page, 'sara.lind');
    const sent = page.getByRole('listitem').filter({ hasText: anmalningsnummer });
    expect(await sent.innerText()).toMatch(/Framme\s+\d+ \S+ \d\d\.\d\d\s+Öppnad\s+\d+ \S+ \d\d\.\d\d\s+Ingen återkoppling än/);
  });
});

/** The order that socialtjänsten reads a report in. */
const printOrder = [
  'Orosanmälan',
  'Elsa Testström',
  'Barnet behöver skydd nu',
  'Vänta med att kontakta familjen',
  'Varför nu',
  'Elsa såg pappa slå mamma i ansiktet',
  'Barnet Namn Elsa Testström',
  'Familj och hushåll',
  'Händelsen',
  'Iakttagelser',
  'Barnets egna ord',
  'Pappa tog mamma om halsen',
  'Påverkan, risk och skydd',
  'Anmälarens bedömning',
  'Bakgrund',
  'Vad polisen har gjort',
  'Anmälare och mottagare',
  'Kontrollsumma',
] as const;
