import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { describe, expect, it } from 'vitest';
import { expectFocus } from './support/hand.ts';
import { sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

describe('the morning board', () => {
  it('is gone through, taken from and opened by keys alone; what arrives is told and moves nothing; what somebody else took is not taken again', async () => {
    const karin = await stage.open('karin.ek');
    const heard = await listenTo(karin);
    await karin.goto('/mottagning');
    await karin.getByRole('list', { name: 'Läget nu' }).waitFor();
    await expectWellMade(karin, { title: 'Mottagning' });
    const rows = karin.locator('[data-row]');
    const nameOf = (at: number) => rows.nth(at).getByRole('rowheader').getByRole('link').first();
    const before = await rows.allInnerTexts();

    // A colleague has taken the third meanwhile: the one who comes second is told, and sees who has it.
    const ali = await stage.open('ali.demir');
    await ali.goto('/mottagning');
    const third = await nameOf(2).innerText();
    await ali
      .getByRole('button', { name: `Ta ${third}` })
      .first()
      .click();
    await ali.getByRole('button', { name: `Lämna tillbaka ${third}` }).waitFor();

    await nameOf(0).focus();
    await karin.keyboard.press('j');
    await expectFocus(nameOf(1));
    await karin.keyboard.press('t');
    await rows.nth(1).getByText('Du', { exact: true }).waitFor();
    await expectFocus(nameOf(1));
    await karin.keyboard.press('ArrowDown');
    await karin.keyboard.press('t');
    await rows.nth(2).getByText('Ali Demir', { exact: true }).waitFor();

    // What arrives waits until she wants it.
    await sentBehind(await stage.open('sara.lind'), example1);
    await karin.getByText(/^1 ny\./).waitFor({ timeout: 45_000 });
    expect(await rows.count()).toBe(before.length);
    expect(await nameOf(2).innerText()).toBe(third);
    await karin.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect.poll(() => rows.count()).toBe(before.length + 1);

    await karin.getByRole('button', { name: /^Mina \d/ }).click();
    await nameOf(0).focus();
    await karin.keyboard.press('Enter');
    await karin.getByRole('heading', { name: 'Den nya anmälan' }).waitFor();
    expect(heard.filter((text) => !text.includes('412'))).toEqual([]);
  });

  it('gives several to one person, shows the load, and whose they are while that one is away; on a phone', async () => {
    const britt = await stage.open('britt.sand', 'phone');
    await britt.goto('/mottagning');
    await britt.getByRole('button', { name: /^Ingen har tagit/ }).click();
    const boxes = britt.getByRole('checkbox', { name: /^Välj / });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    const chosen = britt.getByRole('form', { name: 'Fördela de valda' });
    const option = await chosen.getByRole('option', { name: /^Tove Ljung, / }).innerText();
    await chosen.getByLabel('Fördela till').selectOption(option);
    await expectWellMade(britt, { title: 'Mottagning' });
    await chosen.getByRole('button', { name: 'Fördela' }).click();
    await chosen.waitFor({ state: 'detached' });

    await britt.getByText('Vem har hur många, och vem är borta').click();
    const tove = britt.getByRole('row', { name: /^Tove Ljung/ });
    await tove.getByRole('button', { name: 'Tove Ljung är borta' }).click();
    const form = britt.getByRole('form', { name: 'Frånvaro för Tove Ljung' });
    await form.getByRole('button', { name: 'Skriv in frånvaron' }).click();
    await form.getByText('Ange sista dagen.').waitFor();
    await form.getByLabel('Sista dag').fill('i morgon');
    await form.getByLabel('Sista dag').blur();
    await form.getByLabel('Vem tar hand om anmälningarna under tiden?').selectOption('Karin Ek');
    await form.getByRole('button', { name: 'Skriv in frånvaron' }).click();
    await tove.getByText(/Karin Ek ersätter\./).waitFor();
    await britt.getByRole('button', { name: /^Hela enheten/ }).click();
    await britt
      .getByText(/^för Tove Ljung, t\.o\.m\. /)
      .first()
      .waitFor();
  });
});
