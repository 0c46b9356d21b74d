import { type ComponentType, createContext, useContext, useSyncExternalStore } from 'react';

/** `exactly`: what is about the field itself, not what is about the fields of its rows, which have frames of their own. */
export type FindingPlace = { readonly name: string; readonly exactly: boolean };

/** What stands at one field. */
export type FindingsThere = {
  /** Element ids of the sentences, with blanks between. */
  readonly ids: string;
  /** One of them says that the report cannot be sent like this. */
  readonly stops: boolean;
  /** One of them says what is lacking: the form's own sentence would say it again. */
  readonly asks: boolean;
};

/** What the writing support has to say at fields, as the fields see it. The page of a draft gives it; elsewhere nothing is said. */
export type FindingPlaces = {
  /** The person has left the field: now, and not while typing, it is looked at. */
  leave(name: string): void;
  /** The same object as long as the same stands there. */
  there(place: FindingPlace): FindingsThere;
  subscribe(listener: () => void): () => void;
  /** Draws them, with their presses. Draws nothing where there is nothing to say. */
  readonly Place: ComponentType<FindingPlace>;
};

export const noFindings: FindingsThere = { ids: '', stops: false, asks: false };

const silent: FindingPlaces = {
  leave: () => undefined,
  there: () => noFindings,
  subscribe: () => () => undefined,
  Place: () => null,
};

const PlacesContext = createContext<FindingPlaces>(silent);
export const FindingPlacesProvider = PlacesContext.Provider;

export function useFindingPlaces(): FindingPlaces {
  return useContext(PlacesContext);
}

export function useFindingsThere(name: string, exactly: boolean): FindingsThere {
  const places = useFindingPlaces();
  return useSyncExternalStore(places.subscribe, () => places.there({ name, exactly }));
}
