import { dayOf, plusDays, plusMinutes, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';

/** Hours after which an unsent draft reminds its officer: "genast" leaves no room for one that lies forgotten (L-03). */
const REMIND_AFTER_HOURS = 2;
/** Days a draft is kept after it was last saved. It is no allmän handling (TF 2:12, L-120), and tells of a child all the while. */
const KEEP_DAYS = 30;
/** Days before the end in which the list warns. */
const WARN_DAYS = 7;

export type DraftAge = {
  /** Not sent, and not saved for two hours. */
  readonly remind: boolean;
  /** The first day on which it is no longer kept. */
  readonly expiresOn: PlainDate;
  /** Within seven days. */
  readonly expiresSoon: boolean;
};

export function draftAge(savedAt: Instant, now: Instant): DraftAge {
  const expiresOn = plusDays(dayOf(savedAt), KEEP_DAYS);
  return {
    remind: Date.parse(now) >= Date.parse(plusMinutes(savedAt, REMIND_AFTER_HOURS * 60)),
    expiresOn,
    expiresSoon: plusDays(dayOf(now), WARN_DAYS) >= expiresOn,
  };
}

/** Drafts last saved before this moment may be too old: a day is an hour shorter or longer twice a year, so each is asked by itself. */
export function mayBeOld(now: Instant): Instant {
  return plusMinutes(now, -(KEEP_DAYS - 1) * 24 * 60);
}

/** True from the day that the list has said. */
export function isExpired(savedAt: Instant, now: Instant): boolean {
  return dayOf(now) >= draftAge(savedAt, now).expiresOn;
}
