import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium, openWindow } from '../support/chromium.ts';
import { people } from './installation.ts';
import { spreadOf, type Spread } from './measure.ts';
import { kilobytes, type Scene } from './scene.ts';
import type { Row } from './table.ts';

/** As slow as a phone beside the machine: what Chromium calls 4× CPU throttle. */
const slower = 4;
const keys = 120;
const frameMs = 1000 / 60;

/** The step with the most in it: twelve observations, six quotes, a module, and 6 000 characters in the box that is typed in. */
const longest = {
  ...example1,
  concern: {
    ...example1.concern,
    assessment: 'Jag bedömer att Elsa tar ett vuxenansvar. '.repeat(143).slice(0, 5_900),
    obs: Array.from({ length: 12 }, (_, n) => ({ id: `obs-${n}`, what: 'Trasigt glas på köksgolvet, en stol låg ned. '.repeat(8) })),
    childWords: Array.from({ length: 6 }, (_, n) => ({ id: `ord-${n}`, quote: 'Jag gömde Liam under täcket.', question: 'Vad hände?' })),
  },
};

/** Types in the longest step of the form in real Chromium, its processor slowed down, beside a page with nothing but a box of the same text. */
export async function measureTyping({ address }: Scene): Promise<Row> {
  const chromium = await launchChromium();
  try {
    const page = await openWindow(chromium, address, { width: 'phone' });
    const first = await firstPage(page);
    await openLongest(page);
    const ours = await typeIn(page, page.getByRole('textbox', { name: /^Din bedömning/ }));
    const bare = await openWindow(chromium, address, { width: 'phone' });
    await bare.goto('/health');
    await bare.evaluate((text) => {
      const box = document.createElement('textarea');
      box.setAttribute('aria-label', 'Text');
      box.value = text;
      document.body.replaceChildren(box);
    }, longest.concern.assessment);
    const beside = await typeIn(bare, bare.getByRole('textbox'));
    return {
      name: 'one key in the longest step, slow phone',
      input: `12 observations, 5 900 characters, CPU ${slower}× slower`,
      ours: ours.spread,
      baseline: 'the same text in a bare box',
      beside: beside.spread,
      note: `Work of the page for one key, until it can paint. ${ours.late} of ${keys} keys took longer than a frame (16.7 ms). ${first}`,
    };
  } finally {
    await chromium.close();
  }
}

/** Logs in and says what came over the line until the officer's first page stood, as it came: brotli. Goal 180 kB script, 30 kB style. */
async function firstPage(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByLabel('Användarnamn').fill(people.officer);
  await page.getByLabel('Lösenord').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mina anmälningar' }).waitFor();
  await page.waitForLoadState('networkidle');
  const files = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
      name,
      encodedBodySize,
    })),
  );
  const sum = (ending: string) => files.filter(({ name }) => name.endsWith(ending)).reduce((all, file) => all + file.encodedBodySize, 0);
  return `Log-in and first page of an officer: ${kilobytes(sum('.js'))} of script and ${kilobytes(sum('.css'))} of style, brotli.`;
}

async function openLongest(page: Page): Promise<void> {
  const made = await page.context().request.post('/api/drafts', { data: { formVersion: FORM_VERSION, answers: longest } });
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/utkast/${id}/oron`);
  await page.getByRole('heading', { level: 1, name: 'Oron' }).waitFor();
  await page.waitForLoadState('networkidle');
}

type Box = ReturnType<Page['getByRole']>;

/** Types at the end of a box and takes, for each key, the time from the key until everything the page does about it is done. */
async function typeIn(page: Page, box: Box): Promise<{ readonly spread: Spread; readonly late: number }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await box.click();
  await page.keyboard.press('Control+End');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const taken: number[] = [];
    Reflect.set(globalThis, 'keysTaken', taken);
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => taken.push(performance.now() - from), { once: true });
        channel.port1.start();
        channel.port2.postMessage(null);
      },
      { capture: true },
    );
  });
  await page.keyboard.type('Det är svårt att sova när någon skriker. '.repeat(4).slice(0, keys), { delay: 60 });
  const taken = await page.evaluate(() => Reflect.get(globalThis, 'keysTaken') as number[]);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { spread: spreadOf(taken), late: taken.filter((ms) => ms > frameMs).length };
}
