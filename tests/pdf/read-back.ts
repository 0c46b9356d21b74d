import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page, as a reader's program finds it. Line ends are kept as spaces, so that a test can look for whole sentences. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(pdf.slice());
  const { text } = await extractText(document, { mergePages: false });
  await document.destroy();
  return text.map((page) => page.replace(/\s+/g, ' '));
}

export async function textOf(pdf: Uint8Array): Promise<string> {
  return (await pagesOf(pdf)).join(' ');
}

/** The file's objects as text, without what is drawn: names such as `/URI` or `/FontFile2` stand here in the clear. */
export function objectsOf(pdf: Uint8Array): string {
  return latin(pdf).replace(/stream\r?\n[\s\S]*?endstream/g, 'stream endstream');
}

/** Everything in the file, with packed streams opened: the place to look for what must be nowhere. */
export function everythingIn(pdf: Uint8Array): string {
  return latin(pdf).replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (_, packed: string) => unpacked(packed));
}

export async function infoOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(pdf.slice());
  const { info, metadata } = await document.getMetadata();
  const xmp = metadata ? [...metadata].map(([key, value]) => `${key}=${String(value)}`).join('\n') : '';
  await document.destroy();
  return `${JSON.stringify(info)}\n${xmp}`;
}

function latin(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return packed;
  }
}
