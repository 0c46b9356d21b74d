import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Autosave, SaveState } from './autosave.ts';
import { conflictTitleId, savedWhen } from './conflict-words.ts';
import conflict from './conflict.module.css';
import styles from './draft.module.css';

/** Where the text is, in words, all the time. A change to the worse is also read aloud. */
export function SaveStateLine({ autosave }: { readonly autosave: Autosave }): ReactNode {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const bad = state.kind === 'offline' || state.kind === 'refused' || state.kind === 'conflict';
  return (
    <p className={bad ? styles.saveBad : styles.save} role={bad ? 'alert' : undefined}>
      <SaveMark kind={state.kind} />
      <span>
        {words(state)}
        {state.kind === 'conflict' && (
          <Button variant="tertiary" className={conflict.go ?? ''} onClick={goToChoice}>
            Gå till valet
          </Button>
        )}
      </span>
    </p>
  );
}

function goToChoice(): void {
  document.getElementById(conflictTitleId)?.focus();
}

function words(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return `Sparat ${savedWhen(state.at, new Date().toISOString())}${state.by === undefined ? '' : ` av ${state.by}`}`;
    case 'changed':
      return 'Sparas strax …';
    case 'saving':
      return 'Sparar …';
    case 'offline':
      return 'Ingen täckning. Texten finns bara på skärmen tills du har nät. Stäng inte fliken.';
    case 'conflict':
      return 'Inte sparat. Utkastet har ändrats någon annanstans. Välj vilken text som ska gälla.';
    case 'refused':
      return refusedWords(state.code);
  }
}

function refusedWords(code: string): string {
  switch (code) {
    case 'session-locked':
    case 'session-ended':
    case 'not-logged-in':
      return 'Inte sparat. Texten finns bara på skärmen tills du har loggat in igen. Stäng inte fliken.';
    case 'invalid-input':
      return 'Inte sparat. En uppgift är skriven så att den inte kan sparas. Rätta det som är markerat.';
    case 'draft-already-sent':
      return 'Anmälan är redan skickad. Det du skriver här sparas inte.';
    case 'not-found':
      return 'Inte sparat. Utkastet finns inte kvar här: det kan vara skickat, borttaget, eller inbjudan tillbakatagen. Kopiera det du behöver.';
    case 'unknown-form-version':
      return 'Inte sparat. Tidig har uppdaterats. Kopiera det senaste och ladda om sidan.';
    default:
      return 'Inte sparat. Texten finns bara på skärmen. Vi försöker igen. Stäng inte fliken.';
  }
}

const shapes: Record<SaveState['kind'], string> = {
  saved: 'M3 8.5 6.5 12 13 4.5',
  changed: 'M4 8h.01M8 8h.01M12 8h.01',
  saving: 'M4 8h.01M8 8h.01M12 8h.01',
  offline: 'M8 2 15 14H1ZM8 6v4M8 12h.01',
  refused: 'M8 2 15 14H1ZM8 6v4M8 12h.01',
  conflict: 'M8 2 15 14H1ZM8 6v4M8 12h.01',
};

function SaveMark({ kind }: { readonly kind: SaveState['kind'] }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[kind]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
