/**
 * What is stored for an answer, read so that it can be drawn whatever it holds. Nothing here judges: a half-written or
 * older answer is shown as far as it goes, and the domain's checks say what is wrong.
 */
export type Choice = { readonly code: string | null; readonly note: string };
export type Choices = { readonly codes: readonly string[]; readonly note: string };
export type Missing = { readonly missing: string; readonly until?: string };
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

function record(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function readText(stored: unknown): string {
  return typeof stored === 'number' ? String(stored) : text(stored);
}

/** `tri` keeps its code under `answer`, `sel` under `code`. */
export function readTri(stored: unknown): Choice {
  const { answer, note } = record(stored);
  return { code: text(answer) || null, note: text(note) };
}

export function readChoice(stored: unknown): Choice {
  const { code, note } = record(stored);
  return { code: text(code) || null, note: text(note) };
}

export function readChoices(stored: unknown): Choices {
  const { codes, note } = record(stored);
  return { codes: Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [], note: text(note) };
}

export function readMissing(stored: unknown): Missing | null {
  const { missing, until } = record(stored);
  if (typeof missing !== 'string') return null;
  return typeof until === 'string' ? { missing, until } : { missing };
}

export function readRows(stored: unknown): readonly Row[] {
  return Array.isArray(stored) ? stored.filter((row) => typeof record(row)['id'] === 'string') : [];
}

/** True when nothing has been answered: then a reason may be given instead. */
export function isBlank(stored: unknown): boolean {
  if (stored === undefined || stored === null || stored === '') return true;
  if (Array.isArray(stored)) return stored.length === 0;
  if (typeof stored === 'object') return Object.values(stored).every(isBlank);
  return false;
}

/** A note beside a code is kept only when something stands in it. */
export function withNote<T extends object>(answer: T, note: string): T & { note?: string } {
  return note === '' ? answer : { ...answer, note };
}
