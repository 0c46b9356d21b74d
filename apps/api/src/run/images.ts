import type { Images } from '@tidig/services/context.ts';
import sharp from 'sharp';

/** Pixels at most: a small file can unpack to more than a machine's memory (T-34). */
const MAX_PIXELS = 50_000_000;
/** Seconds at most for one picture. */
const MAX_SECONDS = 20;
/** The longest side of a picture that would otherwise be too large a file: fine print on a photographed page can still be read. */
const SMALLER = 4000;

type MediaType = Parameters<Images['remake']>[1];
const formats = { 'image/jpeg': 'jpeg', 'image/png': 'png' } as const satisfies Record<MediaType, string>;

sharp.cache(false);

/**
 * Pictures through libvips, in its own threads: decoded, turned upright and encoded again, so that nothing of the first file but its pixels is left.
 * What cannot be decoded is no picture, whatever its first bytes say. One at a time: the largest needs half a gigabyte for a few seconds.
 */
export const images: Images = {
  remake: (bytes, mediaType, most) => inTurn(() => remake(bytes, mediaType, most)),
};

async function remake(bytes: Uint8Array, mediaType: MediaType, most: number): ReturnType<Images['remake']> {
  try {
    // The head alone: nothing is unpacked for it.
    const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== formats[mediaType]) return 'file-broken';
    if (width * height > MAX_PIXELS) return 'picture-too-large';
    const anew = await encoded(bytes, mediaType, null);
    const kept = anew.byteLength > most ? await encoded(bytes, mediaType, SMALLER) : anew;
    return kept.byteLength > most ? 'picture-too-large' : new Uint8Array(kept);
  } catch {
    // The library throws plain errors for every picture that it cannot read; there is nothing else in there to fail.
    return 'file-broken';
  }
}

function encoded(bytes: Uint8Array, mediaType: MediaType, longest: number | null): Promise<Buffer> {
  const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).timeout({ seconds: MAX_SECONDS }).rotate();
  const sized = longest === null ? upright : upright.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
  return (mediaType === 'image/jpeg' ? sized.jpeg({ quality: 88 }) : sized.png()).toBuffer();
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
