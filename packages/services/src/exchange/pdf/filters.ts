import { constants, inflateSync } from 'node:zlib';

/** Bytes that may still be read and unpacked of one file: a small file can hold more than a machine's memory (T-34). */
export type Room = { left: number };

/** Bytes that one stream may unpack to; a list of objects is a few hundred kilobytes. */
const mostOfOne = 16_000_000;

/** Unpacks what a stream's filters have packed, in their order. Null when one of them is not known here, the bytes are broken, or there is no room. */
export function unpack(filters: readonly string[], bytes: Uint8Array, room: Room): Uint8Array | null {
  let unpacked = bytes;
  for (const filter of filters) {
    const most = Math.min(room.left, mostOfOne);
    const done = most > 0 && Object.hasOwn(known, filter) ? known[filter]?.(unpacked, most) : null;
    if (!done || done.bytes.byteLength > most) return null;
    room.left -= done.read + done.bytes.byteLength;
    unpacked = done.bytes;
  }
  return unpacked;
}

/** What came out, and how much was read for it. */
type Done = { readonly bytes: Uint8Array; readonly read: number } | null;
type Filter = (bytes: Uint8Array, most: number) => Done;

const known: Readonly<Record<string, Filter>> = {
  FlateDecode: inflated,
  ASCIIHexDecode: fromHex,
  ASCII85Decode: fromBase85,
};

function inflated(bytes: Uint8Array, most: number): Done {
  try {
    const done: unknown = inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH, info: true });
    return isInformed(done) ? { bytes: done.buffer, read: done.engine.bytesWritten } : null;
  } catch {
    // Broken, or more than there is room for: the platform says both by throwing, and nothing else can fail here.
    return null;
  }
}

/** What zlib gives with `info`, which its types do not tell: `bytesWritten` is how much it has read. */
function isInformed(done: unknown): done is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } {
  if (typeof done !== 'object' || done === null || !('buffer' in done) || !('engine' in done)) return false;
  const { buffer, engine } = done;
  return buffer instanceof Uint8Array && typeof engine === 'object' && engine !== null && 'bytesWritten' in engine;
}

function fromHex(bytes: Uint8Array): Done {
  const { text, read } = textBefore(bytes, '>');
  return /^[0-9A-Fa-f]*$/.test(text) ? { bytes: Buffer.from(text.length % 2 === 0 ? text : `${text}0`, 'hex'), read } : null;
}

/** Five letters from `!` to `u` are four bytes, and `z` is four zeros. */
function fromBase85(bytes: Uint8Array): Done {
  const { text, read } = textBefore(bytes, '~');
  const letters = text.replaceAll('z', '!!!!!');
  if (!/^[!-u]*$/.test(letters)) return null;
  const missing = (5 - (letters.length % 5)) % 5;
  const whole = letters + 'u'.repeat(missing);
  const out = Buffer.alloc((whole.length / 5) * 4);
  for (let at = 0; at < whole.length; at += 1) {
    if (at % 5 === 4) out.writeUInt32BE(valueOf(whole, at - 4) % 2 ** 32, ((at - 4) / 5) * 4);
  }
  return { bytes: out.subarray(0, out.length - missing), read };
}

function valueOf(letters: string, from: number): number {
  let value = 0;
  for (let at = from; at < from + 5; at += 1) value = value * 85 + letters.charCodeAt(at) - 33;
  return value;
}

/** The letters before the mark that ends them, without the blanks between. */
function textBefore(bytes: Uint8Array, mark: string): { readonly text: string; readonly read: number } {
  const found = bytes.indexOf(mark.charCodeAt(0));
  const read = Math.min(found < 0 ? bytes.length : found, mostOfOne);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, read).toString('latin1');
  return { text: text.replace(/[\0\t\n\f\r ]/g, ''), read };
}
