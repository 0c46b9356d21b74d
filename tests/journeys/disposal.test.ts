import { describe, expect, it } from 'vitest';
import { dueForDisposal } from './support/due-for-disposal.ts';
import { tabTo } from './support/hand.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();

describe('gallring (L-62, T-29)', () => {
  it('is proposed by one and approved by another, who reads what goes and why; then it is found nowhere', async () => {
    const number = await dueForDisposal(stage.product().folder, 'Gallringsson');
    const placed = await dueForDisposal(stage.product().folder, 'Placeringsson');
    const rut = await stage.open('rut.ask');
    const britt = await stage.open('britt.sand', 'phone');
    const heard = [await listenTo(rut), await listenTo(britt)];
    await rut.goto('/gallring');
    await rut.getByRole('rowheader', { name: number }).waitFor();
    const list = await rut.getByRole('main').innerText();
    expect(list).toContain('16 kap. 1 och 2 a §§ SoL');
    expect(list).toContain('Klart senast 31 dec 2026');
    expect(list).not.toContain('Gallringsson');
    await expectWellMade(rut, { title: 'Gallring', dark: true });
    await rut.getByRole('button', { name: `Ska bevaras ${placed}` }).click();
    await rut.getByRole('button', { name: 'Skriv in att det ska bevaras' }).click();
    await rut.getByText('Skriv var du har sett det.').waitFor();
    await expectWellMade(rut, { title: 'Gallring' });
    await rut.getByLabel('Var har du sett det?').fill('Treserva, placeringsbeslut 2022');
    await rut.getByRole('button', { name: 'Skriv in att det ska bevaras' }).click();
    await rut.getByRole('rowheader', { name: placed }).waitFor({ state: 'detached' });
    const propose = rut.getByRole('button', { name: /^Föreslå gallring av en rad/ });
    await tabTo(rut, propose);
    await rut.keyboard.press('Enter');
    await rut.getByText('En kollega måste läsa listan').waitFor();
    expect(await rut.getByRole('button', { name: 'Godkänn och förstör' }).count()).toBe(0);

    await britt.goto('/gallring');
    await britt.getByRole('rowheader', { name: number }).waitFor();
    await expectWellMade(britt, { title: 'Gallring', dark: true });
    await britt.getByRole('button', { name: 'Godkänn och förstör' }).click();
    await britt.getByText('Det går inte att ångra').waitFor();
    await expectWellMade(britt, { title: 'Gallring' });
    await britt.getByRole('button', { name: 'Nej, gör inget' }).click();
    await britt.getByRole('rowheader', { name: number }).waitFor();
    await britt.getByRole('button', { name: 'Godkänn och förstör' }).click();
    await britt.getByRole('button', { name: 'Förstör det som står i listan' }).click();
    await britt.getByText('Inget ska gallras nu').waitFor();
    expect(await britt.getByRole('main').innerText()).not.toContain(number);
    expect(heard.flat()).toEqual([]);
  });
});
