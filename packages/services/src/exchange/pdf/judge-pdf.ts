import { type Room, unpack } from './filters.ts';
import { objectsIn, type PdfObject } from './objects.ts';

/** Why a PDF is not taken: it can act, carries another file or cannot be looked into; it is locked; it is not whole. */
export type PdfFault = 'file-active' | 'file-locked' | 'file-broken';

/** Names that make a PDF do something or hide another file in it, so long that no picture has them by chance: not wanted anywhere in the file. */
const unmistakable = ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia'];
/** The same, among its objects. A link to a web page is none of them. */
const acting = [...unmistakable, 'JS', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'OnInstantiate', 'EF', 'XFA'];
/** A stream that holds other objects must say how many they are, and where the first begins. */
const holding = ['N', 'First'];
/** What packs its bytes in more than the filters say, or lets them stand in another file. */
const packing = ['DecodeParms', 'DP', 'F'];
const asked: ReadonlySet<string> = new Set([...acting, ...holding, ...packing]);

/** Bytes read and unpacked of one file at most. The lists of objects in the largest PDF that may be attached are a fraction of this. */
const mostUnpacked = 64_000_000;

/**
 * What is wrong with a PDF; null when nothing is. Its objects are looked for wherever a reader could find one, and streams that hold other objects are
 * unpacked within bounds, so that nothing is hidden by spelling or packing. What cannot be looked into is not taken (T-34). Pictures, fonts
 * and the text of pages hold no objects and are left as they are. Takes a second at most.
 */
export function pdfFault(bytes: Uint8Array): PdfFault | null {
  const file = latin1(bytes);
  if (!file.includes('%%EOF')) return 'file-broken';
  const spelled = spelledOut(file);
  if (anyOf(['Encrypt']).test(spelled)) return 'file-locked';
  if (anyOf(unmistakable).test(spelled)) return 'file-active';
  const room: Room = { left: mostUnpacked };
  for (const object of objectsIn(file, asked)) {
    if (object === null || acts(object) || (holdsObjects(object) && !isHarmless(object, bytes, room))) return 'file-active';
  }
  return null;
}

function acts({ names }: PdfObject): boolean {
  return acting.some((name) => names.has(name));
}

function holdsObjects({ names, dataAt }: PdfObject): boolean {
  return dataAt !== null && holding.every((name) => names.has(name));
}

/** Looks at the objects in a stream. One that is packed in a way that is not known here is not taken on trust. */
function isHarmless({ names, filters, dataAt }: PdfObject, bytes: Uint8Array, room: Room): boolean {
  if (!filters || dataAt === null || packing.some((name) => names.has(name))) return false;
  const unpacked = unpack(filters, bytes.subarray(dataAt), room);
  if (!unpacked) return false;
  // Not packed at all: where it ends is not to be believed, so it is read to the end of the file.
  if (filters.length === 0) room.left -= unpacked.byteLength;
  return room.left > 0 && !anyOf(acting).test(spelledOut(latin1(unpacked)));
}

/** One of these names, ended as a name ends: by white space, or by what begins the next word. */
function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`/(?:${names.join('|')})(?=[\\0\\t\\n\\f\\r ()<>[\\]{}/%]|$)`);
}

/** Letters that are written as numbers read: `/J#61vaScript`. */
function spelledOut(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
