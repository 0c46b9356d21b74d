import type { Progress } from '@tidig/store/port/board.ts';

/** At most so often, so that a log of the run is readable. */
const EVERY_MS = 2000;

/** Says how many of how many are done, on a line of its own: at most every other second, and the last one always. `now`: milliseconds. */
export function sayProgress(what: string, tell: (line: string) => void, now: () => number = () => performance.now()): Progress {
  let said = now();
  return ({ done, of }) => {
    const isLast = done >= of;
    if (!isLast && now() - said < EVERY_MS) return;
    said = now();
    const share = of === 0 ? 100 : Math.floor((done / of) * 100);
    tell(`${what}: ${done} av ${of} (${share} %)`);
  };
}
