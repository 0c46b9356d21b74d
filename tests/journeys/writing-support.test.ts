import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToStep, saved } from './support/form.ts';
import { expectFocus, keyboard } from './support/hand.ts';
import { logIn, logOut } from './support/login.ts';
import { printed, textOfRegion } from './support/reading.ts';
import { draftBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade } from './support/well-made.ts';

const stage = aStage();

type Observation = NonNullable<NonNullable<Answers['concern']>['obs']>[number];

/** Enough for one required observation, with nothing to say about it. */
const seen = 'Trasigt glas låg på köksgolvet. Två stolar låg ned. Elsa satt under bordet och höll för öronen.';

/** A report that can be sent and that the writing support has nothing to look at in: no other child, nobody suspected. */
function aReport(firstName: string, what: string, more: Partial<Observation> = {}): Answers {
  const { siblings: _siblings, ...family } = example1.family ?? {};
  const { measures: _measures, secrecy: _secrecy, risk: _risk, ...rest } = example1;
  const obs: Observation[] = [{ id: 'obs-1', what, source: { code: 'EGE' }, certainty: { code: 'SAK' }, ...more }];
  return {
    ...rest,
    child: { ...example1.child, firstName, identity: { kind: 'SAKN' }, estimatedAge: 8 },
    family: { ...family, guardians: { missing: 'OKA' }, siblingsKnown: { answer: 'NEJ' } },
    concern: { ...example1.concern, obs, assessment: '' },
  };
}

async function at(page: Page, draft: string, step: string, heading: string): Promise<void> {
  await page.goto(`/utkast/${draft}/${step}`);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

const toConcern = (page: Page, draft: string) => at(page, draft, 'oron', 'Oron');
const toReview = (page: Page, draft: string) => at(page, draft, 'granska', 'Läs igenom och skicka');

/** The box of the first observation, with what stands under it. */
function observation(page: Page): { readonly box: Locator; readonly there: Locator } {
  const there = page.locator('[data-field-name="concern.obs.0.what"]');
  return { box: there.getByRole('textbox'), there };
}

const review = (page: Page) => page.getByRole('region', { name: /^(Klar att skicka|\d+ sak)/ });
const group = (page: Page, name: string) => review(page).getByRole('region', { name, exact: true });
const sendButton = (page: Page) => page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' });

/** Long enough for what would have come to have come: the pause in typing, and an idle moment. */
const whenNothingComes = (page: Page) => page.waitForTimeout(1500);

describe('a vague word', () => {
  it('gives nothing at the field but a tip in the review, and one that is waved away is gone after the page is loaded again', async () => {
    const page = await stage.open('sara.lind');
    const draft = await draftBehind(page, aReport('Vaga', seen));
    await toConcern(page, draft);
    const { box, there } = observation(page);
    await box.fill('Hemmet var mycket stökigt när vi kom dit tidigt på morgonen.');
    await page.keyboard.press('Tab');
    await whenNothingComes(page);
    expect(await there.getByText('Tips').count()).toBe(0);
    expect(await there.getByText(/säger inte så mycket/).count()).toBe(0);
    await saved(page);

    await goToStep(page, 'Läs igenom och skicka');
    const tip = group(page, 'Tips').getByRole('listitem').filter({ hasText: '”stökigt” säger inte så mycket. Vad såg eller hörde du?' });
    await tip.getByRole('link', { name: 'Iakttagelse 1: Vad' }).waitFor();
    const kept = page.waitForResponse((response) => response.url().endsWith('/settled'));
    await tip.getByRole('button', { name: 'Visa inte igen' }).click();
    expect((await kept).status()).toBe(204);
    await expectFocus(group(page, 'Tips').getByText('Tipset visas inte igen.').locator('..'));
    expect(await tip.count()).toBe(0);

    await page.reload();
    await review(page)
      .getByRole('heading', { name: /^Klar att skicka/ })
      .waitFor();
    await whenNothingComes(page);
    expect(
      await review(page)
        .getByText(/säger inte så mycket/)
        .count(),
    ).toBe(0);
  });
});

describe('hearsay with one’s own eyes as source', () => {
  it('is said on leaving the box, never while typing; its words are shown in the text by keyboard, and it goes when the source is changed', async () => {
    const page = await stage.open('sara.lind', 'phone');
    const draft = await draftBehind(page, aReport('Hörd', seen));
    const hand = keyboard(page);
    await toConcern(page, draft);
    const { box, there } = observation(page);
    const said = there.getByText('Det låter som något någon annan har berättat. Ange vem och när.');
    await hand.fill(box, 'I går ska pappan ha slagit mamman i köket. Det ryktas att det har hänt förr.');
    await whenNothingComes(page);
    expect(await said.count()).toBe(0);
    await page.keyboard.press('Tab');
    await said.first().waitFor();
    expect(await there.getByText('Kontrollera', { exact: true }).count()).toBeGreaterThan(0);
    expect(await box.getAttribute('aria-describedby')).toContain((await said.first().getAttribute('id')) ?? 'no id');

    const quoted = there.locator('q').filter({ hasText: 'ryktas' });
    await hand.press(quoted.locator('..').getByRole('button', { name: 'Visa i texten' }));
    await expectFocus(box);
    const selected = await box.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toContain('ryktas');

    await page.locator('[data-field-name="concern.obs.0.source"]').getByRole('combobox').selectOption({ label: 'Uppgift i andra hand' });
    await expect.poll(() => said.count(), { timeout: 5000 }).toBe(0);
  });
});

describe('a protected child’s address in a text', () => {
  it('stops sending, is moved by one press, and the nämnd reads it neither on the page nor in print', async () => {
    const page = await stage.open('sara.lind');
    const answers = aReport('Skydda', `${seen} De bor på Påhittsvägen 3 sedan i somras.`);
    const draft = await draftBehind(page, { ...answers, child: { ...answers.child, protectedIdentity: { code: 'SKF' } } });
    await toReview(page, draft);
    await review(page).getByRole('heading', { name: '1 sak måste rättas innan du kan skicka.' }).waitFor();
    await sendButton(page).click();
    await expectFocus(review(page));
    const stop = group(page, 'Måste finnas').getByRole('listitem').filter({ hasText: 'Personen har skyddade uppgifter.' });
    expect(await stop.innerText()).toContain('Påhittsvägen 3');

    await stop.getByRole('button', { name: 'Flytta till Skyddad uppgift för Skydda' }).click();
    await expectFocus(review(page).getByText('Uppgiften står nu i Skyddad uppgift för Skydda.').locator('..'));
    await review(page)
      .getByRole('heading', { name: /^Klar att skicka/ })
      .waitFor();
    await saved(page);
    await at(page, draft, 'barnet', 'Barnet');
    expect(await page.getByRole('textbox', { name: /^Skyddad uppgift/ }).inputValue()).toBe('Påhittsvägen 3');
    await toReview(page, draft);
    await sendButton(page).click();
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. /).waitFor();
    await logOut(page);

    await logIn(page, 'karin.ek');
    await page
      .getByRole('row', { name: /skydd.*(nyss|minut)/i })
      .getByRole('link')
      .first()
      .click();
    const read = await textOfRegion(page, 'Den nya anmälan');
    expect(read).toContain('Elsa satt under bordet och höll för öronen.');
    expect(read).toContain('(skyddad uppgift)');
    expect(await page.getByRole('main').innerText()).not.toContain('Påhittsvägen');
    const print = (await printed(page, 'Skriv ut anmälan')).join(' ');
    expect(print).toContain('Elsa satt under bordet');
    expect(print).not.toContain('Påhittsvägen');
  });
});

describe('things to look at', () => {
  it('are asked about once before sending: back, one is looked at, then it is sent anyway', async () => {
    const page = await stage.open('sara.lind');
    const answers = aReport('Titta', 'I går ska pappan ha slagit mamman i köket med en stekpanna.');
    const draft = await draftBehind(page, {
      ...answers,
      recipient: { ...answers.recipient, kommun: { code: '0180' } },
      child: { ...answers.child, municipality: { code: '1280' } },
    });
    await toReview(page, draft);
    await review(page).getByRole('heading', { name: 'Klar att skicka. 2 saker att kontrollera.' }).waitFor();
    const hand = keyboard(page);
    await hand.press(sendButton(page));
    const dialog = page.getByRole('dialog', { name: '2 saker att kontrollera' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Barnet är folkbokfört i Malmö. Stämmer mottagaren?');
    await page.keyboard.press('Escape');
    await expectFocus(review(page));
    expect(await dialog.isVisible()).toBe(false);

    const look = group(page, 'Kontrollera').getByRole('listitem').filter({ hasText: 'Stämmer mottagaren?' });
    await hand.press(look.getByRole('button', { name: 'Jag har kontrollerat' }));
    await expectFocus(group(page, 'Kontrollera').getByText('Du har kontrollerat.').locator('..'));
    await review(page).getByRole('heading', { name: 'Klar att skicka. 1 sak att kontrollera.' }).waitFor();
    await hand.press(sendButton(page));
    const again = page.getByRole('dialog', { name: '1 sak att kontrollera' });
    await hand.press(again.getByRole('button', { name: 'Skicka ändå' }));
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. /).waitFor();
  });

  it('that somebody has looked at are not shown at the field, nor after the page is loaded again', async () => {
    const page = await stage.open('sara.lind');
    const draft = await draftBehind(page, aReport('Sedd', seen));
    await toConcern(page, draft);
    const { box, there } = observation(page);
    await box.fill('I går ska pappan ha slagit mamman i köket med en stekpanna.');
    await page.keyboard.press('Tab');
    await there.getByRole('button', { name: 'Jag har kontrollerat' }).click();
    await expectFocus(there.getByText('Du har kontrollerat.').locator('..'));
    expect(await there.getByText('Kontrollera', { exact: true }).count()).toBe(0);
    await saved(page);
    await toReview(page, draft);
    await review(page).getByRole('heading', { name: 'Klar att skicka.', exact: true }).waitFor();
  });
});

describe('police jargon', () => {
  it('is exchanged by one press in the review, and the press can be taken back', async () => {
    const page = await stage.open('sara.lind', 'phone');
    const draft = await draftBehind(page, aReport('Jargong', `${seen} GM greps i hallen.`));
    await toReview(page, draft);
    const tips = group(page, 'Tips');
    const tip = tips.getByRole('listitem').filter({ hasText: '”GM” kan vara svårt för mottagaren.' });
    await tip.getByRole('button', { name: /^Byt till ”/ }).click();
    const done = tips.getByText(/Bytt till ”/);
    await expectFocus(done.locator('..'));
    expect(await page.getByRole('main').innerText()).not.toContain('GM greps');
    await tips.getByRole('button', { name: 'Ångra' }).click();
    await tip.waitFor();
    expect(await page.getByRole('main').innerText()).toContain('GM greps i hallen.');
  });
});

describe('the child’s own words', () => {
  it('are kept from a suspected guardian by one press at one question, which is not put again', async () => {
    const page = await stage.open('sara.lind');
    const { secrecy: _secrecy, ...open } = example1;
    const draft = await draftBehind(page, open);
    await toReview(page, draft);
    const question = page.getByRole('group', { name: 'Ska barnets egna ord hållas från Jonas Testström (pappa)?' });
    await question.getByRole('button', { name: 'Ja, håll dem från Jonas Testström (pappa)' }).click();
    await page.getByText('Barnets ord är markerade: bör inte visas för Jonas Testström (pappa).').waitFor();
    expect(await question.count()).toBe(0);
    expect(await page.getByRole('main').innerText()).toContain('Bilaga – bör inte lämnas till Jonas Testström (pappa)');
    await saved(page);
    await toConcern(page, draft);
    await whenNothingComes(page);
    expect(await question.count()).toBe(0);
  });
});

describe('the writing support on the screen', () => {
  it('is accessible and within the width, at a field, in the review and in the question before sending', async () => {
    const page = await stage.open('sara.lind');
    const what = `I går ska pappan ha slagit mamman i köket. GM greps på Påhittsvägen 3. ${seen}`;
    const answers = aReport('Lång', what);
    const draft = await draftBehind(page, { ...answers, child: { ...answers.child, protectedIdentity: { code: 'SEK' }, address: '' } });
    await toConcern(page, draft);
    const { box, there } = observation(page);
    await box.focus();
    await page.keyboard.press('Tab');
    await there.getByText('Måste finnas', { exact: true }).waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await toReview(page, draft);
    await group(page, 'Måste finnas').waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await at(page, draft, 'barnet', 'Barnet');
    await page.getByText('Skrivs bara i Skyddad uppgift.').first().waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
    await toReview(page, draft);
    await group(page, 'Måste finnas')
      .getByRole('button', { name: /^Flytta till Skyddad/ })
      .click();
    await review(page)
      .getByRole('heading', { name: /^Klar att skicka/ })
      .waitFor();
    await sendButton(page).click();
    await page.getByRole('dialog', { name: /att kontrollera$/ }).waitFor();
    await expectWellMade(page, { title: 'Utkast', dark: true });
  });
});
