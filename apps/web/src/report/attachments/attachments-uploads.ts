import { problemTexts } from '@tidig/domain/labels/problems.ts';
import { NoContact } from '../../api/problem.ts';
import { problemMessage } from '../../ui/problem-notice.tsx';
import { canShrink, stopsFile } from './attachments-file.ts';

export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'stopped'; readonly why: string; readonly offline: boolean; readonly mayTryAgain: boolean };

export type Upload = { readonly id: string; readonly file: File; readonly state: UploadState };

type Options<Kept> = {
  readonly send: (file: File, onShare: (share: number) => void, signal: AbortSignal) => Promise<Kept>;
  readonly onKept: (kept: Kept, file: File) => void;
  readonly shrink: (file: File) => Promise<File>;
};

export type Uploads = ReturnType<typeof createUploads>;

/** Files on their way to the server, one at a time in the order they were chosen. Each ends as kept, or stands with why it did not go. */
export function createUploads<Kept>({ send, onKept, shrink }: Options<Kept>) {
  let list: readonly Upload[] = [];
  let current: { readonly id: string; readonly abort: AbortController } | null = null;
  let count = 0;
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
    const { id, file } = waiting;
    const abort = new AbortController();
    current = { id, abort };
    set(id, { kind: 'sending', share: 0 });
    try {
      const ready = await shrunk(file);
      // Taken away while it was made smaller: an abort that has been is not heard by one who listens later.
      abort.signal.throwIfAborted();
      const kept = await send(ready, (share) => set(id, { kind: 'sending', share }), abort.signal);
      onKept(kept, file);
      drop(id);
    } catch (error) {
      set(id, stopped(error));
    }
    current = null;
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
    againAfterOffline(): void {
      become(list.map((each) => (each.state.kind === 'stopped' && each.state.offline ? { ...each, state: { kind: 'waiting' } } : each)));
      void next();
    },
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
      current?.abort.abort();
      list = list.filter(({ state }) => state.kind === 'stopped');
    },
  };
}

class TooLarge extends Error {}

const noMore = { kind: 'stopped', offline: false, mayTryAgain: false } as const;

/** What is wrong with the file itself. */
const fileFaults = ['file-type', 'file-too-large', 'file-broken', 'file-active', 'file-locked', 'picture-too-large'] as const;

/** Trying again helps against the network and the server's troubles, not against the file. */
function stopped(error: unknown): UploadState {
  if (error instanceof TooLarge) return { ...noMore, why: problemTexts['file-too-large'] };
  if (error instanceof NoContact) {
    return { kind: 'stopped', why: 'Ingen täckning. Filen skickas när du har nät. Stäng inte fliken.', offline: true, mayTryAgain: true };
  }
  const why = problemMessage(error);
  const aboutTheFile = fileFaults.some((code) => why === problemTexts[code]);
  return { kind: 'stopped', why, offline: false, mayTryAgain: !aboutTheFile };
}
