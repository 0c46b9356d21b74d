import type { Page } from 'playwright-core';
import { pagesOf } from '../../pdf/read-back.ts';

/** Presses a button that makes a PDF and gives the text of its pages, as the browser received it. Closes the tab that the PDF opens in. */
export async function printed(page: Page, button: string): Promise<readonly string[]> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/prints'));
  const shown = page.waitForEvent('popup');
  await page.getByRole('button', { name: button, exact: true }).click();
  const response = await answered;
  if (!response.ok()) throw new Error(`No print: ${await response.text()}`);
  const pages = await pagesOf(new Uint8Array(await response.body()));
  await (await shown).close();
  return pages;
}

/** The text of a region, as a person reads it. */
export async function textOfRegion(page: Page, name: string): Promise<string> {
  const region = page.getByRole('region', { name, exact: true });
  return (await region.innerText()).replace(/\s+/g, ' ');
}

/** True when the words stand in the text in this order. */
export function inOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}
