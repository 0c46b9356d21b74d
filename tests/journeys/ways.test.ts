import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { describe, expect, it } from 'vitest';
import { addRow, beginReport, choose, goOn, goToStep, saved, write } from './support/form.ts';
import { expectFocus, keyboard, tabTo } from './support/hand.ts';
import { logIn, logOut } from './support/login.ts';
import { aStage } from './support/stage.ts';
import { writeAnswers } from './support/write-answers.ts';

const stage = aStage();

describe('on a phone', () => {
  it('an officer writes no more than what must be there, is led to what is missing, and sends; the nämnd receives it', async () => {
    const page = await stage.open('johan.norr', 'phone');
    await beginReport(page);
    await goToStep(page, 'Läs igenom och skicka');
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    const stops = page.getByRole('region', { name: /saker måste rättas innan du kan skicka/ });
    await stops.waitFor();
    expect(await stops.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await stops.getByRole('listitem').count()).toBeGreaterThanOrEqual(5);

    // A press on what is missing leads to its question, with focus in it.
    await stops.getByRole('link', { name: 'Varför anmälan görs nu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Händelsen' }).waitFor();
    const box = page.getByRole('textbox', { name: /^Vad gör att du anmäler just nu/ });
    await expectFocus(box);
    await page.keyboard.type('Pojken gick ensam längs motorvägen klockan tre på natten.');

    await goToStep(page, 'Barnet');
    await choose(page, 'Hur säker är du på vem barnet är?', 'Trolig – inte kontrollerad');
    await write(page, 'Förnamn', 'Vilmer');
    await goToStep(page, 'Oron');
    await choose(page, 'Vad oroar dig mest?', 'Försvunnen eller rymning');
    const observation = await addRow(page, 'Iakttagelser', 'iakttagelse', 1);
    await write(observation, 'Vad?', 'Han frös, hade inga skor och sade att han skulle till pappa.');
    await goToStep(page, 'Du som anmäler och mottagare');
    await choose(page, 'Mottagande kommun', 'Stockholm');
    await choose(page, 'Mottagande nämnd', 'Farsta stadsdelsnämnd');
    await goOn(page, 'Läs igenom och skicka');
    await page.getByRole('heading', { name: 'Klar att skicka' }).waitFor();
    await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).click();
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. \d\d\.\d\d\.$/).waitFor();

    await logOut(page);
    await logIn(page, 'karin.ek');
    await page.getByRole('link', { name: 'Vilmer' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vilmer/ }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Pojken gick ensam längs motorvägen');
    expect(text).toContain('Inte ifyllt');
    expect(text).toContain('Anmälan ligger inte i någon akt');
  });
});

describe('by keyboard alone', () => {
  it('an officer logs in, begins a report, answers a step and comes to the review', async () => {
    const page = await stage.open();
    await page.goto('/');
    await tabTo(page, page.getByLabel('Användarnamn'));
    await page.keyboard.type('sara.lind');
    await page.keyboard.press('Tab');
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mina anmälningar' }).waitFor();

    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Hel anmälan' }));
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Är det bråttom?' });
    await heading.waitFor();
    await expectFocus(heading);

    // A choice by its first letters, radios by arrows.
    await tabTo(page, page.getByRole('combobox', { name: 'I vilken kommun är barnet nu?' }));
    await page.keyboard.type('Stockh');
    expect(await page.getByRole('combobox').inputValue()).toBe('0180');
    const danger = page.getByRole('group', { name: /^Är barnet i fara just nu/ });
    await tabTo(page, danger.getByRole('radio', { name: 'Ja' }));
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'Fara nu' }).waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await danger.getByRole('radio', { name: 'Nej' }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await expectFocus(page.getByRole('heading', { level: 1, name: 'Barnet' }));

    // A row is added, taken away and put back without losing one's place.
    await page.keyboard.press('Control+Enter');
    await expectFocus(page.getByRole('heading', { level: 1, name: 'Familj och hushåll' }));
    await tabTo(page, page.getByRole('button', { name: '+ Lägg till vårdnadshavare' }));
    await page.keyboard.press('Enter');
    const row = page.getByRole('group', { name: 'Vårdnadshavare 1', exact: true });
    await expectFocus(row);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Maria Testström');
    await tabTo(page, page.getByRole('button', { name: 'Ta bort vårdnadshavare 1' }));
    await page.keyboard.press('Enter');
    await expectFocus(page.getByRole('button', { name: '+ Lägg till vårdnadshavare' }));
    await tabTo(page, page.getByRole('button', { name: 'Ångra' }));
    await page.keyboard.press('Enter');
    await expectFocus(row);
    expect(await row.getByRole('textbox', { name: 'Namn', exact: true }).inputValue()).toBe('Maria Testström');
    await saved(page);

    await tabTo(page, page.getByRole('navigation', { name: 'Steg' }).getByRole('link', { name: 'Läs igenom och skicka' }));
    await page.keyboard.press('Enter');
    await expectFocus(page.getByRole('heading', { level: 1, name: 'Läs igenom och skicka' }));
    await tabTo(page, page.getByRole('button', { name: 'Skicka', exact: true }));
    await page.keyboard.press('Enter');
    await expectFocus(page.getByRole('region', { name: /måste rättas innan du kan skicka/ }));
  });

  it('writes example 1 in full and sends it', async () => {
    const page = await stage.open();
    await page.goto('/');
    await tabTo(page, page.getByLabel('Användarnamn'));
    await page.keyboard.type('sara.lind');
    await page.keyboard.press('Tab');
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    const hand = keyboard(page);
    await hand.press(page.getByRole('main').getByRole('button', { name: 'Hel anmälan' }));
    await expectFocus(page.getByRole('heading', { level: 1, name: 'Är det bråttom?' }));
    await writeAnswers(page, example1, hand);
    await saved(page);
    await hand.toStep('Läs igenom och skicka');
    const review = await page.getByRole('main').innerText();
    expect(review).toContain('Pappa tog mamma om halsen och hon lät konstigt. Jag gömde Liam under täcket.');
    expect(review).toContain('Att Elsa själv ringde 112.');
    await hand.press(page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }));
    await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Skicka ändå' }));
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. \d\d\.\d\d\.$/).waitFor();
  });
});
