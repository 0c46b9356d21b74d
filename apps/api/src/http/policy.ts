import type { Action } from '@tidig/domain/access/actions.ts';
import { authorize } from '@tidig/services/access/authorize.ts';
import type { Hono, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { findTargetHandler } from 'hono/utils/handler';
import type { AppDeps } from '../deps.ts';
import type { PersonEnv, RequestEnv } from './env.ts';
import { refuse } from './problem.ts';
import { whoActs } from './session.ts';

const GUARD = Symbol('guard');

/** What guards a route: an action of the policy, the signature of another installation, or the reason why there is nothing. */
export type Guard =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'peer'; readonly reason: string }
  | { readonly kind: 'public'; readonly reason: string };

/**
 * Lets a request on only for a person in a live login whose role may do this at all; the verb asks again about the object.
 * Who is refused by role gets no further than this, and the refusal is in the log of the person's own organisation (promise 2).
 */
export function policyOf(deps: AppDeps) {
  return function policy(action: Action) {
    const guard = createMiddleware<RequestEnv & PersonEnv>(async (c, next) => {
      const acting = await whoActs(deps, c);
      if (!acting.ok) return refuse(c, acting.problem);
      const subject = acting.value;
      c.set('subject', subject);
      c.set('membershipId', subject.membership.id);
      const allowed = await authorize(deps.services, subject, { action, target: { kind: 'none', id: null }, object: null });
      return allowed.ok ? next() : refuse(c, allowed.problem);
    });
    return tagged(guard, { kind: 'action', action });
  };
}

/** Marks a route that anybody may call, and says why. */
export function publicRoute(reason: string): MiddlewareHandler {
  return tagged(
    createMiddleware((_, next) => next()),
    { kind: 'public', reason },
  );
}

/** Marks a handler as what guards its route. */
export function tagged<H extends MiddlewareHandler>(handler: H, guard: Guard): H {
  return Object.assign(handler, { [GUARD]: guard });
}

export type GuardedRoute = { readonly method: string; readonly path: string; readonly guard: Guard };

/** Every route under /api, and /health, with what guards it. Throws when one has no guard, or does something before its guard (design, promise 3). */
export function guardedRoutes(app: Hono<RequestEnv>): readonly GuardedRoute[] {
  const routes = new Map<string, { method: string; path: string; handlers: unknown[] }>();
  for (const { method, path, handler } of app.routes) {
    if (!path.startsWith('/api') && path !== '/health') continue;
    const key = `${method} ${path}`;
    const route = routes.get(key) ?? { method, path, handlers: [] };
    route.handlers.push(findTargetHandler(handler));
    routes.set(key, route);
  }
  return [...routes.values()].map(({ method, path, handlers }) => ({ method, path, guard: guardFirst(`${method} ${path}`, handlers) }));
}

/** Start-up fails unless every route is guarded before anything of it runs. */
export function assertEveryRouteHasPolicy(app: Hono<RequestEnv>): void {
  guardedRoutes(app);
}

function guardFirst(route: string, handlers: readonly unknown[]): Guard {
  const [first] = handlers;
  const guard = typeof first === 'function' ? (Reflect.get(first, GUARD) as Guard | undefined) : undefined;
  if (!guard) throw new Error(`${route} has no policy, or does something before it`);
  return guard;
}
