import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { givenFiles } from '../support/hostile/files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tidig-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The largest photo that is taken, and the hardest to unpack: every pixel its own, and the whole needed before the first line is done. */
async function largestPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const picture = sharp({ create: { width: 7000, height: 7000, channels: 3, background: '#000', noise }, limitInputPixels: false });
  return picture.jpeg({ quality: 40, progressive: true }).withMetadata({ orientation: 6 }).toBuffer();
}

/** Megabytes: the program itself, the files at once, and one picture being unpacked. Three such photos side by side would need half as much again. */
const bound = 1100;

it(
  'T-34: every hostile file and three of the largest photos at once need no more memory than one of them and the program',
  { timeout: 180_000 },
  async () => {
    for (const [index, { bytes }] of givenFiles.entries()) writeFileSync(path.join(folder, `${index}`), await bytes());
    const photo = await largestPhoto();
    expect(photo.byteLength).toBeLessThan(10_000_000);
    for (const copy of ['a', 'b', 'c']) writeFileSync(path.join(folder, copy), photo);
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'judging-process.ts'), folder]);
    const { before, most } = JSON.parse(stdout) as { before: number; most: number };
    process.stdout.write(`Hostile files: ${before} MB before, ${most} MB at most\n`);
    expect(most).toBeLessThan(bound);
  },
);
