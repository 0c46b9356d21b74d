import { ApiProblem } from '../../api/problem.ts';

type Options = {
  /** Keys that the server has. */
  readonly kept: readonly string[];
  readonly keep: (key: string) => Promise<void>;
};

/** `waiting`: not with the server yet, and tried again. `refused`: the server would not take the last one, so it stands there again. */
export type SettlingState = { readonly keys: ReadonlySet<string>; readonly waiting: boolean; readonly refused: boolean };

const retryMs = 5000;

export type Settling = ReturnType<typeof createSettling>;

/** What the writers of a draft have looked at or waved away. It counts at once on the screen, and is sent to the server until that has it. */
export function createSettling({ kept, keep }: Options) {
  let state: SettlingState = { keys: new Set(kept), waiting: false, refused: false };
  let unsent: readonly string[] = [];
  let sending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function become(next: Partial<SettlingState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (sending) return;
    sending = true;
    for (let key = unsent[0]; key !== undefined; key = unsent[0]) {
      if (!(await sent(key))) break;
    }
    sending = false;
  }

  /** False where it is to be tried again later. */
  async function sent(key: string): Promise<boolean> {
    try {
      await keep(key);
    } catch (error) {
      if (!isFinal(error)) {
        timer = setTimeout(() => void send(), retryMs);
        become({ waiting: true });
        return false;
      }
      become({ keys: new Set([...state.keys].filter((each) => each !== key)), refused: true });
    }
    unsent = unsent.filter((each) => each !== key);
    become({ waiting: unsent.length > 0 && state.waiting });
    return true;
  }

  return {
    settle(key: string): void {
      if (state.keys.has(key)) return;
      unsent = [...unsent, key];
      become({ keys: new Set([...state.keys, key]), refused: false });
      void send();
    },
    /** The network is back, or somebody has logged in again. */
    retry: () => void send(),
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** No more timers; the page is gone. */
    stop: () => clearTimeout(timer),
  };
}

/** The draft is sent or gone, or the key is not taken: no later try will do better. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiProblem && ['not-found', 'draft-already-sent', 'invalid-input', 'not-permitted'].includes(error.code);
}
