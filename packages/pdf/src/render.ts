import { pdf } from '@react-pdf/renderer';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { isTrue, newNumbering } from './contents.ts';
import { printDocument } from './document.ts';
import { loadFonts } from './fonts.ts';
import { printable } from './printable.ts';

/**
 * One renderer for the life of the process: the library's own `renderToBuffer` makes a new one each time and keeps every one of them
 * (0.17 MB a print).
 */
const renderer = pdf();
const fonts = loadFonts();
let printed = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a print: A4, PDF/A-3b, every font embedded, no link, script or form. One at a time; others wait their turn.
 * Blocks the thread while it works, so a server calls it through the pool.
 */
export function renderPdf(view: PrintView): Promise<Uint8Array<ArrayBuffer>> {
  const mine = last.then(() => draw(view));
  last = mine.catch(() => undefined);
  return mine;
}

async function draw(view: PrintView): Promise<Uint8Array<ArrayBuffer>> {
  const clean = printable(view, await fonts);
  const numbering = newNumbering();
  printed += 1;
  await show(printDocument(clean, String(printed), numbering));
  const bytes = await bytesOf(await renderer.toBuffer());
  // Contents that point at the wrong page are worse than no paper.
  if (!isTrue(numbering, view.parts?.length ?? 0)) throw new Error('the contents of a print do not agree with its pages');
  return bytes;
}

function show(document: ReturnType<typeof printDocument>): Promise<void> {
  return new Promise((resolve) => {
    renderer.updateContainer(document, () => resolve());
  });
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
