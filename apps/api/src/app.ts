import { Hono } from 'hono';
import type { AppDeps } from './deps.ts';
import { boundedBody } from './http/body.ts';
import type { RequestEnv } from './http/env.ts';
import { answerFault } from './http/errors.ts';
import { safeHeaders } from './http/headers.ts';
import { answerWrongMethod } from './http/method.ts';
import { openApiDocument } from './http/openapi.ts';
import { sameOriginOnly } from './http/origin.ts';
import { pages } from './http/pages.ts';
import { assertEveryRouteHasPolicy, publicRoute } from './http/policy.ts';
import { refuse } from './http/problem.ts';
import { requestId } from './http/request-id.ts';
import { requestLog } from './http/request-log.ts';
import { adminRoutes } from './routes/admin.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { dialogueRoutes } from './routes/dialogue.ts';
import { attachmentRoutes } from './routes/draft-attachments.ts';
import { barrierRoutes } from './routes/barriers.ts';
import { childFileRoutes } from './routes/child-files.ts';
import { colleagueRoutes } from './routes/draft-colleagues.ts';
import { draftRoutes } from './routes/drafts.ts';
import { elsewhereRoutes } from './routes/elsewhere.ts';
import { emergencyRoutes } from './routes/emergencies.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { intakeRoutes } from './routes/intake.ts';
import { joiningRoutes } from './routes/joining.ts';
import { journalRoutes } from './routes/journal.ts';
import { jourRoutes } from './routes/jour.ts';
import { membershipRoutes } from './routes/memberships.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { olderRoutes } from './routes/older.ts';
import { paperRoutes } from './routes/papers.ts';
import { protectionRoutes } from './routes/protection.ts';
import { demoRoutes, healthRoute } from './routes/public.ts';
import { referenceRoutes } from './routes/reference.ts';
import { registerRoutes } from './routes/register.ts';
import { reportRoutes } from './routes/reports.ts';
import { sessionRoutes } from './routes/session.ts';
import { retentionRoutes } from './routes/retention.ts';
import { settingRoutes } from './routes/settings.ts';
import { siblingRoutes } from './routes/siblings.ts';
import { takingInRoutes } from './routes/taking-in.ts';
import { statisticsRoutes } from './routes/statistics.ts';
import { trailRoutes } from './routes/trail.ts';
import { transferRoutes } from './routes/transfer.ts';
import { unitRoutes } from './routes/unit.ts';
import { vaultRoutes } from './routes/vault.ts';
import { wordRoutes } from './routes/words.ts';
import { worklistRoutes } from './routes/worklist.ts';

/**
 * The whole HTTP layer, wired from what it is given: no clock, store or setting of its own. Throws when a route lacks a policy.
 * Order matters: every answer gets its id, headers and log line; what comes from another site, too large or too slow gets no further.
 */
export function createApp(deps: AppDeps) {
  const app = new Hono<RequestEnv>()
    .use(requestId(deps.services.ids))
    .use(safeHeaders(deps.publicOrigin?.startsWith('https:') ?? false))
    .use(requestLog(deps.logRequest, deps.elapsed))
    .use(sameOriginOnly(deps.publicOrigin))
    .use(boundedBody())
    .route('/', healthRoute(deps))
    .route('/api', sessionRoutes(deps))
    .route('/api', referenceRoutes(deps))
    .route('/api', siblingRoutes(deps))
    .route('/api', draftRoutes(deps))
    .route('/api', colleagueRoutes(deps))
    .route('/api', attachmentRoutes(deps))
    .route('/api', reportRoutes(deps))
    .route('/api', worklistRoutes(deps))
    .route('/api', jourRoutes(deps))
    .route('/api', intakeRoutes(deps))
    .route('/api', assessmentRoutes(deps))
    .route('/api', dialogueRoutes(deps))
    .route('/api', takingInRoutes(deps))
    .route('/api', journalRoutes(deps))
    .route('/api', transferRoutes(deps))
    .route('/api', joiningRoutes(deps))
    .route('/api', olderRoutes(deps))
    .route('/api', paperRoutes(deps))
    .route('/api', registerRoutes(deps))
    .route('/api', childFileRoutes(deps))
    .route('/api', barrierRoutes(deps))
    .route('/api', emergencyRoutes(deps))
    .route('/api', vaultRoutes(deps))
    .route('/api', protectionRoutes(deps))
    .route('/api', adminRoutes(deps))
    .route('/api', settingRoutes(deps))
    .route('/api', retentionRoutes(deps))
    .route('/api', oversightRoutes(deps))
    .route('/api', membershipRoutes(deps))
    .route('/api', unitRoutes(deps))
    .route('/api', wordRoutes(deps))
    .route('/api', elsewhereRoutes(deps))
    .route('/api', statisticsRoutes(deps))
    .route('/api', trailRoutes(deps))
    .route('/api', exchangeRoutes(deps))
    .route('/api', demoRoutes(deps))
    .get('/api/openapi.json', publicRoute('The description of the API names nobody'), async (c) => c.json(await description()))
    .get('/*', pages(deps.pages));

  let document: ReturnType<typeof openApiDocument> | undefined;
  function description() {
    document ??= openApiDocument(app, deps.version);
    return document;
  }

  answerWrongMethod(app);
  assertEveryRouteHasPolicy(app);
  app.notFound((c) => refuse(c, 'not-found'));
  app.onError(answerFault(deps.logFault));
  return app;
}

/** For a typed client (`hc<AppType>`). */
export type AppType = ReturnType<typeof createApp>;
