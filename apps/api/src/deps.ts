import type { ServiceContext } from '@tidig/services/context.ts';
import type { z } from 'zod';
import type { Fault } from './http/errors.ts';
import type { RequestLine } from './http/request-log.ts';
import type { StaticFiles } from './run/static-files.ts';
import type { demoAccount } from './wire/session.ts';

export type DemoAccount = z.output<typeof demoAccount>;

/** Everything the HTTP layer works with; server.ts makes the real ones, tests their own. */
export type AppDeps = {
  readonly services: ServiceContext;
  readonly version: string;
  /** Origin under which browsers reach the server (`https://…`); null in a demo, where it is the one they asked. */
  readonly publicOrigin: string | null;
  /** Who can log in, with passwords; null unless this is a demo. */
  readonly demoAccounts: (() => Promise<DemoAccount[]>) | null;
  /** The built pages; empty in development. */
  readonly pages: StaticFiles;
  readonly logRequest: (line: RequestLine) => void;
  readonly logFault: (fault: Fault) => void;
  /** Monotonic milliseconds, for durations only. */
  readonly elapsed: () => number;
};
