import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { Page } from 'playwright-core';

/** Logs in with a username and the demo's password, and waits for the first page of that person's work. */
export async function logIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Användarnamn').fill(username);
  await page.getByLabel('Lösenord').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page
    .getByRole('button', { name: 'Logga ut' })
    .or(page.getByRole('button', { name: 'Meny' }))
    .first()
    .waitFor();
}

/** Logs out, through the menu where the page is narrow. */
export async function logOut(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Meny' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('heading', { level: 1, name: 'Logga in i Tidig' }).waitFor();
}
