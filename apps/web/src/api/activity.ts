/**
 * Whether a person has acted (pointer or keyboard) since the last request, and when. The server renews a login only for requests
 * that a person's act lies behind; polling never does.
 */
let lastActAt = Date.now();
let actedSinceRequest = true;
let lastRequestAt = 0;

const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** Starts listening. Passive and in the capture phase, so that no page can swallow it. */
export function watchActivity(target: Window): void {
  for (const act of acts) target.addEventListener(act, noteAct, { capture: true, passive: true });
}

export function noteAct(): void {
  lastActAt = Date.now();
  actedSinceRequest = true;
}

/** True when a person acted since the last request; asking marks a request as made. */
export function takeActed(): boolean {
  const acted = actedSinceRequest;
  actedSinceRequest = false;
  lastRequestAt = Date.now();
  return acted;
}

/** Milliseconds since a person last acted. Wall clock, so that a sleeping computer counts as idle. */
export function idleFor(now: number): number {
  return now - lastActAt;
}

/** True when a person has acted but no request has told the server for this long. */
export function owesSignOfLife(now: number, afterMs: number): boolean {
  return actedSinceRequest && now - lastRequestAt > afterMs;
}
