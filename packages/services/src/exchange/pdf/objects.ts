import { nameAt, type Place, readWord } from './words.ts';

/** One dictionary or list of a PDF. */
export type PdfObject = {
  /** Those of the names asked for that stand in it, however deep. */
  readonly names: ReadonlySet<string>;
  /** What packs its bytes, in order: names of filters. Null where that stands elsewhere in the file, or is said twice. */
  readonly filters: readonly string[] | null;
  /** Where its bytes begin, when it is a stream. */
  readonly dataAt: number | null;
};

/** Letters read at most, as a multiple of the file: objects that begin inside each other without end are not read to the end. */
const readings = 2;
/** No name that is asked for is longer, with every letter written as a number. */
const longestName = 60;

/**
 * Every dictionary and list that a reader could take for an object: whatever follows the word `obj`, wherever it stands, also in a text or in the bytes
 * of a picture. So no table of contents has to be believed. Gives null, and ends, where the file is made so that this would take too long.
 */
export function* objectsIn(file: string, asked: ReadonlySet<string>): Generator<PdfObject | null> {
  let left = file.length * readings + 100_000;
  for (let at = file.indexOf('obj'); at >= 0; at = file.indexOf('obj', at + 3)) {
    const place: Place = { start: at, end: at + 3, kind: 'other' };
    const object = objectAt(file, place, asked);
    left -= place.end - at;
    if (left < 0) return yield null;
    if (object) yield object;
  }
}

function objectAt(file: string, place: Place, asked: ReadonlySet<string>): PdfObject | null {
  const names = new Set<string>();
  const filters = filterReader();
  let depth = 0;
  do {
    readWord(file, place);
    if (place.kind === 'end' || (depth === 0 && place.kind !== 'opens'))
      return names.size > 0 ? { names, filters: null, dataAt: null } : null;
    const name = place.kind === 'name' && place.end - place.start <= longestName ? nameAt(file, place) : null;
    filters.see(place.kind, name, depth);
    if (name !== null && asked.has(name)) names.add(name);
    if (place.kind === 'opens') depth += 1;
    if (place.kind === 'closes') depth -= 1;
  } while (depth > 0);
  return { names, filters: filters.found(), dataAt: streamAfter(file, place.end) };
}

/** Listens for `/Filter /FlateDecode` and `/Filter [/ASCII85Decode /FlateDecode]` in the dictionary itself. */
function filterReader() {
  const filters: string[] = [];
  let said = 0;
  let state: 'before' | 'at' | 'in-list' | 'unknown' = 'before';
  return {
    see(kind: Place['kind'], name: string | null, depth: number): void {
      if (state === 'at') {
        if (name !== null) filters.push(name);
        state = name !== null ? 'before' : kind === 'opens' ? 'in-list' : 'unknown';
      } else if (state === 'in-list') {
        if (name !== null) filters.push(name);
        else state = kind === 'closes' ? 'before' : 'unknown';
      } else if (depth === 1 && name === 'Filter') {
        said += 1;
        state = said > 1 ? 'unknown' : 'at';
      }
    },
    found: () => (state === 'before' && said < 2 ? filters : null),
  };
}

/** Where the bytes of a stream begin; null when no stream follows. */
function streamAfter(file: string, from: number): number | null {
  const place: Place = { start: from, end: from, kind: 'other' };
  readWord(file, place);
  const { start, end } = place;
  if (file.slice(start, end) !== 'stream') return null;
  if (file.startsWith('\r\n', end)) return end + 2;
  return file[end] === '\n' || file[end] === '\r' ? end + 1 : end;
}
