import type { StatusKind } from '../../ui/status-mark.tsx';
import { savedWhen } from '../draft/conflict-words.ts';
import { things } from '../quality/review-words.ts';

/** How far a child's report has come: how much stops it, and when it was sent. `unknown` until its draft has been read. */
export type ChildState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'stopped'; readonly count: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'sent'; readonly at: string };

export function stateOf(musts: readonly unknown[]): ChildState {
  return musts.length > 0 ? { kind: 'stopped', count: musts.length } : { kind: 'ready' };
}

/** "2 saker att rätta", "Klar att skicka", "Skickad 03.14" and on another day the day too. */
export function stateInWords(state: ChildState, now: string): string {
  switch (state.kind) {
    case 'unknown':
      return 'Utkast';
    case 'stopped':
      return `${things(state.count)} att rätta`;
    case 'ready':
      return 'Klar att skicka';
    case 'sent':
      return `Skickad ${savedWhen(state.at, now)}`;
  }
}

export const stateMarks = {
  unknown: 'waiting',
  stopped: 'attention',
  ready: 'done',
  sent: 'done',
} as const satisfies Record<ChildState['kind'], StatusKind>;
