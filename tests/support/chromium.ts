import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The widths that every page must work at: a phone, and the screen at a desk. CSS pixels. */
export const widths = { phone: 390, desk: 1280 } as const;
export type Width = keyof typeof widths;

const heights = { phone: 844, desk: 900 } as const satisfies Record<Width, number>;
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const installed = '/usr/bin/chromium';

export type TestBrowser = { readonly browser: Browser; close(): Promise<void> };

/** Starts the machine's own Chromium, or the one from npm where there is none or `TIDIG_TEST_CHROMIUM=bundled` asks for it. */
export async function launchChromium(): Promise<TestBrowser> {
  const { executablePath, remove } = await chromiumHere();
  try {
    const browser = await chromium.launch({ executablePath, args });
    return { browser, close: () => browser.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The same with a profile in this folder, which stays there when it is closed and can be searched. */
export async function launchWithProfile(profile: string, options: { readonly baseURL: string }): Promise<BrowserContext> {
  const { executablePath, remove } = await chromiumHere();
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, locale: 'sv-SE', ...options });
  context.on('close', remove);
  return context;
}

/** The program, and what takes away what was unpacked for it. */
async function chromiumHere(): Promise<{ readonly executablePath: string; remove(): void }> {
  if (process.env['TIDIG_TEST_CHROMIUM'] !== 'bundled' && existsSync(installed))
    return { executablePath: installed, remove: () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), 'tidig-chromium-'));
  return { executablePath: await unpackInto(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The package always unpacks to the temporary folder, under a name that another program could have taken: it gets a folder of its own. */
async function unpackInto(folder: string): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

type WindowOptions = { readonly width?: Width; readonly dark?: boolean };

/** A window of its own, with its own cookies, in Swedish. */
export async function openWindow({ browser }: TestBrowser, address: string, options: WindowOptions = {}): Promise<Page> {
  const { width = 'desk', dark = false } = options;
  const context = await browser.newContext({
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: widths[width], height: heights[width] },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** The same page at the other width, as when a window is drawn smaller. */
export async function resizeTo(page: Page, width: Width): Promise<void> {
  await page.setViewportSize({ width: widths[width], height: heights[width] });
}
