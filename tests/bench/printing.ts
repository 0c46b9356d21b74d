import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { createPdfPool, type PdfPool } from '@tidig/pdf/pool.ts';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { takeTurns, timed, type Turns } from './measure.ts';
import { printAsHtml } from './print-as-html.ts';
import { pagesIn, printOf, sectionsInAll } from './print-views.ts';
import type { Row } from './table.ts';

const warm: Turns = { times: 25, turn: 5 };
const cold: Turns = { times: 5, turn: 1, warmUp: 0 };
/** The worker as the server runs it. */
const workerUrl = new URL('../../apps/api/dist/pdf-worker.js', import.meta.url);

/** Draws prints in the pool that the server has, one after another, beside a browser that prints the same text. */
export async function measurePrinting(): Promise<Row[]> {
  const pool = createPdfPool({ workerUrl });
  await pool.ready();
  const one = await printWithPages(pool, 1);
  const four = await printWithPages(pool, 4);
  const browser = await launchChromium();
  const rows = [await warmRow(pool, browser, one, '1 page'), await warmRow(pool, browser, four, '4 pages')];
  await browser.close();
  await pool.close();
  return [...rows, await coldRow(one)];
}

async function warmRow(pool: PdfPool, { browser }: TestBrowser, view: PrintView, input: string): Promise<Row> {
  const page = await browser.newPage();
  const html = printAsHtml(view);
  let pages = 0;
  const { ours, beside } = await takeTurns(warm, {
    ours: () => timed(() => pool.render(view)),
    beside: () =>
      timed(async () => {
        await page.setContent(html);
        pages = pagesIn(await page.pdf({ format: 'A4' }));
      }),
  });
  await page.close();
  const note = `The browser sets the same text on ${pages} ${pages === 1 ? 'page' : 'pages'}, in a font of the machine's, without PDF/A.`;
  return { name: 'PDF, warm', input, ours, baseline: 'headless Chromium, warm', beside, note };
}

/** From nothing to the first print: what somebody meets who prints in the server's first second. */
async function coldRow(view: PrintView): Promise<Row> {
  const { ours, beside } = await takeTurns(cold, {
    async ours() {
      const pool = createPdfPool({ workerUrl });
      const taken = await timed(() => pool.render(view));
      await pool.close();
      return taken;
    },
    async beside() {
      const opened: TestBrowser[] = [];
      const taken = await timed(async () => {
        const started = await launchChromium();
        opened.push(started);
        const page = await started.browser.newPage();
        await page.setContent(printAsHtml(view));
        await page.pdf({ format: 'A4' });
      });
      for (const started of opened) await started.close();
      return taken;
    },
  });
  return { name: 'PDF, first of a cold pool', input: '1 page', ours, baseline: 'headless Chromium, cold', beside };
}

/** As much of example 1 as makes exactly so many pages. */
async function printWithPages(pool: PdfPool, pages: number): Promise<PrintView> {
  for (let sections = sectionsInAll(); sections > 0; sections -= 1) {
    const view = printOf(sections);
    if (pagesIn(await pool.render(view)) === pages) return view;
  }
  throw new Error(`no print of example 1 has ${pages} pages`);
}
