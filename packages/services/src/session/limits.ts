/** T-36: covered and locked after 15 idle minutes, ended after 60, and after 10 hours whatever happens. */
export const LOCK_AFTER_MINUTES = 15;
export const END_AFTER_IDLE_MINUTES = 60;
export const END_AFTER_HOURS = 10;

/** T-35: at most ten failed tries in fifteen minutes for one username, known or not. */
export const MAX_FAILED_TRIES = 10;
export const TRIES_WINDOW_MINUTES = 15;
