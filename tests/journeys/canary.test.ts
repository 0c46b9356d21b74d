import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom } from '@tidig/db/seed/random.ts';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { answersOf } from '../canary/answers.ts';
import { keysIn } from '../canary/canaries.ts';
import { aFamily, type Family } from '../canary/families.ts';
import { mint } from '../canary/mint.ts';
import { launchWithProfile } from '../support/chromium.ts';
import { startProduct, type Product } from '../support/product.ts';
import { logIn, logOut } from './support/login.ts';
import { openReceived } from './support/protected.ts';
import { draftBehind, sentBehind } from './support/sent-behind.ts';

/** Each person at a browser of their own, with a profile on disk that can be searched when it is closed. */
let product: Product;
const profiles = mkdtempSync(path.join(tmpdir(), 'tidig-canary-'));
beforeAll(async () => {
  product = await startProduct({ from: inject('seeded') });
});
afterAll(async () => {
  await product.stop();
  rmSync(profiles, { recursive: true, force: true });
});

/** A protected child in each, whose every place is a canary. */
const places = mint(60);
const families = Array.from({ length: 3 }, (_, n): Family => {
  const family = aFamily(seededRandom(n), n);
  return { ...family, late: null, children: [{ ...family.children[0], code: n === 0 ? 'FIN' : 'SKF' }] };
});

type Told = { readonly where: string; readonly text: string };

async function atBrowser(username: string, told: Told[], act: (page: Page) => Promise<void>): Promise<void> {
  const profile = path.join(profiles, username);
  const context = await launchWithProfile(profile, { baseURL: product.address });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('framenavigated', async (frame) => told.push({ where: 'address', text: frame.url() }));
  page.on('request', (request) => told.push({ where: 'address asked for', text: request.url() }));
  page.on('console', (message) => told.push({ where: 'console', text: message.text() }));
  await logIn(page, username);
  await act(page);
  await note(context, page, told);
  await logOut(page);
  await note(context, page, told);
  await context.close();
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      told.push({ where: `file ${entry.name}`, text: readFileSync(path.join(entry.parentPath, entry.name)).toString('latin1') });
  }
}

/** What the browser keeps of what it was shown. */
async function note(context: BrowserContext, page: Page, told: Told[]): Promise<void> {
  told.push({ where: 'title', text: await page.title() });
  told.push({ where: 'storage', text: JSON.stringify(await context.storageState({ indexedDB: true })) });
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const urls = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, names, urls, document.cookie]);
  });
  told.push({ where: 'page’s own storage', text: kept });
}

/** A list of all kommuner is part of the program itself, and so of what the browser keeps of it. */
function leaks(told: readonly Told[]): readonly string[] {
  const secret = new Set(places.all.filter(({ kind }) => kind !== 'kommun').map(({ key }) => key));
  return told.flatMap(({ where, text }) => [...keysIn(text)].filter((key) => secret.has(key)).map((key) => `${where}: ${key}`));
}

it('T-10, T-40: nothing of where a protected child is stays in a browser: storage, cache, history, title, console or profile on disk', async () => {
  const told: Told[] = [];
  const sent: string[] = [];
  await atBrowser('sara.lind', told, async (page) => {
    for (const family of families) {
      const answers = answersOf(places, family, 0);
      const draft = await draftBehind(page, answers);
      for (const step of ['barnet', 'familj', 'handelsen']) await page.goto(`/utkast/${draft}/${step}`);
      sent.push(await sentBehind(page, answers));
      await page.goto(`/anmalningar/${sent.at(-1) ?? ''}`);
      await page.getByRole('main').waitFor();
    }
    await page.goto('/anmalningar');
    await page.getByRole('main').waitFor();
  });
  const shown: string[] = [];
  await atBrowser('karin.ek', told, async (page) => {
    for (const id of sent) shown.push(await (await openReceived(page, id)).innerText());
    await page.goto('/mottagning');
    await page.getByRole('main').waitFor();
  });
  expect(leaks(told)).toEqual([]);
  expect(leaks(shown.map((text) => ({ where: 'screen', text })))).toEqual([]);
  // A detector that finds nothing is tried: the same look at what has a place in it.
  for (const where of ['storage', 'address', 'title', 'file History']) {
    const planted = told.map((one, at) =>
      at === told.findIndex((first) => first.where.startsWith(where))
        ? { ...one, text: `${one.text}${places.word('address', { family: 0, alone: true, since: 'sent' })}` }
        : one,
    );
    expect(leaks(planted).length, where).toBe(1);
  }
}, 180_000);
