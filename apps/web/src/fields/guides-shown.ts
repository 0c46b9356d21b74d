import { createContext, useContext } from 'react';

/** Which questions show the help beside them, by path. All of them, but on a page that must be short. */
const GuidesContext = createContext<(name: string) => boolean>(() => true);
export const GuidesShownProvider = GuidesContext.Provider;

export function useGuideShown(name: string): boolean {
  return useContext(GuidesContext)(name);
}
