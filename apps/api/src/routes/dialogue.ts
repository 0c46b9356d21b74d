import { done } from '@tidig/domain/base/outcome.ts';
import { askReporter } from '@tidig/services/asking/ask-reporter.ts';
import { getQuestions } from '@tidig/services/asking/questions.ts';
import { readAnswer } from '@tidig/services/asking/read-answer.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { passOn } from '@tidig/services/forwarding/pass-on.ts';
import { getForwarding } from '@tidig/services/forwarding/forwarding.ts';
import { getFeedback } from '@tidig/services/telling/feedback.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { answerQuestion } from '@tidig/services/writing/answer-question.ts';
import { getQuestionsOnSent, listQuestions } from '@tidig/services/writing/questions.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, idsInPath, jsonBody, noBody } from '../http/validate.ts';
import {
  answerRequest,
  askedQuestions,
  askedRows,
  feedback,
  feedbackRequest,
  forwarding,
  forwardRequest,
  questionRequest,
  questionsOnSent,
} from '../wire/dialogue.ts';

const opened = ['not-found', 'barred', 'opening-required'] as const;

/** What the nämnd and the one who reported say to each other after the report, and where a report goes that came to the wrong nämnd. */
export function dialogueRoutes(deps: AppDeps) {
  return new Hono<RequestEnv>()
    .route('/', askingRoutes(deps))
    .route('/', tellingRoutes(deps))
    .route('/', forwardingRoutes(deps))
    .route('/', answeringRoutes(deps));
}

function askingRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  const tag = 'Mottagning';
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/questions',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Frågor till polisen om anmälan, och svaren',
        answer: { status: 200, description: 'Ett svar som ingen har läst visas utan text', schema: askedQuestions },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await getQuestions(services, c.var.subject, c.req.valid('param').id), askedQuestions),
    )
    .post(
      '/intake/reports/:id/questions',
      policy('intake.ask'),
      describe({
        tag,
        summary: 'Fråga polisen om en anmälan',
        description: 'Komplettering innan beslut, uppgifter till en utredning efter (20 kap. 6 § SoL). Anmälan ändras inte.',
        answer: { status: 201, description: 'Alla frågor', schema: askedQuestions },
        problems: [...opened, 'forwarded', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(questionRequest),
      async (c) => answer(c, await askReporter(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), askedQuestions, 201),
    )
    .post(
      '/intake/reports/:id/answers/:part/readings',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Läs ett svar från polisen',
        description: 'Antecknas och loggas. Därefter är svaret inte längre oläst på tavlan.',
        answer: { status: 201, description: 'Alla frågor, det lästa svaret med text', schema: askedQuestions },
        problems: opened,
      }),
      idsInPath(),
      noBody(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answer(c, await readAnswer(services, c.var.subject, id, part), askedQuestions, 201);
      },
    );
}

function tellingRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  const tag = 'Mottagning';
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/feedback',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Återkopplingen till den som anmälde',
        answer: { status: 200, description: 'Vad som kan sägas, senast när, och vad som är sagt', schema: feedback },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await getFeedback(services, c.var.subject, c.req.valid('param').id), feedback),
    )
    .post(
      '/intake/reports/:id/feedback',
      policy('intake.tell'),
      describe({
        tag,
        summary: 'Återkoppla till den som anmälde, eller anteckna varför det är olämpligt',
        description: 'En av tre fasta uppgifter, som följer av beslutet (19 kap. 6 § SoL). Aldrig till privatpersoner.',
        answer: { status: 201, description: 'Återkopplat', schema: feedback },
        problems: [...opened, 'feedback-not-wanted', 'already-told', 'not-decided', 'letter-outdated', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(feedbackRequest),
      async (c) => {
        const { way, reason } = c.req.valid('json');
        const given = way === 'UNFIT' ? { way, reason: reason ?? '' } : { way };
        return answer(c, await tellReporter(services, c.var.subject, c.req.valid('param').id, given), feedback, 201);
      },
    );
}

function forwardingRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  const tag = 'Mottagning';
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/forwarding',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Varifrån anmälan har skickats vidare, och vart',
        answer: { status: 200, description: 'Med när den först kom in', schema: forwarding },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await getForwarding(services, c.var.subject, c.req.valid('param').id), forwarding),
    )
    .post(
      '/intake/reports/:id/forwarding',
      policy('intake.forward'),
      describe({
        tag,
        summary: 'Skicka vidare en anmälan som kom till fel nämnd',
        description: 'Skyddsbedömningen först. Nämndens eget exemplar ligger kvar, och när anmälan först kom in följer med.',
        answer: { status: 201, description: 'Skickad vidare, eller antecknad som lämnad för hand', schema: forwarding },
        problems: [...opened, 'safety-missing', 'already-decided', 'forwarded', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(forwardRequest),
      async (c) => answer(c, await forwardReport(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), forwarding, 201),
    )
    .post(
      '/intake/reports/:id/follow-ups/:part/passing-on',
      policy('intake.forward'),
      describe({
        tag,
        summary: 'Anteckna att det som kom in efteråt också har lämnats till den andra nämnden',
        description: 'När anmälan har lämnats vidare för hand. Till dess står den på tavlan. Det ska vara läst först.',
        answer: { status: 201, description: 'Antecknat', schema: forwarding },
        problems: [...opened, 'unread-arrivals', 'changed-meanwhile'],
      }),
      idsInPath(),
      noBody(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answer(c, await passOn(services, c.var.subject, id, part), forwarding, 201);
      },
    );
}

function answeringRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  const tag = 'Skriva';
  return new Hono<RequestEnv>()
    .get(
      '/questions',
      policy('sent-report.list'),
      describe({
        tag,
        summary: 'Att nämnder har frågat om mina och enhetens anmälningar',
        answer: { status: 200, description: 'Inget av vad de frågar', schema: askedRows },
        problems: [],
      }),
      async (c) => {
        const outcome = await listQuestions(services, c.var.subject);
        return answer(c, outcome.ok ? done({ questions: outcome.value }) : outcome, askedRows);
      },
    )
    .get(
      '/reports/:id/questions',
      policy('sent-report.read'),
      describe({
        tag,
        summary: 'Vad nämnden frågar om en skickad anmälan, under en öppning',
        answer: { status: 200, description: 'Frågor och svar', schema: questionsOnSent },
        problems: ['not-found', 'opening-required'],
      }),
      idInPath(),
      async (c) => {
        const outcome = await getQuestionsOnSent(services, c.var.subject, c.req.valid('param').id);
        return answer(c, outcome.ok ? done({ questions: outcome.value }) : outcome, questionsOnSent);
      },
    )
    .post(
      '/reports/:id/questions/:part/answers',
      policy('sent-report.answer'),
      describe({
        tag,
        summary: 'Svara på nämndens fråga',
        description: 'Ett eget meddelande bredvid anmälan, som inte ändras.',
        answer: { status: 201, description: 'Frågor och svar', schema: questionsOnSent },
        problems: ['not-found', 'opening-required'],
      }),
      idsInPath(),
      jsonBody(answerRequest),
      async (c) => {
        const { id, part } = c.req.valid('param');
        const outcome = await answerQuestion(services, c.var.subject, id, part, c.req.valid('json').text);
        return answer(c, outcome.ok ? done({ questions: outcome.value }) : outcome, questionsOnSent, 201);
      },
    );
}
