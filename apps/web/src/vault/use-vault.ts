import { useEffect, useRef, useState } from 'react';
import { useSessionState } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { leftOf, type Running, runningFrom } from './running.ts';
import { openVault, readVault, type VaultView } from './vault-api.ts';

/** `covered`: the opening still runs, but what was shown has been let go and is fetched anew at a press. */
export type VaultState =
  | { readonly kind: 'closed'; readonly over: boolean }
  | ({ readonly kind: 'covered' } & Running)
  | ({ readonly kind: 'shown'; readonly view: VaultView } & Running);

export type Vault = {
  readonly state: VaultState;
  readonly busy: boolean;
  readonly error: unknown;
  readonly open: (reason: string) => void;
  readonly showAgain: () => void;
  readonly hide: () => void;
};

/**
 * Holds what the vault gave for as long as it may be seen, and nowhere else: no cache, no storage. It is let go when the time is over, when the tab is
 * hidden or left, when the login is covered, and with the page itself.
 */
export function useVault(reportId: string): Vault {
  const [state, setState] = useState<VaultState>({ kind: 'closed', over: false });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { current } = useSessionState();
  const seen = current.state === 'active' && current.cover === null;
  // What arrives after the person has turned away is never put on the page.
  const turn = useRef(0);
  const ends = state.kind === 'closed' ? null : state.ends;

  function cover(): void {
    turn.current += 1;
    setState((before) => (before.kind === 'shown' ? { kind: 'covered', until: before.until, ends: before.ends } : before));
  }
  useEffect(() => {
    function turnedAway(): void {
      if (document.hidden) cover();
    }
    document.addEventListener('visibilitychange', turnedAway);
    window.addEventListener('pagehide', cover);
    return () => {
      document.removeEventListener('visibilitychange', turnedAway);
      window.removeEventListener('pagehide', cover);
    };
  }, []);
  useEffect(() => {
    if (!seen) cover();
  }, [seen]);
  useEffect(() => {
    if (ends === null) return undefined;
    const timer = setTimeout(() => {
      turn.current += 1;
      setState({ kind: 'closed', over: true });
      announce('Tiden är ute. Uppgifterna visas inte längre.');
    }, leftOf(ends));
    return () => clearTimeout(timer);
  }, [ends]);

  async function fetchWith(work: () => Promise<VaultView>): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    setError(null);
    try {
      const asked = performance.now();
      const view = await work();
      const running = runningFrom(view, asked);
      setState(mine === turn.current && !document.hidden ? { kind: 'shown', view, ...running } : { kind: 'covered', ...running });
    } catch (failure) {
      setError(failure);
      setState({ kind: 'closed', over: false });
    } finally {
      setBusy(false);
    }
  }
  return {
    // Not one drawing shows it under a covered login.
    state: seen || state.kind !== 'shown' ? state : { kind: 'covered', until: state.until, ends: state.ends },
    busy,
    error,
    open: (reason) => void fetchWith(() => openVault(reportId, reason)),
    showAgain: () => void fetchWith(() => readVault(reportId)),
    hide: cover,
  };
}
