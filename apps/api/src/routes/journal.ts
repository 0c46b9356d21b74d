import { instant } from '@tidig/domain/base/time.ts';
import { fileJournal, reportJournal } from '@tidig/services/journal/journal-of.ts';
import { type NewNote, noteOnFile, noteOnReport } from '@tidig/services/journal/write-note.ts';
import { Hono } from 'hono';
import type { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { journal, noteRequest } from '../wire/journal.ts';

const tag = 'Register';
const opened = ['not-found', 'barred', 'opening-required'] as const;
const summary = 'Skriv i journalen: en anteckning, en rättelse, eller att en uppgift bestrids';
const description = 'Ingenting ändras eller tas bort. En rättelse läggs efter det som var fel.';

/** The journal of a report and of an akt: dated, signed, and never changed (L-130, L-107). */
export function journalRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/journal',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Allt som har gjorts med anmälan, i tidsordning',
        answer: { status: 200, description: 'Journalen', schema: journal },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await reportJournal(services, c.var.subject, c.req.valid('param').id), journal),
    )
    .post(
      '/intake/reports/:id/journal',
      policy('journal.write'),
      describe({ tag, summary, description, answer: { status: 201, description: 'Journalen', schema: journal }, problems: opened }),
      idInPath(),
      jsonBody(noteRequest),
      async (c) =>
        answer(c, await noteOnReport(services, c.var.subject, c.req.valid('param').id, noted(c.req.valid('json'))), journal, 201),
    )
    .get(
      '/child-files/:id/journal',
      policy('child-file.read'),
      describe({
        tag,
        summary: 'Allt som har gjorts i barnets akt, i tidsordning',
        answer: { status: 200, description: 'Journalen', schema: journal },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await fileJournal(services, c.var.subject, c.req.valid('param').id), journal),
    )
    .post(
      '/child-files/:id/journal',
      policy('journal.write'),
      describe({ tag, summary, description, answer: { status: 201, description: 'Journalen', schema: journal }, problems: opened }),
      idInPath(),
      jsonBody(noteRequest),
      async (c) => answer(c, await noteOnFile(services, c.var.subject, c.req.valid('param').id, noted(c.req.valid('json'))), journal, 201),
    );
}

function noted({ madeAt, ...rest }: z.output<typeof noteRequest>): NewNote {
  return { ...rest, madeAt: madeAt === null ? null : instant(new Date(madeAt)) };
}
