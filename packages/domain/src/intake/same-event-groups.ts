/**
 * Puts together what belongs to one event: reports that name one another, and so on. `pairs` that name a report outside `ids` join nothing: what is
 * not on the list must not be guessed from who stands together. Each id once; groups by their first id, ids in the order given. Pure.
 */
export function groupsOf<Id extends string>(ids: readonly Id[], pairs: readonly (readonly [Id, Id])[]): readonly (readonly Id[])[] {
  const first = new Map<Id, Id>(ids.map((id) => [id, id]));
  const order = new Map(ids.map((id, index) => [id, index]));
  for (const [one, other] of pairs) {
    if (!first.has(one) || !first.has(other)) continue;
    const [low, high] = [rootOf(first, one), rootOf(first, other)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (low !== undefined && high !== undefined && low !== high) first.set(high, low);
  }
  return [...Map.groupBy(ids, (id) => rootOf(first, id)).values()];
}

function rootOf<Id extends string>(first: ReadonlyMap<Id, Id>, id: Id): Id {
  const next = first.get(id) ?? id;
  return next === id ? id : rootOf(first, next);
}
