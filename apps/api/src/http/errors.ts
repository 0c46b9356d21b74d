import { PrintUnavailable } from '@tidig/services/context.ts';
import { StoreUnreachable } from '@tidig/store/port/stores.ts';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { RequestEnv } from './env.ts';
import { refuse } from './problem.ts';

/** A fault as the log may have it: its kind and where, never its message, which could hold what somebody typed. */
export type Fault = { readonly requestId: string; readonly kind: string; readonly where: readonly string[] };

/** Turns whatever was thrown into an answer. Throwing means a defect or an outage; only known outages are named to the reader. */
export function answerFault(report: (fault: Fault) => void) {
  return (error: Error, c: Context<RequestEnv>): Response => {
    if (error instanceof HTTPException && error.status === 400) return refuse(c, 'malformed-json');
    report(faultOf(error, c.get('requestId')));
    if (error instanceof StoreUnreachable) return refuse(c, 'store-unreachable');
    if (error instanceof PrintUnavailable) return refuse(c, 'print-unavailable');
    return refuse(c, 'unexpected');
  };
}

/** What the log may have of something thrown, under a request's id or the name of the work. */
export function faultOf(error: unknown, requestId: string): Fault {
  return error instanceof Error
    ? { requestId, kind: kindOf(error), where: framesOf(error) }
    : { requestId, kind: 'not an error', where: [] };
}

function kindOf(error: Error): string {
  return error instanceof StoreUnreachable ? `${error.name} ${error.store} ${error.reason}` : error.name;
}

/** Where in the code; the first line of a stack repeats the message and is left out, however many lines the message has. */
function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
  return frames.slice(0, 8).map((line) => line.trim().replace(/^at /, ''));
}
