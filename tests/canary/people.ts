/** Everybody who listens: each role at least once, those of another unit and of another nämnd, and somebody not logged in. */
export const people = {
  author: { username: 'sara.lind', at: 'police' },
  colleague: { username: 'johan.norr', at: 'police' },
  'officer of another unit': { username: 'nils.holm', at: 'police' },
  'head of the unit': { username: 'eva.rask', at: 'police' },
  'police administrator': { username: 'olle.berg', at: 'police' },
  reception: { username: 'karin.ek', at: 'farsta' },
  /** Named for every protected child at Farsta. */
  caseworker: { username: 'ali.demir', at: 'farsta' },
  jour: { username: 'maja.frost', at: 'farsta' },
  'head at the nämnd': { username: 'britt.sand', at: 'farsta' },
  'log reviewer': { username: 'leo.dahl', at: 'farsta' },
  'board administrator': { username: 'rut.ask', at: 'farsta' },
  'reception elsewhere': { username: 'lars.hed', at: 'malmo' },
  'caseworker elsewhere': { username: 'hanna.lund', at: 'malmo' },
  operator: { username: 'drift', at: 'operations' },
} as const satisfies Record<string, { readonly username: string; readonly at: 'police' | 'farsta' | 'malmo' | 'operations' }>;

export type Listener = keyof typeof people;
export const listeners = Object.keys(people) as readonly Listener[];

/** Those of one place. */
export function listenersAt(...places: readonly string[]): readonly Listener[] {
  return listeners.filter((one) => places.includes(people[one].at));
}
