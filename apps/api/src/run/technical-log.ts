import { pino } from 'pino';
import type { Fault } from '../http/errors.ts';
import type { RequestLine } from '../http/request-log.ts';
import type { Mode } from '../settings.ts';

export type TechnicalLog = {
  request(line: RequestLine): void;
  fault(fault: Fault): void;
  event(name: string, facts?: Readonly<Record<string, string | number>>): void;
};

/**
 * The technical log, JSON lines on standard output. It takes only the fields named here, one by one: whatever else an object
 * carries stays out (T-43). A demo writes faults only, so that its greeting stays in sight.
 */
export function technicalLog(mode: Mode): TechnicalLog {
  const log = pino({ base: null, level: mode === 'demo' ? 'warn' : 'info', timestamp: pino.stdTimeFunctions.isoTime });
  return {
    request: ({ requestId, route, method, status, code, membershipId, durationMs }) =>
      log[status >= 500 ? 'error' : 'info']({ requestId, route, method, status, code, membershipId, durationMs }, 'request'),
    fault: ({ requestId, kind, where }) => log.error({ requestId, kind, where }, 'fault'),
    event: (name, facts = {}) => log.info(facts, name),
  };
}
