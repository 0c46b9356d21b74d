import type { transferAnswered, transferRequest, transfersAnswer } from '@tidig/api/wire/transfer.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type Transfer = z.infer<typeof transfersAnswer>['transfers'][number];
export type NewStep = z.input<typeof transferRequest> | z.input<typeof transferAnswered>;

export async function getTransfers(fileId: string): Promise<readonly Transfer[]> {
  return (await getJson<z.infer<typeof transfersAnswer>>(pathOf(fileId))).transfers;
}

/** Notes a request or an answer; gives all that stands. */
export async function noteTransfer(fileId: string, step: NewStep): Promise<readonly Transfer[]> {
  return (await sendJson<z.infer<typeof transfersAnswer>>('POST', 'asked' in step ? `${pathOf(fileId)}/answers` : pathOf(fileId), step))
    .transfers;
}

function pathOf(fileId: string): string {
  return `/api/child-files/${encodeURIComponent(fileId)}/transfers`;
}
