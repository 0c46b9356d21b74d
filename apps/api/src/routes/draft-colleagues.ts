import { inviteColleague, listColleagues, uninviteColleague } from '@tidig/services/writing/colleagues.ts';
import { Hono } from 'hono';
import { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, idsInPath, jsonBody } from '../http/validate.ts';
import { colleague, invitation } from '../wire/writing.ts';

const tag = 'Skriva';

/** Colleagues who write in a draft beside its author. */
export function colleagueRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/colleagues',
      policy('draft.invite'),
      describe({
        tag,
        summary: 'Kollegor på den egna enheten',
        answer: { status: 200, description: 'De som kan bjudas in till ett utkast', schema: z.array(colleague) },
        problems: [],
      }),
      async (c) => answer(c, await listColleagues(services, c.var.subject), z.array(colleague)),
    )
    .post(
      '/drafts/:id/colleagues',
      policy('draft.invite'),
      describe({
        tag,
        summary: 'Bjud in en kollega till ett utkast',
        answer: { status: 204, description: 'Kollegan kan läsa, skriva och skicka' },
        problems: ['not-found', 'draft-already-sent', 'colleague-unknown'],
      }),
      idInPath(),
      jsonBody(invitation),
      async (c) => answerDone(c, await inviteColleague(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').userId)),
    )
    .delete(
      '/drafts/:id/colleagues/:part',
      policy('draft.invite'),
      describe({
        tag,
        summary: 'Ta tillbaka en inbjudan',
        answer: { status: 204, description: 'Kollegan når inte utkastet längre' },
        problems: ['not-found', 'draft-already-sent'],
      }),
      idsInPath(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answerDone(c, await uninviteColleague(services, c.var.subject, id, part));
      },
    );
}
