import type { FieldProblem, ProblemCode } from '@tidig/domain/base/problem.ts';

/** What the screen may say about the text: true words only, so `saved` is said when the server has answered and not before. */
export type SaveState =
  /** `by` is somebody else, where the draft was last saved by a colleague. */
  | { readonly kind: 'saved'; readonly at: string; readonly by?: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  /** Somebody, or the same person in another window, saved in between. The person chooses. */
  | { readonly kind: 'conflict' };

export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number; readonly at: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly fields: readonly FieldProblem[] };

type Options = {
  readonly version: number;
  readonly savedAt: string;
  /** Who saved it, when that was somebody else. */
  readonly savedBy?: string;
  /** Sends the whole text as it stands, naming the version it was based on. */
  readonly put: (version: number) => Promise<SaveAnswer>;
  readonly onRefused: (fields: readonly FieldProblem[]) => void;
  /** True while something beside the text is on its way: a file. It is not saved either until the server has it. */
  readonly alsoUnderWay?: () => boolean;
};

const pauseMs = 1200;
const retryMs = 5000;

export type Autosave = ReturnType<typeof createAutosave>;

/** Saves a pause after the last change, one request at a time, and tries again by itself after a lost network or an ended login. */
export function createAutosave({ version: firstVersion, savedAt, savedBy, put, onRefused, alsoUnderWay = () => false }: Options) {
  let version = firstVersion;
  let state: SaveState = savedByOther(savedAt, savedBy);
  let unsaved = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const listeners = new Set<() => void>();

  function become(next: SaveState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function later(ms: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), ms);
  }

  function changed(): void {
    unsaved = true;
    if (state.kind === 'conflict') return;
    if (state.kind !== 'offline' && !running) become({ kind: 'changed' });
    later(pauseMs);
  }

  async function save(): Promise<void> {
    unsaved = false;
    become({ kind: 'saving' });
    const answer = await put(version);
    if (answer.kind === 'saved') {
      version = answer.version;
      become(unsaved ? { kind: 'changed' } : { kind: 'saved', at: answer.at });
      return;
    }
    unsaved = true;
    if (answer.kind === 'stale') return become({ kind: 'conflict' });
    if (answer.kind === 'offline') {
      become({ kind: 'offline' });
      return later(retryMs);
    }
    become({ kind: 'refused', code: answer.code });
    if (answer.fields.length > 0) return onRefused(answer.fields);
    later(retryMs);
  }

  /** Saves now what is unsaved. True when the server then has everything. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running) await running;
    if (!unsaved) return !alsoUnderWay();
    if (state.kind === 'conflict') return false;
    running ??= save().finally(() => {
      running = null;
    });
    await running;
    if (state.kind === 'changed') later(pauseMs);
    return state.kind === 'saved' && !alsoUnderWay();
  }

  return {
    changed,
    flush,
    state: () => state,
    version: () => version,
    /** True when the server has every word, whatever else is on its way. */
    isTextSaved: () => !unsaved && running === null,
    /** True while something stands on the screen only. */
    hasUnsaved: () => unsaved || running !== null || alsoUnderWay(),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** After a conflict: goes on from the version the server has. `mine` saves the screen's text over it, else it is taken as saved. */
    resolve(serverVersion: number, at: string, mine: boolean, by?: string): void {
      version = serverVersion;
      unsaved = mine;
      become(mine ? { kind: 'changed' } : savedByOther(at, by));
      if (mine) later(0);
    },
    /** No more timers; the page is gone. */
    stop(): void {
      stopped = true;
      clearTimeout(timer);
    },
    /** Allowed again, for a page that is mounted twice in development. */
    start(): void {
      stopped = false;
    },
  };
}

function savedByOther(at: string, by: string | undefined): SaveState {
  return { kind: 'saved', at, ...(by === undefined ? {} : { by }) };
}
