import { done } from '@tidig/domain/base/outcome.ts';
import { getAttachment } from '@tidig/services/intake/attachments.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { answerFile } from '../http/file.ts';
import { answerPdf, copyHeaders } from '../http/pdf.ts';
import { policyOf } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { idInPath, idsInPath, jsonBody } from '../http/validate.ts';
import {
  linkedTo,
  linkRequest,
  missingMarkRequest,
  missingMarks,
  opened,
  openReportRequest,
  receivedReport,
  undoLinkRequest,
} from '../wire/intake.ts';
import { copyRequest } from '../wire/writing.ts';

const tag = 'Mottagning';

/** *Mottagning*: a report that has arrived, opened as an act, read, printed, put in an akt. */
export function intakeRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/reports/:id/openings',
      policy('intake.open'),
      describe({
        tag,
        summary: 'Öppna en anmälan',
        description: 'Frågar ingenting och loggas. Första öppningen meddelas avsändaren.',
        answer: { status: 201, description: 'Öppnad', schema: opened },
        problems: ['not-found', 'barred', 'purpose-required', 'task-in-emergency', 'outside-hours'],
      }),
      idInPath(),
      jsonBody(openReportRequest),
      async (c) => {
        return answer(c, await openReport(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), opened, 201);
      },
    )
    .get(
      '/intake/reports/:id',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Anmälan bredvid vad registret vet om barnet, under en öppning',
        answer: { status: 200, description: 'Anmälan', schema: receivedReport },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await getReport(services, c.var.subject, c.req.valid('param').id), receivedReport),
    )
    .get(
      '/intake/reports/:id/attachments/:part',
      policy('intake.read'),
      describe({
        tag,
        summary: 'En bilaga till anmälan, under en öppning',
        description: 'Loggas. Ges inte där någon i hushållet har skyddade personuppgifter.',
        answer: { status: 200, description: 'Filen: PDF, JPEG eller PNG', mediaType: 'application/octet-stream' },
        headers: { 'Content-Disposition': 'attachment, under a file name without anything personal' },
        problems: ['not-found', 'barred', 'opening-required', 'withheld'],
      }),
      idsInPath(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        const outcome = await getAttachment(services, c.var.subject, id, Number(part));
        return answerFile(c, outcome, outcome.ok ? outcome.value.name : 'bilaga');
      },
    )
    .post(
      '/intake/reports/:id/prints',
      policy('intake.print'),
      describe({
        tag,
        summary: 'Skriv ut anmälan eller dess bilaga som en numrerad kopia',
        answer: { status: 200, description: 'PDF', mediaType: 'application/pdf' },
        headers: copyHeaders,
        problems: [
          'not-found',
          'barred',
          'opening-required',
          'nothing-to-print',
          'place-in-print',
          'marked-meanwhile',
          'print-unavailable',
        ],
      }),
      idInPath(),
      jsonBody(copyRequest),
      async (c) => answerPdf(c, await printReport(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/intake/reports/:id/links',
      policy('intake.link'),
      describe({
        tag,
        summary: 'Koppla anmälan till ett barns akt, eller öppna en ny',
        answer: { status: 201, description: 'Kopplad', schema: linkedTo },
        problems: ['not-found', 'barred', 'opening-required', 'already-linked', 'children-only'],
      }),
      idInPath(),
      jsonBody(linkRequest),
      async (c) => {
        const outcome = await linkReport(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').childFileId);
        return outcome.ok ? answer(c, done({ childFileId: outcome.value }), linkedTo, 201) : refuse(c, outcome.problem);
      },
    )
    .post(
      '/intake/reports/:id/link-reversals',
      policy('intake.link'),
      describe({
        tag,
        summary: 'Ångra en koppling; den blir kvar som spår med skäl',
        answer: { status: 204, description: 'Ångrad' },
        problems: ['not-found', 'barred', 'opening-required', 'not-linked'],
      }),
      idInPath(),
      jsonBody(undoLinkRequest),
      async (c) => answerDone(c, await undoLink(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').reason)),
    )
    .post(
      '/intake/reports/:id/missing-marks',
      policy('intake.mark-missing'),
      describe({
        tag,
        summary: 'Markera vad som saknades i anmälan',
        description: 'Bara fasta uppgifter. Meddelas polisen, och säger ingenting om vad nämnden bedömer.',
        answer: { status: 201, description: 'Allt som är markerat', schema: missingMarks },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      jsonBody(missingMarkRequest),
      async (c) => {
        const outcome = await markMissing(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').codes);
        return outcome.ok ? answer(c, done({ marks: outcome.value }), missingMarks, 201) : refuse(c, outcome.problem);
      },
    );
}
