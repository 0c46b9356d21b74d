import { printDecision } from '@tidig/services/assessment/print-decision.ts';
import { printHistory } from '@tidig/services/child-file/print-history.ts';
import { printFileJournal, printReportJournal } from '@tidig/services/journal/print-journal.ts';
import { printReportSearch } from '@tidig/services/register/print-empty-search.ts';
import { printLetter } from '@tidig/services/telling/print-letter.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { answerPdf, copyHeaders } from '../http/pdf.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody, noBody } from '../http/validate.ts';
import { historyPrintRequest } from '../wire/child-file.ts';
import { decisionPrintRequest, journalPrintRequest, reportSearchPrintRequest } from '../wire/papers.ts';

const tag = 'Mottagning';
const described = {
  tag,
  answer: { status: 200, description: 'PDF', mediaType: 'application/pdf' },
  headers: copyHeaders,
  problems: ['not-found', 'barred', 'opening-required', 'nothing-to-print', 'place-in-print', 'marked-meanwhile', 'print-unavailable'],
} as const;

/** Papers that the nämnd itself has written: numbered copies, each logged, held back like the print of a report (T-12). */
export function paperRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/reports/:id/decision-prints',
      policy('intake.print'),
      describe({ ...described, summary: 'Skriv ut ett beslut som en numrerad kopia' }),
      idInPath(),
      jsonBody(decisionPrintRequest),
      async (c) => answerPdf(c, await printDecision(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/intake/reports/:id/journal-prints',
      policy('intake.print'),
      describe({ ...described, summary: 'Skriv ut journalen över en anmälan som en numrerad kopia' }),
      idInPath(),
      jsonBody(journalPrintRequest),
      async (c) => answerPdf(c, await printReportJournal(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/intake/reports/:id/letter-prints',
      policy('intake.print'),
      describe({
        ...described,
        summary: 'Skriv ut brevet med återkoppling till den som inte har Tidig',
        description: 'Nämndens egna ord kring det enda besked som beslutet ger. Barnet nämns inte, och inget kan utelämnas.',
        problems: [...described.problems, 'feedback-not-wanted', 'not-decided', 'already-told', 'letter-tells-board', 'changed-meanwhile'],
      }),
      idInPath(),
      noBody(),
      async (c) => answerPdf(c, await printLetter(services, c.var.subject, c.req.valid('param').id)),
    )
    .post(
      '/intake/reports/:id/search-prints',
      policy('intake.print'),
      describe({ ...described, summary: 'Skriv ut en antecknad sökning utan träffar som en numrerad kopia' }),
      idInPath(),
      jsonBody(reportSearchPrintRequest),
      async (c) => answerPdf(c, await printReportSearch(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/child-files/:id/journal-prints',
      policy('intake.print'),
      describe({ ...described, summary: 'Skriv ut journalen i barnets akt som en numrerad kopia' }),
      idInPath(),
      jsonBody(journalPrintRequest),
      async (c) => answerPdf(c, await printFileJournal(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/child-files/:id/history-prints',
      policy('intake.print'),
      describe({
        ...described,
        summary: 'Skriv ut akten i tidsordning som bilaga, en numrerad kopia med innehåll och sidnummer',
        description: 'Anmälningar, skyddsbedömningar, beslut och anteckningar som den som skriver ut får läsa. Aldrig var någon finns.',
      }),
      idInPath(),
      jsonBody(historyPrintRequest),
      async (c) => answerPdf(c, await printHistory(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    );
}
