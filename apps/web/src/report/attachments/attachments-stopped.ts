import { problemTexts } from '@tidig/domain/labels/problems.ts';
import { NoContact } from '../../api/problem.ts';
import { problemMessage } from '../../ui/problem-notice.tsx';

/** How far a file has come, or why it did not. */
export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'stopped'; readonly why: string; readonly offline: boolean; readonly mayTryAgain: boolean };

/** Has the network stopped it, and not the file? */
export function isOffline(state: UploadState | undefined): boolean {
  return state?.kind === 'stopped' && state.offline;
}

/** A picture that is too large a file also when it has been made smaller. */
export class TooLarge extends Error {}

/** What nothing but another file helps against. */
export const noMore = { kind: 'stopped', offline: false, mayTryAgain: false } as const;

/** What is wrong with the file itself. */
const fileFaults = ['file-type', 'file-too-large', 'file-broken', 'file-active', 'file-locked', 'picture-too-large'] as const;

/** Trying again helps against the network and the server's troubles, not against the file. */
export function stopped(error: unknown): UploadState {
  if (error instanceof TooLarge) return { ...noMore, why: problemTexts['file-too-large'] };
  if (error instanceof NoContact) {
    return { kind: 'stopped', why: 'Ingen täckning. Filen skickas när du har nät. Stäng inte fliken.', offline: true, mayTryAgain: true };
  }
  const why = problemMessage(error);
  const aboutTheFile = fileFaults.some((code) => why === problemTexts[code]);
  return { kind: 'stopped', why, offline: false, mayTryAgain: !aboutTheFile };
}
