import type { Images } from '@tidig/services/context.ts';
import sharp from 'sharp';

/** Pixels at most: a small file can unpack to more than a machine's memory (T-34). */
const MAX_PIXELS = 50_000_000;
/** Seconds at most for one picture. */
const MAX_SECONDS = 20;

sharp.cache(false);

/**
 * Pictures through libvips, in its own threads: decoded, turned upright and encoded again, so that nothing of the first file but its pixels is left.
 * What cannot be decoded is no picture, whatever its first bytes say.
 */
export const images: Images = {
  async remake(bytes, mediaType) {
    try {
      const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).timeout({ seconds: MAX_SECONDS }).rotate();
      const anew = mediaType === 'image/jpeg' ? picture.jpeg({ quality: 88 }) : picture.png();
      return new Uint8Array(await anew.toBuffer());
    } catch {
      // The library throws plain errors for every picture that it cannot read; there is nothing else in there to fail.
      return null;
    }
  },
};
