import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { resizeTo, type Width, widths } from '../../support/chromium.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Words of the design system in other languages, and values that were never meant to be read. */
const foreign = /\b(loading|laster|lukk|close|cancel|dismiss|required|optional|invalid|search|submit|undefined|null|NaN)\b|\[object /i;

/** What a window has complained of: errors, breaches of the content policy. */
export type Complaints = readonly string[];

/** Listens to a window from now on. A refusal by the server is no complaint; a page shows those in words. */
export async function listenTo(page: Page): Promise<Complaints> {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/^Failed to load resource: .* 4\d\d /.test(message.text())) heard.push(message.text());
  });
  await page.exposeFunction('tidigBreach', (what: string) => heard.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tidigBreach');
      if (typeof tell === 'function') tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return heard;
}

export type Look = { readonly title: string; readonly dark?: boolean; readonly foreignWords?: boolean };

/** A page holds what every page must: accessible at both widths, drawn within them, one heading, a title that names no one, Swedish words only. */
export async function expectWellMade(page: Page, { title, dark = false, foreignWords = false }: Look): Promise<void> {
  await expectWellNamed(page, { title, foreignWords });
  await expectAccessible(page, 'desk');
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'desk');
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await resizeTo(page, 'phone');
  await expectWithin(page, 'phone');
  await expectAccessible(page, 'phone');
  await resizeTo(page, 'desk');
}

/** The same at one width, for a journey that is made once at each: the window stays as wide as it was. */
export async function expectWellMadeAt(page: Page, width: Width, { title, foreignWords = false }: Omit<Look, 'dark'>): Promise<void> {
  await expectWellNamed(page, { title, foreignWords });
  await expectWithin(page, width);
  await expectAccessible(page, width);
  await resizeTo(page, width);
}

async function expectWellNamed(page: Page, { title, foreignWords = false }: Look): Promise<void> {
  expect(await page.title()).toBe(`${title} – Tidig`);
  expect(await page.locator('h1').count()).toBe(1);
  if (!foreignWords) expect(await wordsOn(page)).not.toMatch(foreign);
}

async function expectWithin(page: Page, width: Width): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths[width]);
}

/** What is read and what is read aloud. */
function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    return [document.body.innerText, ...named].join('\n');
  });
}

/** axe runs inside the page, which its strict policy allows a debugger to do; the legacy mode spares it a second, empty page. Only what is wrong is described. */
async function expectAccessible(page: Page, width: Width): Promise<void> {
  // As tall as its content: what stays at the foot of the screen would lie over whatever happens to be scrolled there.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: widths[width], height: Math.max(height, 900) });
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${width}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}
