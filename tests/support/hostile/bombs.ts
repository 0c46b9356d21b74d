import { deflateSync } from 'node:zlib';
import { type Given, pdf } from './given.ts';
import { bytesOf, objectStream, pdfOf } from './pdf.ts';
import { chunk, photoOf, pixels, png } from './pictures.ts';

const MEGABYTES_10 = 10_000_000;

/** Made to take all memory, or never to be read to the end. */
export const bombs: readonly Given[] = [
  pdf('a packed object of 200 megabytes', 'file-active', () => pdfOf(objectStream('0 '.repeat(100_000_000)))),
  pdf('five hundred packed objects of fifteen megabytes', 'file-active', () => {
    const one = objectStream('0 '.repeat(7_500_000));
    return pdfOf(...Array.from({ length: 500 }, () => one));
  }),
  pdf('a packed object packed twice over', 'file-active', () =>
    pdfOf(
      objectStream('0 '.repeat(50_000_000), {
        filter: '[/FlateDecode /FlateDecode]',
        pack: (content) => deflateSync(deflateSync(content)),
      }),
    ),
  ),
  pdf('a thousand objects that share empty blocks', 'file-active', () => {
    const heads = '<< /N 1 /First 4 /Filter /FlateDecode >> stream\nx\x9c'.replace('x', '\x78');
    const head = Array.from({ length: 1000 }, (_, index) => `${index} 0 obj ${heads}`).join('');
    return filled(`%PDF-1.7\n${head}`, '\x00\x00\x00\xff\xff', '%%EOF');
  }),
  pdf('objects that begin inside each other without end', 'file-active', () => filled('%PDF-1.7\n', '1 0 obj << ', '%%EOF')),
  pdf('texts that never end', 'file-active', () => filled('%PDF-1.7\n', 'obj[(', '%%EOF')),
  pdf('comments that never end', 'file-active', () => filled('%PDF-1.7\n', 'obj%', '%%EOF')),
  pdf('a word that never ends', 'file-active', () => filled('%PDF-1.7\n', 'obj', '%%EOF')),
  pdf('a list of two million names', 'taken', () => filled('%PDF-1.7\n1 0 obj [', '/abc ', '] endobj\n%%EOF')),
  {
    what: 'a picture of 400 million pixels in a few hundred bytes',
    name: 'a.png',
    bytes: () => png(20_000, 20_000, Buffer.alloc(100)),
    answer: 'picture-too-large',
  },
  {
    what: 'a picture of 4 000 million pixels',
    name: 'a.png',
    bytes: () => png(65_535, 65_535, Buffer.alloc(10)),
    answer: 'picture-too-large',
  },
  { what: 'a packed text of 300 megabytes in a picture', name: 'a.png', bytes: () => png(8, 8, pixels(8, 8), textBomb()), answer: 'taken' },
  { what: 'a photo of 81 million pixels', name: 'a.jpg', bytes: () => photoOf(9000, 9000), answer: 'picture-too-large' },
];

/** As large as a file may be, with the same words again and again. */
function filled(before: string, again: string, after: string): Uint8Array {
  const times = Math.floor((MEGABYTES_10 - before.length - after.length) / again.length);
  return bytesOf(before + again.repeat(times) + after);
}

function textBomb(): Buffer {
  return chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(300_000_000))]));
}
