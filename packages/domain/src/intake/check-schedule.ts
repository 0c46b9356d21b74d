import type { FieldProblem, FieldProblemCode } from '../base/problem.ts';
import { textProblem } from '../form/text.ts';
import { type NoticeDay } from '../vocabulary/notices.ts';
import { noticeLimits } from './notice-schedule.ts';
import { LINE_MOST } from './text.ts';

/** A receiver as somebody has typed it: only what belongs to its kind is looked at. */
export type ReceiverDraft = {
  readonly kind: 'PERSON' | 'EMAIL' | 'WEBHOOK';
  readonly userId: string;
  readonly name: string;
  readonly address: string;
};
export type ReadingDraft = { readonly receivers: readonly ReceiverDraft[]; readonly nextAfterMinutes: number };
export type IntervalDraft = ReadingDraft & { readonly days: readonly NoticeDay[]; readonly from: string; readonly to: string };
export type ScheduleDraft = { readonly otherwise: ReadingDraft | null; readonly intervals: readonly IntervalDraft[] };

type Found = readonly (readonly [path: string, code: FieldProblemCode | null])[];

/**
 * What is wrong with a schedule, at which field; none when it can be kept. `people`: those who can be told at the nämnd. `mustAnswer`: the nämnd is reached
 * through Tidig, so that somebody must read evenings and weekends.
 */
export function checkSchedule(draft: ScheduleDraft, people: readonly string[], mustAnswer: boolean): readonly FieldProblem[] {
  const found: Found = [
    ['otherwise', draft.otherwise === null && mustAnswer ? 'required' : null],
    ['intervals', draft.intervals.length > noticeLimits.intervals ? 'too-many' : null],
    ...(draft.otherwise ? reading('otherwise', draft.otherwise, people) : []),
    ...draft.intervals.flatMap((one, n) => interval(`intervals.${n}`, one, people)),
  ];
  return found.flatMap(([path, code]) => (code ? [{ path, code }] : []));
}

function interval(at: string, { days, from, to, ...rest }: IntervalDraft, people: readonly string[]): Found {
  const clocks = isClock(from) && isClock(to);
  return [
    [`${at}.days`, days.length === 0 ? 'required' : null],
    [`${at}.from`, isClock(from) ? null : from === '' ? 'required' : 'time-invalid'],
    [`${at}.to`, isClock(to) ? (clocks && to <= from ? 'time-order' : null) : to === '' ? 'required' : 'time-invalid'],
    ...reading(at, rest, people),
  ];
}

function reading(at: string, { receivers, nextAfterMinutes }: ReadingDraft, people: readonly string[]): Found {
  const { leastMinutes, mostMinutes } = noticeLimits;
  const within = Number.isInteger(nextAfterMinutes) && nextAfterMinutes >= leastMinutes && nextAfterMinutes <= mostMinutes;
  return [
    [`${at}.receivers`, receivers.length === 0 ? 'required' : receivers.length > noticeLimits.receivers ? 'too-many' : null],
    ...receivers.flatMap((one, n) => receiver(`${at}.receivers.${n}`, one, people)),
    [`${at}.nextAfterMinutes`, within ? null : 'not-in-list'],
  ];
}

function receiver(at: string, { kind, userId, name, address }: ReceiverDraft, people: readonly string[]): Found {
  if (kind === 'PERSON') return [[`${at}.userId`, userId === '' ? 'required' : people.includes(userId) ? null : 'not-in-list']];
  const format = kind === 'EMAIL' ? (isMail(address.trim()) ? null : 'mail-format') : isWebhookUrl(address.trim()) ? null : 'web-format';
  return [
    [`${at}.name`, text(name)],
    [`${at}.address`, text(address) ?? format],
  ];
}

function text(given: string): FieldProblemCode | null {
  if (given.trim() === '') return 'required';
  return given.trim().length > LINE_MOST ? 'too-long' : textProblem(given.trim(), 'one');
}

function isClock(given: string): boolean {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(given);
}

function isMail(given: string): boolean {
  return /^[^@\s<>,;:"()[\]\\]+@[^@\s<>,;:"()[\]\\]+\.[a-z]{2,}$/i.test(given);
}

/** True for an address that may be posted to: https without a name or password in it, or the machine itself. */
export function isWebhookUrl(given: string): boolean {
  const https = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?(?:[/?][^\s@#]*)?$/i;
  const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?(?:\/[^\s@#]*)?$/i;
  return https.test(given) || loopback.test(given);
}
