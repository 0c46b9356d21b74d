/**
 * Notices that the server has got a newer program while this page was open. A part of the page that is fetched late may then be gone;
 * what is typed is saved first, and only then is the person told to load the page again.
 */
export type ProgramState = { readonly kind: 'current' } | { readonly kind: 'newer'; readonly saved: boolean };

type Saver = () => Promise<boolean>;

const savers = new Set<Saver>();
const listeners = new Set<() => void>();
let state: ProgramState = { kind: 'current' };
let looking: Promise<void> | null = null;

/** Says how what is on the page is saved; true when the server then has it all. Returns how to stop. */
export function onNewerProgram(save: Saver): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

/** Listens for parts of the page that could not be fetched. */
export function watchProgram(page: Window): void {
  page.addEventListener('vite:preloadError', () => void lookForNewer());
}

/** Saves what is on the page, then asks the server which program it has. Without contact nothing is said: that is another trouble. */
export function lookForNewer(): Promise<void> {
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
}

/** The server has said by itself that its program is another than this page's; so it could not save what stands here. */
export function noteNewer(saved: boolean): void {
  if (state.kind !== 'newer' || state.saved !== saved) become({ kind: 'newer', saved });
}

export function programState(): ProgramState {
  return state;
}

export function subscribeToProgram(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function look(): Promise<void> {
  const saved = await saveAll();
  const served = await fetch('/', { cache: 'no-store', credentials: 'same-origin' }).then(
    (answer) => (answer.ok ? answer.text() : null),
    () => null,
  );
  if (served !== null && isNewer(entriesHere(), entriesIn(served))) become({ kind: 'newer', saved });
}

function entriesHere(): readonly string[] {
  return [...document.querySelectorAll('script[type="module"][src]')].map((script) => script.getAttribute('src') ?? '');
}

/** Saves everything on the page; true when the server then has it. */
export async function saveAll(): Promise<boolean> {
  const answers = await Promise.all([...savers].map((save) => save()));
  return answers.every(Boolean);
}

function become(next: ProgramState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The module scripts that a page begins with; their names hold the hash of what is in them. */
export function entriesIn(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*\btype="module"[^>]*>/g)].flatMap(([tag]) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** True when the server begins with a script that this page did not. A page without any says nothing. */
export function isNewer(here: readonly string[], served: readonly string[]): boolean {
  return served.some((entry) => !here.includes(entry));
}
