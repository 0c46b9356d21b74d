import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { describe, expect, it } from 'vitest';
import { resizeTo } from '../support/chromium.ts';
import { expectFocus, keyboard } from './support/hand.ts';
import { logOut } from './support/login.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Behörighetsspärr', exact: true });
const why = 'Karin är gift med barnets farbror.';
const urgent = 'Barnet ringer gråtande och ingen annan är i tjänst.';

/** Opens a report from the board, and then the whole akt in which it lies. Gives the addresses of both. */
async function reportAndAkt(page: Page, child: string): Promise<{ report: string; akt: string }> {
  await page.goto('/mottagning');
  await page.getByRole('link', { name: child }).first().click();
  await page.getByRole('heading', { level: 1, name: child }).waitFor();
  const report = page.url();
  await page.getByRole('button', { name: 'Öppna hela akten' }).click();
  await page.getByRole('heading', { name: 'Anmälningar över tid' }).waitFor();
  return { report, akt: page.url() };
}

async function shutOut(page: Page, person: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'Spärra någon' }).click();
  await panel(page).getByLabel('Vem ska spärras?').selectOption({ label: person });
  await panel(page).getByLabel('Varför?').fill(why);
  await panel(page).getByRole('button', { name: 'Sätt spärren' }).click();
  await panel(page)
    .getByText(/^Spärrad sedan /)
    .waitFor();
}

const isBarred = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: 'Du är spärrad från det här' }).waitFor();

describe('T-4: a behörighetsspärr', () => {
  it('takes a child out of a colleague’s list, search and akt, tells the head of the search, and ends', async () => {
    const [britt, karin] = [await stage.open('britt.sand'), await stage.open('karin.ek')];
    const [heard, alsoHeard] = [await listenTo(britt), await listenTo(karin)];
    await reportAndAkt(karin, 'Olena Utkast');
    const { report, akt } = await reportAndAkt(britt, 'Olena Utkast');
    await panel(britt).getByText('Ingen är spärrad från akten.').waitFor();
    await panel(britt).getByRole('button', { name: 'Spärra någon' }).click();
    await panel(britt).getByRole('button', { name: 'Sätt spärren' }).click();
    await panel(britt).getByText('Välj vem som ska spärras.').waitFor();
    await expectFocus(panel(britt).getByLabel('Vem ska spärras?'));
    await expectWellMade(britt, { title: 'Barnets akt', dark: true });
    await panel(britt).getByRole('button', { name: 'Avbryt' }).click();
    await shutOut(britt, 'Karin Ek, mottagningssekreterare');
    await expectWellMade(britt, { title: 'Barnets akt', dark: true });

    // What the colleague had on the screen is shut at the next step, and nothing tells of it any more.
    await karin.reload();
    await isBarred(karin);
    expect(await karin.getByRole('main').innerText()).not.toMatch(/Olena|FAR-/);
    await expectWellMade(karin, { title: 'Barnets akt', dark: true });
    await karin.goto(report);
    await isBarred(karin);
    await karin.goto('/mottagning');
    await karin.getByRole('list', { name: 'Läget nu' }).waitFor();
    expect(await karin.getByRole('link', { name: 'Olena Utkast' }).count()).toBe(0);
    await karin.goto('/sok');
    await karin.getByLabel('Varför söker du?').selectOption('Ny anmälan per telefon');
    await karin.getByLabel('Nummer eller namn').fill('Olena Utkast');
    await karin.getByLabel('Nummer eller namn').press('Enter');
    await karin.getByText('Sökningen måste göras av en annan handläggare').waitFor();
    expect(await karin.getByRole('main').innerText()).not.toContain('Inga träffar');
    await expectWellMade(karin, { title: 'Sök barn', dark: true });

    await britt.getByRole('link', { name: /^Spärrar och nödöppningar/ }).click();
    const hidden = britt.getByRole('region', { name: 'Sökningar där något var dolt' });
    await hidden.getByRole('row', { name: /Karin Ek.*Sökte barn/ }).waitFor();
    expect(await hidden.innerText()).not.toContain('Olena');
    const row = britt.getByRole('row', { name: /Karin Ek.*Akten med FAR-/ });
    await row.getByRole('button', { name: 'Avsluta spärren för Karin Ek' }).click();
    const dialog = britt.getByRole('dialog', { name: 'Avsluta spärren för Karin Ek?' });
    await dialog.getByRole('button', { name: 'Avsluta spärren' }).click();
    await dialog.getByText('Skriv varför, minst tio tecken.').waitFor();
    await expectWellMade(britt, { title: 'Spärrar och nödöppningar', dark: true });
    await dialog.getByLabel('Varför avslutas den?').fill('Det var en annan Karin.');
    await dialog.getByRole('button', { name: 'Avsluta spärren' }).click();
    await britt.getByText('Avslutade (1)').click();
    await britt.getByText('Avslutad av Britt Sand: Det var en annan Karin.').waitFor();
    await expectWellMade(britt, { title: 'Spärrar och nödöppningar', dark: true });
    await karin.goto(akt);
    await karin
      .getByRole('heading', { name: 'Anmälningar över tid' })
      .or(karin.getByRole('heading', { name: 'Akten är inte öppnad' }))
      .waitFor();
    expect([heard, alsoHeard]).toEqual([[], []]);
  });
});

describe('T-5: a nödöppning', () => {
  it('on a phone: is asked for with reason and password, read under for an hour with the time in sight, and ends with the login', async () => {
    const [britt, ali] = [await stage.open('britt.sand'), await stage.open('ali.demir', 'phone')];
    const heard = await listenTo(ali);
    const { report } = await reportAndAkt(britt, 'Tuva Kortprov');
    await britt.goto(report);
    await britt.getByRole('button', { name: 'Öppna anmälan' }).or(panel(britt)).first().waitFor();
    await shutOut(britt, 'Ali Demir, socialsekreterare');

    await ali.goto(report);
    await isBarred(ali);
    await ali.getByRole('button', { name: 'Nödöppning' }).click();
    const dialog = ali.getByRole('dialog', { name: 'Nödöppning' });
    await dialog.getByRole('button', { name: 'Öppna i 60 minuter' }).click();
    await dialog.getByText('Välj varför det inte kan vänta.').waitFor();
    await expectFocus(dialog.getByLabel('Fara för barnets liv eller hälsa'));
    await expectWellMade(ali, { title: 'Inkommen anmälan', dark: true });
    await resizeTo(ali, 'phone');
    await dialog.getByLabel('Ingen annan i tjänst kan göra det').check();
    await dialog.getByLabel('Vad har hänt?').fill('Barnet ringer');
    await dialog.getByText('13 av minst 30 tecken.').waitFor();
    await dialog.getByLabel('Vad har hänt?').fill(urgent);
    await dialog.getByLabel('Ditt lösenord, en gång till').fill('fel');
    await dialog.getByRole('button', { name: 'Öppna i 60 minuter' }).click();
    await dialog.getByText('Lösenordet stämmer inte. Skriv det igen.').waitFor();
    await expectFocus(dialog.getByLabel('Ditt lösenord, en gång till'));
    expect(await dialog.getByLabel('Vad har hänt?').inputValue()).toBe(urgent);
    expect(await dialog.getByLabel('Ingen annan i tjänst kan göra det').isChecked()).toBe(true);
    await dialog.getByLabel('Ditt lösenord, en gång till').fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: 'Öppna i 60 minuter' }).click();

    const banner = ali.getByRole('region', { name: 'Nödöppning', exact: true });
    await banner.getByText(/^Nödöppning, (60|59) minuter kvar$/).waitFor();
    await expectFocus(ali.getByRole('heading', { level: 1, name: /^Tuva Kortprov/ }));
    expect(await ali.getByRole('button', { name: /^Skriv ut/ }).count()).toBe(0);
    await ali.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await banner.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await expectWellMade(ali, { title: 'Inkommen anmälan', dark: true });
    await resizeTo(ali, 'phone');

    // The board goes on without it, and another login is shut out again.
    await ali.goto('/mottagning');
    await ali.getByRole('list', { name: 'Läget nu' }).waitFor();
    expect(await ali.getByRole('link', { name: 'Tuva Kortprov' }).count()).toBe(0);
    await logOut(ali);
    await ali.getByLabel('Användarnamn').fill('ali.demir');
    await ali.getByLabel('Lösenord').fill(DEMO_PASSWORD);
    await ali.getByRole('button', { name: 'Logga in', exact: true }).click();
    await ali.getByRole('list', { name: 'Läget nu' }).waitFor();
    await ali.goto(report);
    await isBarred(ali);
    expect(heard).toEqual([]);
  });

  it('waits for the head and the log reviewer with a count beside the menu, and is reviewed by keyboard alone', async () => {
    const leo = await stage.open('leo.dahl');
    const heard = await listenTo(leo);
    const link = leo.getByRole('link', { name: /^Spärrar och nödöppningar/ });
    await expect.poll(() => link.innerText()).toMatch(/\d att granska/);
    const waiting = Number(/(\d+) att granska/.exec(await link.innerText())?.[1]);
    const hand = keyboard(leo);
    await hand.press(link);
    await expectFocus(leo.getByRole('heading', { level: 1, name: 'Spärrar och nödöppningar' }));
    const cards = leo.getByRole('region', { name: 'Nödöppningar' });
    await cards.getByRole('heading', { level: 3, name: 'Maja Frost, socialjour' }).waitFor();
    await cards
      .getByText(/^Försenad\. Skulle ha granskats senast|arbetsdagar? kvar, till|^Granska i dag/)
      .first()
      .waitFor();
    await hand.press(cards.locator('summary', { hasText: 'Vad som gjordes' }).first());
    await cards
      .getByText(/Gjorde en nödöppning$/)
      .first()
      .waitFor();
    await hand.press(leo.getByRole('button', { name: 'Spara granskningen av Maja Frosts nödöppning' }));
    await cards.getByText('Välj om den var befogad.').first().waitFor();
    await expectWellMade(leo, { title: 'Spärrar och nödöppningar', dark: true });
    await hand.choose(cards.getByRole('radio', { name: 'Befogad', exact: true }).first());
    await hand.fill(cards.getByLabel('Hur har du kommit fram till det?').first(), 'Jouren var ensam och ringde efteråt.');
    await hand.press(leo.getByRole('button', { name: 'Spara granskningen av Maja Frosts nödöppning' }));
    await cards.getByText(/^Granskade \(\d\)$/).waitFor();
    await expect.poll(() => link.innerText()).not.toContain(`${waiting} att granska`);
    await hand.press(cards.locator('summary', { hasText: 'Granskade' }));
    await cards.getByText(/^Granskad .* av Leo Dahl\.$/).waitFor();
    await expectWellMade(leo, { title: 'Spärrar och nödöppningar', dark: true });
    expect(heard).toEqual([]);
  });

  it('leaves an empty page with what it is for where nothing has happened', async () => {
    const rut = await stage.open('rut.ask');
    await rut.getByRole('link', { name: /^Spärrar och nödöppningar/ }).click();
    await rut.getByText('Ingen är spärrad').waitFor();
    await rut.getByText(/^Här står bara spärrar som ingen enhetschef kan avgöra/).waitFor();
    await expectWellMade(rut, { title: 'Spärrar och nödöppningar', dark: true });
  });
});
