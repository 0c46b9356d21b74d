import { beginSiblingOfSent } from '@tidig/services/writing/begin-sibling.ts';
import { beginSupplement } from '@tidig/services/writing/begin-supplement.ts';
import { correctReport } from '@tidig/services/writing/correct-report.ts';
import { getSentAttachment } from '@tidig/services/writing/get-sent-attachment.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { handOver } from '@tidig/services/writing/hand-over.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { printSent } from '@tidig/services/writing/print-sent.ts';
import { done } from '@tidig/domain/base/outcome.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { answerFile } from '../http/file.ts';
import { answerPdf, copyHeaders } from '../http/pdf.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, idsInPath, jsonBody, noBody } from '../http/validate.ts';
import { opened } from '../wire/intake.ts';
import {
  copyRequest,
  correctionRequest,
  draftView,
  handOver as handOverRequest,
  sentList,
  sentNow,
  sentReport,
  sentRow,
} from '../wire/writing.ts';

const tag = 'Skriva';

/** *Mina anmälningar* and *Enhetens anmälningar*: what has been sent and how far it has come. */
export function reportRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/reports',
      policy('sent-report.list'),
      describe({
        tag,
        summary: 'Mina och enhetens anmälningar',
        answer: { status: 200, description: 'Nyast först', schema: sentList },
        problems: [],
      }),
      async (c) => answer(c, await listSent(services, c.var.subject), sentList),
    )
    .post(
      '/reports/:id/openings',
      policy('sent-report.open'),
      describe({
        tag,
        summary: 'Öppna en skickad anmälan för att läsa den',
        answer: { status: 201, description: 'Öppnad och loggad', schema: opened },
        problems: ['not-found'],
      }),
      idInPath(),
      noBody(),
      async (c) => answer(c, await openSent(services, c.var.subject, c.req.valid('param').id), opened, 201),
    )
    .get(
      '/reports/:id',
      policy('sent-report.read'),
      describe({
        tag,
        summary: 'En skickad anmälan, under en öppning',
        answer: { status: 200, description: 'Anmälan som den skickades', schema: sentReport },
        problems: ['not-found', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await getSent(services, c.var.subject, c.req.valid('param').id), sentReport),
    )
    .get(
      '/reports/:id/attachments/:part',
      policy('sent-report.read'),
      describe({
        tag,
        summary: 'En bilaga till en skickad anmälan, under en öppning',
        answer: { status: 200, description: 'Filen', mediaType: 'application/octet-stream' },
        problems: ['not-found', 'opening-required', 'withheld'],
      }),
      idsInPath(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answerFile(c, await getSentAttachment(services, c.var.subject, id, Number(part)), `bilaga-${Number(part)}`);
      },
    )
    .post(
      '/reports/:id/prints',
      policy('sent-report.print'),
      describe({
        tag,
        summary: 'Skriv ut en skickad anmälan',
        answer: { status: 200, description: 'PDF', mediaType: 'application/pdf' },
        headers: copyHeaders,
        problems: ['not-found', 'opening-required', 'nothing-to-print', 'place-in-print', 'print-unavailable'],
      }),
      idInPath(),
      jsonBody(copyRequest),
      async (c) => answerPdf(c, await printSent(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/reports/:id/supplements',
      policy('sent-report.supplement'),
      describe({
        tag,
        summary: 'Börja en komplettering',
        answer: { status: 201, description: 'Ett utkast med allt på plats', schema: draftView },
        problems: ['not-found'],
      }),
      idInPath(),
      noBody(),
      async (c) => answer(c, await beginSupplement(services, c.var.subject, c.req.valid('param').id), draftView, 201),
    )
    .post(
      '/reports/:id/siblings',
      policy('sent-report.supplement'),
      describe({
        tag,
        summary: 'Börja en anmälan om ett annat barn i samma händelse',
        answer: { status: 201, description: 'Ett utkast med det gemensamma', schema: draftView },
        problems: ['not-found'],
      }),
      idInPath(),
      noBody(),
      async (c) => answer(c, await beginSiblingOfSent(services, c.var.subject, c.req.valid('param').id), draftView, 201),
    )
    .post(
      '/reports/:id/corrections',
      policy('sent-report.correct'),
      describe({
        tag,
        summary: 'Meddela att något är fel',
        description: 'Ett eget meddelande som hör till anmälan. Inget ändras eller tas bort.',
        answer: { status: 201, description: 'Skickat, en rad för varje nämnd', schema: sentNow },
        problems: ['not-found'],
      }),
      idInPath(),
      jsonBody(correctionRequest),
      async (c) => {
        const outcome = await correctReport(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'));
        return answer(c, outcome.ok ? done({ reports: outcome.value }) : outcome, sentNow, 201);
      },
    )
    .post(
      '/reports/:id/hand-overs',
      policy('sent-report.hand-over-by-hand'),
      describe({
        tag,
        summary: 'Anteckna hur och när du själv lämnade över anmälan',
        answer: { status: 201, description: 'Antecknat', schema: sentRow },
        problems: ['not-found', 'not-sent-by-hand'],
      }),
      idInPath(),
      jsonBody(handOverRequest),
      async (c) => {
        const { how, at } = c.req.valid('json');
        const outcome = await handOver(services, c.var.subject, c.req.valid('param').id, { how, at: instant(new Date(at)) });
        return answer(c, outcome, sentRow, 201);
      },
    );
}
