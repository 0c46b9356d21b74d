import { type ComponentType, createContext, useContext } from 'react';

/** A question of a row of the form: the list (`family.siblings`), the row's place in it, and the question (`concern`). */
export type CellPlace = { readonly rowsName: string; readonly index: number; readonly cell: string };

/** What can be done beside answering a question of a row: drawn under it. The page of a draft gives it; elsewhere there is nothing. */
export type RowActs = { readonly Under: ComponentType<CellPlace> };

const RowActsContext = createContext<RowActs>({ Under: () => null });
export const RowActsProvider = RowActsContext.Provider;

export function useRowActs(): RowActs {
  return useContext(RowActsContext);
}
