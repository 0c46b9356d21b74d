import { type Given, pdf } from './given.ts';
import { bytesOf, pdfOf } from './pdf.ts';
import { photoOf, pixels, png } from './pictures.ts';

const MEGABYTES_10 = 10_000_000;

/** Not what they are called. */
export const disguised: readonly Given[] = [
  { what: 'a web page', name: 'bild.jpg', bytes: () => bytesOf('<script>alert(1)</script>'), answer: 'file-type' },
  {
    what: 'a drawing that can run scripts',
    name: 'bild.png',
    bytes: () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    answer: 'file-type',
  },
  { what: 'a picture that is a script as well', name: 'bild.png', bytes: () => bytesOf('GIF89a/*\x00*/=1;alert(1)'), answer: 'file-type' },
  {
    what: 'a photo from a phone, in a format that not all can read',
    name: 'IMG_1.heic',
    bytes: () => bytesOf('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic'),
    answer: 'file-type',
  },
  {
    what: 'an archive',
    name: 'bilder.pdf',
    bytes: () => bytesOf(`PK\x03\x04${'\x00'.repeat(30)}PK\x05\x06${'\x00'.repeat(18)}`),
    answer: 'file-type',
  },
  { what: 'a program', name: 'intyg.pdf', bytes: () => bytesOf('MZ\x90\x00'), answer: 'file-type' },
  pdf('a PDF that is an archive as well', 'file-type', () =>
    joined(pdfOf('null'), bytesOf(`PK\x03\x04xPK\x01\x02xPK\x05\x06${'\x00'.repeat(18)}`)),
  ),
  pdf('a PDF that is another archive as well', 'file-type', () => joined(pdfOf('null'), bytesOf('Rar!\x1a\x07\x01\x00'))),
  { what: 'a picture that is called a PDF', name: 'intyg.pdf', bytes: () => photoOf(40, 20), answer: 'taken' },
  {
    what: 'a picture with an archive at its end',
    name: 'bild.jpg',
    bytes: async () => joined(await photoOf(40, 20), bytesOf('PK\x03\x04KANARIE')),
    answer: 'taken',
  },
];

/** Not whole, or just at a limit. */
export const edges: readonly Given[] = [
  { what: 'nothing', name: 'bild.jpg', bytes: () => new Uint8Array(), answer: 'file-broken' },
  { what: 'the beginning of a picture', name: 'bild.jpg', bytes: () => bytesOf('\xff\xd8\xff'), answer: 'file-broken' },
  { what: 'half a photo', name: 'bild.jpg', bytes: async () => halfOf(await photoOf(400, 400)), answer: 'file-broken' },
  { what: 'half a picture', name: 'bild.png', bytes: () => png(100, 100, pixels(100, 100).subarray(0, 400)), answer: 'file-broken' },
  pdf('half a PDF', 'file-broken', () => pdfOf('null').slice(0, 60)),
  pdf('a PDF of ten million bytes', 'taken', () => padded(MEGABYTES_10)),
  pdf('a PDF of one byte less', 'taken', () => padded(MEGABYTES_10 - 1)),
  pdf('a PDF of one byte more', 'file-too-large', () => padded(MEGABYTES_10 + 1)),
  { what: 'a file with a name of 300 letters', name: `${'å'.repeat(300)}.pdf`, bytes: () => pdfOf('null'), answer: 'taken' },
  { what: 'a file whose name turns around', name: 'intyg\u202Efdp.exe', bytes: () => pdfOf('null'), answer: 'taken' },
];

function padded(length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(pdfOf('null'));
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function halfOf(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, bytes.length / 2);
}
