import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { resizeTo } from '../support/chromium.ts';
import { choose, goToStep, saved, send, write } from './support/form.ts';
import { expectFocus, keyboard } from './support/hand.ts';
import { logOut } from './support/login.ts';
import { comeBack, expectNoPlace, expectNoPlaceIn, openReceived, turnAway, vilda, vildasPlace } from './support/protected.ts';
import { printed } from './support/reading.ts';
import { draftBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

/** An officer writes where the child is, in the one box for that, and sends. Gives the report's id. */
async function writtenAndSent(sara: Page): Promise<string> {
  await sara.goto(`/utkast/${await draftBehind(sara, vilda)}/bradska`);
  await sara.getByRole('heading', { level: 1, name: 'Är det bråttom?' }).waitFor();
  await goToStep(sara, 'Barnet');
  await choose(sara, 'Har barnet skyddade personuppgifter?', 'Skyddad folkbokföring');
  await write(sara, 'Skyddad uppgift', vildasPlace);
  await saved(sara);
  await goToStep(sara, 'Läs igenom och skicka');
  await sara
    .getByText(/^Skriv inte var barnet är/)
    .first()
    .waitFor();
  await send(sara, 'Skicka till Farsta stadsdelsnämnd');
  await sara.getByText(/^Framme hos Farsta/).waitFor();
  return new URL(sara.url()).pathname.split('/').at(-1) ?? '';
}

const whomToRing =
  /Var barnet är visas inte här\. Behöver du veta det: ring Mottagningens arbetsledare, [\d\s-]+, och uppge nummer FAR-\d{4}-\d{5}\./;
const naming = (page: Page) => page.getByRole('region', { name: 'Vem får öppna skyddad uppgift' });
const vault = (page: Page) => page.getByRole('region', { name: 'Skyddad uppgift', exact: true });
const opened = (page: Page) => page.getByRole('region', { name: 'Skyddad uppgift, öppnad' });

async function named(britt: Page, whom: string): Promise<void> {
  await naming(britt).getByRole('button', { name: 'Namnge någon' }).click();
  await expectFocus(naming(britt).getByLabel('Vem får öppna?'));
  await naming(britt).getByRole('button', { name: 'Namnge', exact: true }).click();
  await naming(britt).getByText('Välj vem som får öppna.').waitFor();
  await expectWellMade(britt, { title: 'Inkommen anmälan', dark: true });
  await naming(britt).getByLabel('Vem får öppna?').selectOption({ label: whom });
  await naming(britt).getByLabel('Varför?').fill('Handlägger ärendet och ska träffa barnet.');
  await naming(britt).getByRole('button', { name: 'Namnge', exact: true }).click();
  await naming(britt)
    .getByText(/^Får öppna, /)
    .waitFor();
  await expectFocus(naming(britt).getByRole('button', { name: 'Namnge någon' }));
}

async function openedWithReason(ali: Page): Promise<void> {
  const hand = keyboard(ali);
  await hand.press(vault(ali).getByRole('button', { name: 'Öppna skyddad uppgift' }));
  const why = vault(ali).getByLabel('Varför behöver du veta det?');
  await expectFocus(why);
  await ali.keyboard.type('Vill');
  await hand.press(vault(ali).getByRole('button', { name: 'Öppna', exact: true }));
  await vault(ali).getByText('Skriv varför, minst 10 tecken.').waitFor();
  await expectFocus(why);
  await expectWellMade(ali, { title: 'Inkommen anmälan', dark: true });
  await resizeTo(ali, 'phone');
  await hand.fill(why, 'Hembesök på måndag.');
  await hand.press(vault(ali).getByRole('button', { name: 'Öppna', exact: true }));
  await opened(ali).getByText(vildasPlace).waitFor();
}

describe('a child with skyddad folkbokföring, from writing to print', () => {
  it('is read and printed without the place; whoever is named opens it with a reason, and the head sees that', async () => {
    const sara = await stage.open('sara.lind', 'phone');
    const heard = [await listenTo(sara)];
    const id = await writtenAndSent(sara);

    const karin = await stage.open('karin.ek');
    heard.push(await listenTo(karin));
    const main = await openReceived(karin, id);
    await main.getByText(whomToRing).waitFor();
    expect(await main.innerText()).toContain('Mammans näsa');
    await expectNoPlace(karin);
    await expectWellMade(karin, { title: 'Inkommen anmälan', dark: true });
    await karin.getByRole('checkbox', { name: 'Ta med adresser, telefon och skola på utskriften' }).check();
    const paper = (await printed(karin, 'Skriv ut anmälan')).join('\n');
    expect(paper).toContain('Vilda');
    expect(paper.replace(/\s+/g, ' ')).toMatch(/ring Mottagningens arbetsledare, [\d\s-]+, och uppge nummer FAR-/);
    expectNoPlaceIn(paper);

    const ali = await stage.open('ali.demir', 'phone');
    heard.push(await listenTo(ali));
    await (await openReceived(ali, id)).getByText(whomToRing).waitFor();
    expect(await vault(ali).count()).toBe(0);
    const asked = await ali.context().request.post(`/api/intake/reports/${id}/vault-openings`, { data: { reason: 'Vill veta det nu' } });
    expect(asked.status()).toBe(404);
    expectNoPlaceIn(await asked.text());

    const britt = await stage.open('britt.sand');
    heard.push(await listenTo(britt));
    await openReceived(britt, id);
    await naming(britt).getByText('Ingen är namngiven. Ingen kan öppna uppgiften, inte heller du.').waitFor();
    await named(britt, 'Ali Demir, socialsekreterare');

    await ali.reload();
    await vault(ali).waitFor();
    await openedWithReason(ali);
    await expectWellMade(ali, { title: 'Inkommen anmälan', dark: true });
    await ali.emulateMedia({ media: 'print' });
    expect(await opened(ali).isVisible()).toBe(false);
    await ali.emulateMedia({ media: 'screen' });

    await britt.getByRole('link', { name: 'Skyddade uppgifter' }).click();
    await britt
      .getByRole('row', { name: /^Ali Demir .* FAR-/ })
      .first()
      .waitFor();
    expectNoPlaceIn(await britt.getByRole('main').innerText());
    expect(await britt.getByRole('main').innerText()).not.toContain('Vilda');
    await expectWellMade(britt, { title: 'Skyddade uppgifter', dark: true });
    expect(heard.flat()).toEqual([]);
  });
});

describe('an opened skyddad uppgift', () => {
  it('is let go when one turns away, in another tab, with the naming and with the login', async () => {
    const [sara, britt] = [await stage.open('sara.lind'), await stage.open('britt.sand')];
    const id = await writtenAndSent(sara);
    await openReceived(britt, id);
    await named(britt, 'Ali Demir, socialsekreterare');
    const ali = await stage.open('ali.demir', 'phone');
    const heard = await listenTo(ali);
    await openReceived(ali, id);
    await openedWithReason(ali);

    await turnAway(ali);
    await vault(ali)
      .getByText(/^Uppgifterna är dolda\./)
      .waitFor();
    await expectNoPlace(ali);
    await comeBack(ali);
    await vault(ali).getByRole('button', { name: 'Visa igen' }).click();
    await opened(ali).getByText(vildasPlace).waitFor();
    await opened(ali).getByRole('button', { name: 'Dölj' }).click();
    await expectFocus(vault(ali).getByRole('button', { name: 'Visa igen' }));
    await expectNoPlace(ali);

    // Another tab knows of nothing: there it is opened by an act of its own.
    await vault(ali).getByRole('button', { name: 'Visa igen' }).click();
    await opened(ali).waitFor();
    const other = await ali.context().newPage();
    await other.goto(`/mottagning/${id}`);
    await vault(other).getByRole('button', { name: 'Öppna skyddad uppgift' }).waitFor();
    await expectNoPlace(other);

    await naming(britt).getByRole('button', { name: 'Avsluta nu för Ali Demir' }).click();
    await naming(britt).getByText('Tidigare namngivna (1)').waitFor();
    await expectFocus(naming(britt).getByRole('button', { name: 'Namnge någon' }));
    await turnAway(ali);
    await comeBack(ali);
    await vault(ali).getByRole('button', { name: 'Visa igen' }).click();
    await ali.getByText('Du är inte längre namngiven för barnet.').waitFor();
    await ali.getByText(whomToRing).waitFor();
    await expectNoPlace(ali);

    await named(britt, 'Ali Demir, socialsekreterare');
    await ali.reload();
    await vault(ali).waitFor();
    await openedWithReason(ali);
    await logOut(other);
    await opened(ali).waitFor({ state: 'detached' });
    await expectNoPlace(ali);
    expect(heard).toEqual([]);
  });
});
