import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './login.css';

/**
 * Lies over everything until the person has shown who they are. Neither Escape nor the back gesture closes it. Opened last, it is above
 * every other dialog; what lies beneath is hidden and inert but kept.
 */
export function CoverDialog({ titleId, children }: { titleId: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the browser takes focus away from what has just become inert.
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const before = document.activeElement;
    const reopen = () => box.showModal();
    box.showModal();
    // A browser may close a dialog at the second request whatever the page says.
    box.addEventListener('close', reopen);
    return () => {
      box.removeEventListener('close', reopen);
      box.close();
      // After the cover is gone the page beneath takes focus again where it was.
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus({ preventScroll: true }), 0);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ds-dialog t-cover"
      aria-labelledby={titleId}
      onKeyDown={holdEscape}
      onCancel={(event) => event.preventDefault()}
    >
      {children}
    </dialog>
  );
}

function holdEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}
