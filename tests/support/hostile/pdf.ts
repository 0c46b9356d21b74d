import { deflateSync } from 'node:zlib';

/** A PDF of these objects, each as it stands in the file. Latin-1, so that bytes can be written as letters. */
export function pdfOf(...objects: readonly string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 2} 0 obj\n${object}\nendobj\n`).join('');
  return bytesOf(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${body}trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`);
}

/** An action that runs a script, as an object of its own. */
export const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

type StreamOptions = {
  /** Words of its dictionary beside those that say what packs it. */
  readonly words?: string;
  /** As it stands in the dictionary; nothing where the stream is not packed. */
  readonly filter?: string;
  readonly pack?: (content: Buffer) => Buffer;
};

/** A stream that holds other objects, packed as most programs pack it. */
export function objectStream(content: string, options: StreamOptions = {}): string {
  const { words = '/Type /ObjStm /N 1 /First 4', filter = '/FlateDecode', pack = deflateSync } = options;
  const packed = pack(Buffer.from(`9 0 ${content}`, 'latin1')).toString('latin1');
  return `<< ${words} ${filter === '' ? '' : `/Filter ${filter}`} /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

export function asHex(content: Buffer): Buffer {
  return Buffer.from(`${content.toString('hex')}>`, 'latin1');
}

/** ASCII85, as PostScript programs write it. */
export function asBase85(content: Buffer): Buffer {
  const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
  let letters = '';
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit += 1) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    letters += group;
  }
  return Buffer.from(`${letters.slice(0, letters.length - (padded.length - content.length))}~>`, 'latin1');
}

/** PNG prediction "up": each row says how it differs from the one above, so that no word is left to be seen. */
export function predicted(content: Buffer, columns = 16): Buffer {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(columns);
  for (let at = 0; at < content.length; at += columns) {
    const row = Buffer.alloc(columns, 0x20);
    content.copy(row, 0, at, at + columns);
    rows.push(Buffer.concat([Buffer.from([2]), row.map((byte, index) => (byte - (above[index] ?? 0)) & 0xff)]));
    above = row;
  }
  return deflateSync(Buffer.concat(rows));
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
