import type { drawnRowsView, logReviewRequest, oddUseLimitsRequest, oddUseLimitsView, oddUseView } from '@tidig/api/wire/oversight.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type OddUseView = z.infer<typeof oddUseView>;
export type Flagged = OddUseView['flagged'][number];
export type Sample = OddUseView['samples'][number];
export type Drawn = Sample['drawn'][number];
export type LogReview = z.infer<typeof logReviewRequest>;
export type DrawnRows = z.infer<typeof drawnRowsView>;
export type OddUseLimitsView = z.infer<typeof oddUseLimitsView>;

export const oddUseKey = ['odd-use'] as const;

/** What is to be reviewed of how the register is used. Reading it is itself logged. */
export function readOddUse(): Promise<OddUseView> {
  return getJson<OddUseView>('/api/oversight/odd-use');
}

export function reviewOddUse(review: LogReview): Promise<void> {
  return sendJson<void>('POST', '/api/oversight/reviews', review);
}

/** A drawn person's rows of the month, newest first. */
export function readDrawnRows(asked: {
  readonly month: string;
  readonly person: string;
  readonly before: number | null;
}): Promise<DrawnRows> {
  const page = asked.before === null ? '' : `?before=${asked.before}`;
  return getJson<DrawnRows>(`/api/oversight/months/${asked.month}/users/${encodeURIComponent(asked.person)}/rows${page}`);
}

export function readOddUseLimits(): Promise<OddUseLimitsView> {
  return getJson<OddUseLimitsView>('/api/settings/odd-use');
}

export function saveOddUseLimits(given: z.input<typeof oddUseLimitsRequest>): Promise<OddUseLimitsView> {
  return sendJson<OddUseLimitsView>('POST', '/api/settings/odd-use', given);
}
