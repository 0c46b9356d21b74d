import type { Locator, Page } from 'playwright-core';

/** The questions of the Snabb anmälan, as they stand on its one page. */
export function quickForm(page: Page) {
  const radioIn = (group: RegExp, name: string): Locator =>
    page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  return {
    begin: page.getByRole('main').getByRole('button', { name: /^Snabb anmälan/ }),
    kommunNow: page.getByRole('combobox', { name: 'I vilken kommun är barnet nu?' }),
    danger: (answer: 'Ja' | 'Nej') => radioIn(/^Är barnet i fara just nu/, answer),
    number: page.getByRole('textbox', { name: 'Personnummer', exact: true }),
    firstName: page.getByRole('textbox', { name: 'Förnamn', exact: true }),
    certainty: (answer: string) => radioIn(/^Hur säker är du på vem barnet är/, answer),
    protection: (answer: string) => radioIn(/^Har barnet skyddade personuppgifter/, answer),
    children: (count: number) => radioIn(/^Hur många barn är du orolig för/, String(count)),
    concern: (answer: string) => radioIn(/^Vad oroar dig mest/, answer),
    whyNow: page.getByRole('textbox', { name: /^Vad gör att du anmäler just nu/ }),
    observation: page.getByRole('textbox', { name: /^En sak du såg eller hörde/ }),
    source: (answer: string) => radioIn(/^Vem har sett eller sagt det/, answer),
    board: (name: string) => radioIn(/^Vem ska ha anmälan/, name),
    homeElsewhere: page.getByRole('button', { name: 'Barnet är folkbokfört i en annan kommun' }),
    home: page.getByRole('combobox', { name: 'Kommun där barnet är folkbokfört' }),
  } as const;
}

/** What every short report must have, but for the nämnd. */
export async function fillQuick(page: Page, { firstName, kommun }: { readonly firstName: string; readonly kommun: string }): Promise<void> {
  const form = quickForm(page);
  await form.kommunNow.selectOption({ label: kommun });
  await form.firstName.fill(firstName);
  await form.certainty('Trolig – inte kontrollerad').check();
  await form.concern('Våld mot barnet').check();
  await form.whyNow.fill('Barnet kom ensamt till stationen med en bruten arm.');
  await form.observation.fill('Armen hängde och var svullen. Barnet grät inte alls.');
}
