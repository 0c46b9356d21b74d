import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { images } from '@tidig/api/run/images.ts';
import { judgeFile } from '@tidig/services/exchange/file-kind.ts';

/** A process that is given every file of a folder at once, as a server on a bad day, and says what memory it has needed at most. */
const [folder = ''] = process.argv.slice(2);
const before = process.resourceUsage().maxRSS;

await Promise.all(
  readdirSync(folder).map(async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const { mediaType } = judgeFile(bytes);
    if (mediaType === 'image/jpeg' || mediaType === 'image/png') await images.remake(bytes, mediaType, 10_000_000);
  }),
);
process.stdout.write(JSON.stringify({ before: Math.round(before / 1024), most: Math.round(process.resourceUsage().maxRSS / 1024) }));
