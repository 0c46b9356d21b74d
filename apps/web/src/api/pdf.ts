import { request } from './http.ts';

/** Asks for a PDF. The server has logged the copy before the first byte arrives. */
export async function fetchPdf(path: string, body: unknown): Promise<Blob> {
  const response = await request('POST', path, { body });
  return new Blob([await response.arrayBuffer()], { type: 'application/pdf' });
}

/** The viewer saves and prints from the same address for as long as somebody may be reading. */
const keptMs = 15 * 60_000;

/** Opens a PDF in a tab of its own; where the browser refuses that, saves it. The file name never says who it is about. */
export function showPdf(pdf: Blob, fileName: string): void {
  const address = URL.createObjectURL(pdf);
  const tab = window.open(address, '_blank');
  if (!tab) save(address, fileName);
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** Saves a file, without showing it: what somebody else has made is opened by the person's own program, not in this page. */
export function saveFile(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  save(address, fileName);
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

function save(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
