import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where Vilda is. Stands in *Skyddad uppgift*, and nowhere that nobody has opened. */
export const vildasPlace = 'Kvinnojouren Gläntan i Hittebo, Påhittsvägen 7 B. Ring 070-174 06 15.';
/** Parts of it that may stand nowhere else. */
const canaries = /Gläntan|Hittebo|Påhittsv|174 06 15/;

const { placeAddress: _place, ...event } = example1.event ?? {};

/** Example 1 on a child of another name, with no word on where the child is, and nothing said yet of protection. */
export const vilda: Answers = {
  ...example1,
  child: { identityCertainty: { code: 'TRO' }, firstName: 'Vilda', lastName: 'Gömprov', estimatedAge: 8, gender: { code: 'F' } },
  event,
};

/** Nothing of Vilda's place stands on the page, in its address, or in what the browser keeps. */
export async function expectNoPlace(page: Page): Promise<void> {
  expect(await page.content()).not.toMatch(canaries);
  expect(page.url()).not.toMatch(canaries);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const named = await caches.keys();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, named, document.cookie, history.state]);
  });
  expect(kept).not.toMatch(canaries);
}

export function expectNoPlaceIn(text: string): void {
  expect(text).not.toMatch(canaries);
}

/** Opens a received report by its address, and gives what stands on the page. */
export async function openReceived(page: Page, id: string): Promise<Locator> {
  await page.goto(`/mottagning/${id}`);
  const reading = page.getByRole('region', { name: 'Den nya anmälan' });
  const open = page.getByRole('button', { name: 'Öppna anmälan' });
  await reading.or(open).first().waitFor();
  if (await open.isVisible()) await open.click();
  await reading.waitFor();
  return page.getByRole('main');
}

/** As when somebody goes to another tab or window. */
export async function turnAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
