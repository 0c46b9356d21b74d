import { readCaseSystemHome, setCaseSystemHome } from '@tidig/services/elsewhere/case-system-home.ts';
import { noteElsewhere, noteStepElsewhere } from '@tidig/services/elsewhere/note-elsewhere.ts';
import { packageReport } from '@tidig/services/elsewhere/package-report.ts';
import { readElsewhere } from '@tidig/services/elsewhere/read-elsewhere.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { copyHeaders } from '../http/pdf.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { answerZip } from '../http/zip.ts';
import {
  elsewhereNote,
  elsewhereRequest,
  elsewhereView,
  homeRequest,
  homeView,
  packageRequest,
  stepNote,
  stepRequest,
} from '../wire/elsewhere.ts';

const tag = 'Mottagning';
const opened = ['not-found', 'barred', 'opening-required'] as const;

/** To the case system: what is noted as being there, the package to take there, and where the nämnd keeps its personakter. */
export function elsewhereRoutes(deps: AppDeps) {
  return new Hono<RequestEnv>().route('/', noteRoutes(deps)).route('/', packageRoute(deps)).route('/', homeRoutes(deps));
}

function noteRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/elsewhere',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Vad som är antecknat finns i verksamhetssystemet',
        answer: { status: 200, description: 'Anteckningarna, äldst först', schema: elsewhereView },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await readElsewhere(services, c.var.subject, c.req.valid('param').id), elsewhereView),
    )
    .post(
      '/intake/reports/:id/elsewhere',
      policy('intake.note-elsewhere'),
      describe({
        tag,
        summary: 'Anteckna att anmälan är aktualiserad i verksamhetssystemet',
        answer: { status: 201, description: 'Antecknat', schema: elsewhereNote },
        problems: [...opened, 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(elsewhereRequest),
      async (c) =>
        answer(c, await noteElsewhere(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), elsewhereNote, 201),
    )
    .post(
      '/intake/reports/:id/elsewhere-steps',
      policy('intake.note-elsewhere'),
      describe({
        tag,
        summary: 'Anteckna att ett steg finns i verksamhetssystemet',
        description: 'Det är en hänvisning. Steget räknas inte som gjort i Tidig.',
        answer: { status: 201, description: 'Antecknat', schema: stepNote },
        problems: opened,
      }),
      idInPath(),
      jsonBody(stepRequest),
      async (c) => answer(c, await noteStepElsewhere(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), stepNote, 201),
    );
}

function packageRoute(deps: AppDeps) {
  const policy = policyOf(deps);
  return new Hono<RequestEnv>().post(
    '/intake/reports/:id/packages',
    policy('intake.print'),
    describe({
      tag,
      summary: 'Anmälan som ett paket: JSON, PDF och bilagda filer, med kontrollsummor',
      description: 'PDF-filen är en numrerad kopia. Det som håller tillbaka en utskrift håller tillbaka paketet.',
      answer: { status: 200, description: 'ZIP', mediaType: 'application/zip' },
      headers: copyHeaders,
      problems: [...opened, 'place-in-print', 'marked-meanwhile', 'print-unavailable', 'withheld'],
    }),
    idInPath(),
    jsonBody(packageRequest),
    async (c) => answerZip(c, await packageReport(deps.services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
  );
}

function homeRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/settings/case-system-home',
      policy('settings.read'),
      describe({
        tag: 'Administration',
        summary: 'Var nämnden har personakten',
        answer: { status: 200, description: 'Det som gäller', schema: homeView },
        problems: [],
      }),
      async (c) => answer(c, await readCaseSystemHome(services, c.var.subject), homeView),
    )
    .post(
      '/settings/case-system-home',
      policy('settings.write'),
      describe({
        tag: 'Administration',
        summary: 'Bestäm var nämnden har personakten',
        answer: { status: 201, description: 'Gäller genast', schema: homeView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(homeRequest),
      async (c) => answer(c, await setCaseSystemHome(services, c.var.subject, c.req.valid('json')), homeView, 201),
    );
}
