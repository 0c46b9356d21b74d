import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

export async function photoOf(width: number, height: number): Promise<Uint8Array> {
  const picture = sharp({ create: { width, height, channels: 3, background: '#336699' }, limitInputPixels: false });
  return new Uint8Array(await picture.jpeg().toBuffer());
}

/** A PNG by hand: what its head says need not be what it holds. */
export function png(width: number, height: number, content: Buffer, ...extra: readonly Buffer[]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [chunk('IHDR', head), ...extra, chunk('IDAT', deflateSync(content)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]));
}

export function pixels(width: number, height: number): Buffer {
  return Buffer.alloc(height * (1 + width * 3));
}

export function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, 'latin1');
  content.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}
