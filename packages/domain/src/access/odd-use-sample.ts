/** Somebody who has used the nämnd's data in a month, in a unit (null: none). */
export type ActiveUser = { readonly userId: string; readonly unitId: string | null };

/** One in ten, and at least one where there is anybody. */
export function sampleSize(users: number): number {
  return Math.ceil(users / 10);
}

/**
 * Those whose month is reviewed: of each unit one user in ten, by `rank` (a keyed or hashed text made of the seed, the unit and the user, lowest first). The
 * seed is the hash of the month's last log row: nobody can choose it, and whoever has the log can draw again and get the same. Pure.
 */
export function drawSample<U extends ActiveUser>(active: readonly U[], rank: (user: U) => string): readonly U[] {
  const once = [...new Map(active.map((user) => [`${user.unitId ?? ''} ${user.userId}`, user])).values()];
  return [...Map.groupBy(once, ({ unitId }) => unitId).values()].flatMap((users) =>
    users
      .map((user) => ({ user, place: rank(user) }))
      .toSorted((one, other) => (one.place < other.place ? -1 : 1))
      .slice(0, sampleSize(users.length))
      .map(({ user }) => user),
  );
}
