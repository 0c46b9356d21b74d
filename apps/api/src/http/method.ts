import type { Hono } from 'hono';
import type { RequestEnv } from './env.ts';
import { publicRoute } from './policy.ts';
import { refuse } from './problem.ts';

/** Answers 405 with the methods that a path does take. Called when all routes stand. */
export function answerWrongMethod(app: Hono<RequestEnv>): void {
  const taken = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    if (method !== 'ALL' && !path.includes('*')) taken.set(path, (taken.get(path) ?? new Set()).add(method));
  }
  for (const [path, methods] of taken) {
    const allow = [...methods].sort().join(', ');
    app.all(path, publicRoute('Says only which methods the path takes'), (c) => {
      c.header('Allow', allow);
      return refuse(c, 'method-not-allowed');
    });
  }
}
