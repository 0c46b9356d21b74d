import { type ComponentType, createContext, useContext } from 'react';

/** A row of a list of the form: `family.siblings` and the row's own id. */
export type RowPlace = { readonly rowsName: string; readonly rowId: string };

/** What can be done about a row beside answering it: drawn under its questions. The page of a draft gives it; elsewhere there is nothing. */
export type RowActs = { readonly Under: ComponentType<RowPlace> };

const RowActsContext = createContext<RowActs>({ Under: () => null });
export const RowActsProvider = RowActsContext.Provider;

export function useRowActs(): RowActs {
  return useContext(RowActsContext);
}
