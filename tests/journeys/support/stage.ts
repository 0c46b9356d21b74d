import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium, openWindow, type TestBrowser, type Width } from '../../support/chromium.ts';
import { type Product, startProduct } from '../../support/product.ts';
import { logIn } from './login.ts';

/** The product and a browser for the tests of one file. */
export type Stage = {
  readonly product: () => Product;
  /** A window of its own. With a username somebody is logged in in it; with an address it reaches the product that way. */
  open(as?: string, width?: Width, address?: string): Promise<Page>;
};

/** Starts the product and Chromium before the file's tests, and ends both after them. Windows are closed after each test unless they are kept. */
export function aStage({ keepWindows = false } = {}): Stage {
  let product: Product | undefined;
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ from: inject('seeded') }), launchChromium()]);
  });
  const opened: Page[] = [];
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(opened);
    if (!keepWindows) await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const running = () => {
    if (!product) throw new Error('The product is not running.');
    return product;
  };
  return {
    product: running,
    async open(as, width = 'desk', address = running().address) {
      if (!browser) throw new Error('The browser is not running.');
      const page = await openWindow(browser, address, { width });
      opened.push(page);
      if (as) await logIn(page, as);
      return page;
    },
  };
}

/** What stood on the screens when a test failed, for whoever looks into it. */
async function keepPictures(pages: readonly Page[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tidig-failed-'));
  for (const [index, page] of pages.entries()) await page.screenshot({ path: path.join(folder, `${index + 1}.png`), fullPage: true });
  process.stderr.write(`Pictures of the failure: ${folder}\n`);
}
