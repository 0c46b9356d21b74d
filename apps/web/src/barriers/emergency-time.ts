/** A clock that runs ahead of the server's must not ask it over and over: then it waits this long. */
const AHEAD_WAITS_MS = 60_000;

/** Whole minutes, the one that has begun counted: 1 until the very end, never less than 0. */
export function minutesLeft(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 60_000));
}

/** When to forget what is shown and ask the server, in milliseconds from now. */
export function msUntilForgotten(until: string, now: number): number {
  const left = Date.parse(until) - now;
  return left > 0 ? left : AHEAD_WAITS_MS;
}
