import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { describe, expect, it } from 'vitest';
import { goToStep } from './support/form.ts';
import { expectFocus } from './support/hand.ts';
import { logIn, logOut } from './support/login.ts';
import { answerDialog, beginLiam, bothSentBehind, childrenOf, elsaBehind, liamBehind, sendAll, toChild } from './support/siblings.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const both = { 'Maria Testström': 'Ja', 'Jonas Testström': 'Ja' } as const;

describe('sent together', () => {
  it('nothing is sent while one of them lacks something: the press goes to that child and its field', async () => {
    const page = await stage.open('sara.lind', 'phone');
    await page.goto(`/utkast/${await elsaBehind(page)}/familj`);
    await beginLiam(page, both);
    await toChild(page, 'Elsa');
    await goToStep(page, 'Läs igenom och skicka');
    const all = page.getByRole('region', { name: 'Alla barn i händelsen' });
    const column = all.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Liam/ }) });
    await column.getByText(/^4.saker att rätta$/).waitFor();
    await page.getByRole('button', { name: 'Skicka alla 2 anmälningar' }).click();
    const first = column.getByRole('link', { name: 'Barnets identitet' });
    await expectFocus(first);
    await page.keyboard.press('Enter');
    await childrenOf(page).locator('[aria-current]').filter({ hasText: 'Liam' }).waitFor();
    await expectFocus(page.locator('#f-child-identityCertainty'));
  });

  it('the place where it happened is not shared when somebody may be protected, and that is said', async () => {
    const page = await stage.open('sara.lind');
    await page.goto(`/utkast/${await elsaBehind(page, { child: { firstName: 'Elsa', protectedIdentity: { code: 'EKO' } } })}/bradska`);
    await page.getByRole('button', { name: 'Jag är orolig för fler barn' }).click();
    await page
      .getByRole('dialog')
      .getByText('Adressen där det hände delas inte: någon i anmälan har eller kan ha skyddade uppgifter.')
      .waitFor();
    await page.getByRole('dialog').getByRole('radio', { name: 'Liam Testström' }).check();
    await (await answerDialog(page, both)).getByRole('button', { name: 'Skapa anmälan för Liam' }).click();
    await page.getByText('Utkast om Liam. Hör ihop med Elsas.').waitFor();
    await goToStep(page, 'Händelsen');
    expect(await page.getByRole('textbox', { name: /^Adress eller närmare plats/ }).inputValue()).toBe('');
  });
});

describe('at the nämnd', () => {
  it('a protected child is another child of the event, by no name, age or number; opened by an act of its own', async () => {
    const page = await stage.open('sara.lind');
    // A number of her own: once marked, a child is protected in every report about her.
    const identity = { kind: 'PNR', value: '20180109-2394' } as const;
    const elsa = await elsaBehind(page, { child: { ...example1.child, identity, protectedIdentity: { code: 'SEK' } } });
    const [, liam = ''] = await bothSentBehind(page, elsa, await liamBehind(page, elsa));
    await logOut(page);
    await logIn(page, 'karin.ek');
    await page.getByRole('row').locator(`a[href$="${liam}"]`).first().click();
    const linked = page.getByRole('region', { name: 'Barn i samma händelse' });
    expect(await linked.innerText()).toMatch(/^Barn i samma händelse\s+Ytterligare barn \(skyddat\)\s+inkom [^·\n]+$/);
    expect(await page.getByRole('main').innerText()).not.toContain('Elsa');
    await linked.getByRole('link', { name: 'Ytterligare barn (skyddat)' }).click();
    await page.getByRole('region', { name: 'Barn i samma händelse' }).getByRole('link', { name: 'Liam Testström' }).waitFor();
  });
});

describe('its pages are accessible, Swedish and within their width', () => {
  it('the dialog, both drafts, the review of all, the receipts and the report at the nämnd', async () => {
    const page = await stage.open('sara.lind');
    const complaints = await listenTo(page);
    const elsa = await elsaBehind(page);
    await page.goto(`/utkast/${elsa}/bradska`);
    await page.getByRole('button', { name: 'Jag är orolig för fler barn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Skapa anmälan för barnet' }).click();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    const liam = await liamBehind(page, elsa);
    await page.goto(`/utkast/${liam}/familj`);
    await childrenOf(page).getByText('Klar att skicka').first().waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await page.goto(`/utkast/${liam}/granska`);
    await page.getByRole('button', { name: 'Skicka alla 2 anmälningar' }).waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await sendAll(page, 2);
    await expectWellMade(page, { title: 'Skickad anmälan', dark: true });
    const sent = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await logOut(page);
    await logIn(page, 'karin.ek');
    await page.getByRole('row').locator(`a[href$="${sent}"]`).first().click();
    await page.getByRole('region', { name: 'Barn i samma händelse' }).getByRole('link', { name: 'Elsa Testström' }).waitFor();
    await expectWellMade(page, { title: 'Inkommen anmälan', dark: true });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Barn i samma händelse').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});
