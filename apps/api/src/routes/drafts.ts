import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { discardDraft } from '@tidig/services/writing/discard-draft.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { listDrafts, remindOfDrafts } from '@tidig/services/writing/list-drafts.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { settleFinding } from '@tidig/services/writing/settle-finding.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { unitDraftAges } from '@tidig/services/writing/unit-draft-ages.ts';
import { done } from '@tidig/domain/base/outcome.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { PersonEnv, RequestEnv } from '../http/env.ts';
import { sayVersion, versionOnScreen } from '../http/if-match.ts';
import { policyOf } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { idInPath, jsonBody, noBody } from '../http/validate.ts';
import {
  draftAges,
  draftReminders,
  draftRow,
  draftSaved,
  draftView,
  newDraft,
  savedAnswers,
  sentNow,
  settledKey,
} from '../wire/writing.ts';

const tag = 'Skriva';
const versionHeader = { ETag: 'The version kept' };

/** *Ny anmälan*: the author's own drafts, with versions, until they are sent. */
export function draftRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/drafts',
      policy('draft.read'),
      describe({
        tag,
        summary: 'Egna utkast',
        answer: { status: 200, description: 'Senast sparade först', schema: z.array(draftRow) },
        problems: [],
      }),
      async (c) => answer(c, await listDrafts(services, c.var.subject), z.array(draftRow)),
    )
    .post(
      '/drafts',
      policy('draft.create'),
      describe({
        tag,
        summary: 'Börja en anmälan',
        answer: { status: 201, description: 'Utkastet', schema: draftView },
        headers: versionHeader,
        problems: ['unknown-form-version'],
      }),
      jsonBody(newDraft),
      async (c) => {
        const outcome = await createDraft(services, c.var.subject, c.req.valid('json'));
        if (outcome.ok) sayVersion(c, outcome.value.version);
        return answer(c, outcome, draftView, 201);
      },
    )
    .get(
      '/drafts/reminders',
      policy('draft.read'),
      describe({
        tag,
        summary: 'Hur mycket som inte är skickat',
        answer: { status: 200, description: 'Antal och ålder, aldrig vad', schema: draftReminders },
        problems: [],
      }),
      async (c) => answer(c, await remindOfDrafts(services, c.var.subject), draftReminders),
    )
    .get(
      '/drafts/ages',
      policy('draft.ages'),
      describe({
        tag,
        summary: 'Hur många och hur gamla utkast enheten har',
        answer: { status: 200, description: 'Äldst först; aldrig vad eller vems', schema: draftAges },
        problems: [],
      }),
      async (c) => answer(c, await unitDraftAges(services, c.var.subject), draftAges),
    )
    .get(
      '/drafts/:id',
      policy('draft.read'),
      describe({
        tag,
        summary: 'Ett eget utkast',
        answer: { status: 200, description: 'Utkastet', schema: draftView },
        headers: versionHeader,
        problems: ['not-found', 'draft-already-sent', 'unknown-form-version'],
      }),
      idInPath(),
      async (c) => {
        const outcome = await getDraft(services, c.var.subject, c.req.valid('param').id);
        if (outcome.ok) sayVersion(c, outcome.value.version);
        return answer(c, outcome, draftView);
      },
    )
    .put(
      '/drafts/:id',
      policy('draft.write'),
      describe({
        tag,
        summary: 'Spara hela utkastet',
        description: 'Har någon sparat en annan version svaras 412, och ETag säger vilken som finns.',
        answer: { status: 200, description: 'Sparat', schema: draftSaved },
        headers: versionHeader,
        ifMatch: true,
        problems: ['not-found', 'draft-already-sent', 'version-missing', 'version-stale', 'unknown-form-version'],
      }),
      idInPath(),
      jsonBody(savedAnswers),
      async (c) => {
        const version = versionOnScreen(c);
        if (!version.ok) return refuseStale(c, version);
        const outcome = await saveDraft(services, c.var.subject, c.req.valid('param').id, version.value, c.req.valid('json'));
        if (!outcome.ok) return refuseStale(c, outcome);
        sayVersion(c, outcome.value.version);
        return answer(c, outcome, draftSaved);
      },
    )
    .delete(
      '/drafts/:id',
      policy('draft.discard'),
      describe({ tag, summary: 'Släng ett utkast', answer: { status: 204, description: 'Borta' }, problems: ['not-found'] }),
      idInPath(),
      async (c) => answerDone(c, await discardDraft(services, c.var.subject, c.req.valid('param').id)),
    )
    .post(
      '/drafts/:id/settled',
      policy('draft.write'),
      describe({
        tag,
        summary: 'Visa inte den här anmärkningen igen',
        description: 'Skrivstödets anmärkning är sedd. Nyckeln innehåller inget av texten.',
        answer: { status: 204, description: 'Sparat' },
        problems: ['not-found', 'draft-already-sent'],
      }),
      idInPath(),
      jsonBody(settledKey),
      async (c) => answerDone(c, await settleFinding(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').key)),
    )
    .post(
      '/drafts/:id/submission',
      policy('draft.submit'),
      describe({
        tag,
        summary: 'Skicka anmälan',
        description: 'Samma utkast en gång till ger samma anmälan. Svaret säger vad som har hänt: framme först när nämnden har kvitterat.',
        answer: { status: 201, description: 'Skickad, en rad för varje nämnd', schema: sentNow },
        ifMatch: true,
        problems: [
          'not-found',
          'draft-already-sent',
          'version-missing',
          'version-stale',
          'report-incomplete',
          'recipient-closed',
          'unknown-form-version',
        ],
      }),
      idInPath(),
      noBody(),
      async (c) => {
        const version = versionOnScreen(c);
        if (!version.ok) return refuseStale(c, version);
        const outcome = await submitDraft(services, c.var.subject, c.req.valid('param').id, version.value);
        return outcome.ok ? answer(c, done({ reports: outcome.value }), sentNow, 201) : refuseStale(c, outcome);
      },
    );

  /** A stale version is answered with the one that is kept, so that the page can show both texts. */
  async function refuseStale(c: Context<RequestEnv & PersonEnv>, outcome: Extract<Outcome<unknown>, { ok: false }>) {
    if (outcome.problem.code === 'version-stale') {
      const kept = await getDraft(services, c.var.subject, c.req.param('id') ?? '');
      if (!kept.ok) return refuse(c, kept.problem);
      sayVersion(c, kept.value.version);
    }
    return refuse(c, outcome.problem);
  }
}
