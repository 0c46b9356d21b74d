import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ProblemCode } from '@tidig/domain/base/problem.ts';

/** What every request carries. */
export type RequestEnv = {
  Variables: {
    requestId: string;
    /** Set by the policy; for the request line of the log. */
    membershipId: string | undefined;
    /** Set when a problem is answered; for the request line of the log. */
    problemCode: ProblemCode | undefined;
  };
};

/** What a route behind `policy(…)` has besides: the person acting, checked. */
export type PersonEnv = { Variables: { subject: Subject } };
