import { dayOf, type Instant, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Width } from '../../support/chromium.ts';
import { type Hand, keyboard, mouse, tabTo } from './hand.ts';
import type { Stage } from './stage.ts';
import { expectWellMadeAt, listenTo } from './well-made.ts';

/** Somebody at work: with keys alone at a desk, with a finger on a phone. */
export type Colleague = {
  readonly page: Page;
  readonly hand: Hand;
  readonly width: Width;
  /** What the window has complained of, which should be nothing. */
  readonly heard: readonly string[];
};

export async function aColleague(stage: Stage, username: string, width: Width): Promise<Colleague> {
  const page = await stage.open(username, width);
  return { page, hand: width === 'desk' ? keyboard(page) : mouse(page), width, heard: await listenTo(page) };
}

/** A stop on the way: the page is well made as it stands now, read from its top. */
export async function stopAt({ page, width, heard }: Colleague, title: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectWellMadeAt(page, width, { title });
  expect(heard).toEqual([]);
}

/** The row of a report on the board. */
export function rowOf({ page }: Colleague, report: string): Locator {
  return page.getByRole('row').filter({ has: linkTo(page, report) });
}

function linkTo(page: Page, report: string): Locator {
  return page.locator(`[data-row-name] a[href$="${report}"]`);
}

/** On the board: takes a report and opens it. With keys the list is walked through, t takes, and Enter opens. */
export async function takeAndOpen(who: Colleague, report: string): Promise<void> {
  const { page, width } = who;
  await page.goto('/mottagning');
  const row = rowOf(who, report);
  if (width === 'phone') await row.getByRole('button', { name: /^Ta / }).click();
  else {
    await walkTo(page, linkTo(page, report));
    await page.keyboard.press('t');
  }
  await row.getByText('Du', { exact: true }).waitFor();
  await openAgain(who, report);
}

/** Opens a report from the board that stands on the screen. */
export async function openAgain({ page, width }: Colleague, report: string): Promise<void> {
  const link = linkTo(page, report);
  if (width === 'phone') await link.click();
  else {
    await walkTo(page, link);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Den nya anmälan' }).waitFor();
}

/** Up and down between rows, and by Tab between the children of one event in a row. */
async function walkTo(page: Page, link: Locator): Promise<void> {
  await link.waitFor();
  const isOn = (name: Locator) => name.evaluate((element) => element === document.activeElement);
  if (await isOn(link)) return;
  const ofRow = page.getByRole('row').filter({ has: link }).locator('[data-row-name] a').first();
  await tabTo(page, page.locator('[data-row-name] a').first());
  const rows = await page.locator('[data-row]').count();
  for (let presses = 0; presses < rows && !(await isOn(ofRow)); presses += 1) await page.keyboard.press('j');
  await tabTo(page, link);
}

/** A part of the report's page, or of the page of what was sent, by its heading. */
export function partOf({ page }: Colleague, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** A day before today, as one types it. */
export function daysAgo(count: number): PlainDate {
  return plusDays(dayOf(new Date().toISOString() as Instant), -count);
}
