import { useState } from 'react';

/**
 * Text that means something else when it has been read (a day, a time, a number). While the person types, the text is
 * kept as typed; what could be read is stored at once, and what could not be read stays in the box and is said.
 */
export function useTypedValue<T>(stored: T | null, write: (value: T) => string, parse: (typed: string) => T | null) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (stored === null ? '' : write(stored));
  return {
    shown,
    /** Typed, not empty, and not understood. */
    unread: typed !== null && typed.trim() !== '' && parse(typed) === null,
    type(text: string): T | null {
      setTyped(text);
      return parse(text);
    },
    /** On leaving: what was understood is written in the usual way. */
    settle(): void {
      if (typed !== null && (typed.trim() === '' || parse(typed) !== null)) setTyped(null);
    },
    reset(): void {
      setTyped(null);
    },
  };
}
