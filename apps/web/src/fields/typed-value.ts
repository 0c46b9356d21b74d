import { createContext, useContext, useState } from 'react';

/** Text that could not be read, by the id of its box: kept while the form is open, so that it is still there when one comes back to the step. */
const UnreadContext = createContext<Map<string, string>>(new Map());
export const UnreadTextsProvider = UnreadContext.Provider;

/**
 * Text that means something else when it has been read (a day, a time, a number). While the person types, the text is
 * kept as typed; what could be read is stored at once, and what could not be read stays in the box and is said.
 */
export function useTypedValue<T>(id: string, stored: T | null, write: (value: T) => string, parse: (typed: string) => T | null) {
  const unreadTexts = useContext(UnreadContext);
  const [typed, setTyped] = useState<string | null>(() => unreadTexts.get(id) ?? null);
  const shown = typed ?? (stored === null ? '' : write(stored));
  function keep(text: string | null): void {
    setTyped(text);
    if (isUnread(text)) unreadTexts.set(id, text ?? '');
    else unreadTexts.delete(id);
  }
  function isUnread(text: string | null): boolean {
    return text !== null && text.trim() !== '' && parse(text) === null;
  }
  return {
    shown,
    /** Typed, not empty, and not understood. */
    unread: isUnread(typed),
    type(text: string): T | null {
      keep(text);
      return parse(text);
    },
    /** On leaving: what was understood is written in the usual way. */
    settle(): void {
      if (!isUnread(typed)) keep(null);
    },
    reset(): void {
      keep(null);
    },
  };
}
