import { canShrink, stopsFile } from './attachments-file.ts';
import { isOffline, noMore, stopped, TooLarge, type UploadState } from './attachments-stopped.ts';

export type Upload = { readonly id: string; readonly file: File; readonly state: UploadState };

type Options<Kept> = {
  readonly send: (file: File, onShare: (share: number) => void, signal: AbortSignal) => Promise<Kept>;
  readonly onKept: (kept: Kept, file: File) => void;
  readonly shrink: (file: File) => Promise<File>;
  /** Milliseconds until a file that the network has stopped is tried again by itself. */
  readonly pause?: number;
};

export type Uploads = ReturnType<typeof createUploads>;

/** Files on their way to the server, one at a time in the order they were chosen. Each ends as kept, or stands with why it did not go. */
export function createUploads<Kept>({ send, onKept, shrink, pause = 10_000 }: Options<Kept>) {
  let list: readonly Upload[] = [];
  let current: { readonly id: string; readonly abort: AbortController } | null = null;
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function become(next: readonly Upload[]): void {
    list = next;
    for (const listener of listeners) listener();
  }

  function set(id: string, state: UploadState): void {
    become(list.map((each) => (each.id === id ? { ...each, state } : each)));
  }

  function drop(id: string): void {
    if (current?.id === id) current.abort.abort();
    become(list.filter((each) => each.id !== id));
  }

  async function next(): Promise<void> {
    const waiting = current ? undefined : list.find(({ state }) => state.kind === 'waiting');
    if (!waiting) return;
    set(waiting.id, { kind: 'sending', share: 0 });
    await run(waiting);
  }

  async function run({ id, file }: Upload): Promise<void> {
    const abort = new AbortController();
    current = { id, abort };
    try {
      const ready = await shrunk(file);
      // Taken away while it was made smaller: an abort that has been is not heard by one who listens later.
      abort.signal.throwIfAborted();
      const kept = await send(ready, (share) => set(id, { kind: 'sending', share }), abort.signal);
      onKept(kept, file);
      drop(id);
      againAfterOffline();
    } catch (error) {
      const state = stopped(error);
      // Said once, not with every try.
      if (!(isOffline(state) && isOffline(list.find((each) => each.id === id)?.state))) set(id, state);
    }
    current = null;
    tryLater();
    void next();
  }

  /** A browser seldom knows that the way to the server is broken, or that it is mended: the first file is tried now and then. */
  function tryLater(): void {
    clearTimeout(timer);
    if (!list.some(({ state }) => isOffline(state))) return;
    timer = setTimeout(() => {
      const first = current ? undefined : list.find(({ state }) => isOffline(state));
      if (first) void run(first);
      else tryLater();
    }, pause);
  }

  function againAfterOffline(): void {
    if (!list.some(({ state }) => isOffline(state))) return;
    become(list.map((each) => (isOffline(each.state) ? { ...each, state: { kind: 'waiting' } } : each)));
    void next();
  }

  async function shrunk(file: File): Promise<File> {
    if (!canShrink(file)) return file;
    const smaller = await shrink(file).catch(() => file);
    if (stopsFile(smaller) !== null) throw new TooLarge();
    return smaller;
  }

  return {
    add(files: readonly File[]): void {
      const added = files.map((file): Upload => {
        count += 1;
        const why = canShrink(file) ? null : stopsFile(file);
        return { id: String(count), file, state: why === null ? { kind: 'waiting' } : { ...noMore, why } };
      });
      become([...list, ...added]);
      void next();
    },
    again(id: string): void {
      set(id, { kind: 'waiting' });
      void next();
    },
    /** When the network is back: those that it stopped. */
    againAfterOffline,
    drop,
    list: () => list,
    /** True while a file has not reached the server and may still do so. */
    underWay: () => list.some(({ state }) => state.kind !== 'stopped' || state.offline),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The page is gone: nothing more is sent. */
    stop(): void {
      clearTimeout(timer);
      current?.abort.abort();
      list = list.filter(({ state }) => state.kind === 'stopped');
    },
  };
}
