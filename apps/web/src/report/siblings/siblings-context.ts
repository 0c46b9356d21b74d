import { createContext, useContext } from 'react';

/** Asks about another child in the same event, and begins its report. `sibling`: the row in `family.siblings` it is about, where that is known. */
export type BeginSibling = (sibling?: string) => void;

type Siblings = { readonly draftId: string; readonly begin: BeginSibling };

const SiblingsContext = createContext<Siblings | null>(null);
export const SiblingsContextProvider = SiblingsContext.Provider;

function useSiblings(): Siblings {
  const siblings = useContext(SiblingsContext);
  if (!siblings) throw new Error('used outside a draft');
  return siblings;
}

/** Opens the dialog about another child; goes to that child's draft instead where there is one. */
export function useBeginSibling(): BeginSibling {
  return useSiblings().begin;
}

/** The draft that is open. */
export function useThisDraft(): string {
  return useSiblings().draftId;
}
