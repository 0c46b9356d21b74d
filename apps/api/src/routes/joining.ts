import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { compareFiles } from '@tidig/services/joining/compare-files.ts';
import { getMoves } from '@tidig/services/joining/get-moves.ts';
import { joinFiles } from '@tidig/services/joining/join-files.ts';
import { splitFile } from '@tidig/services/joining/split-file.ts';
import { undoMove } from '@tidig/services/joining/undo-move.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody, idsInPath } from '../http/validate.ts';
import { compareRequest, comparisonAnswer, joinRequest, movedAnswer, movesAnswer, splitRequest, undoMoveRequest } from '../wire/joining.ts';

const tag = 'Register';
const opened = ['not-found', 'barred', 'opening-required'] as const;
const moving = [...opened, 'not-joinable', 'transfer-open', 'emergency-now', 'changed-meanwhile'] as const;

/** Two akter that turn out to be one child's, and one that holds two children's reports: a caseworker's act, reversible, with a trace. */
export function joiningRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/child-files/:id/moves',
      policy('child-file.read'),
      describe({
        tag,
        summary: 'Vad som har flyttats in i och ut ur en akt',
        answer: { status: 200, description: 'Sammanföringar och delningar, nyast först, och vad som kan göras nu', schema: movesAnswer },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await getMoves(services, c.var.subject, c.req.valid('param').id), movesAnswer),
    )
    .post(
      '/child-files/:id/comparisons',
      policy('child-file.join'),
      describe({
        tag,
        summary: 'Jämför vilka barn två öppnade akter rör',
        description: 'Fält för fält. Båda akterna ska vara öppnade av den som frågar. Tidig avgör ingenting.',
        answer: { status: 200, description: 'Stämmer, stämmer inte, eller saknas', schema: comparisonAnswer },
        problems: opened,
      }),
      idInPath(),
      jsonBody(compareRequest),
      async (c) =>
        answer(c, await compareFiles(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').with), comparisonAnswer),
    )
    .post(
      '/child-files/:id/joins',
      policy('child-file.join'),
      describe({
        tag,
        summary: 'För samman två akter som rör samma barn',
        description: 'Allt i den andra akten flyttas hit. Ingen handling ändras. Det går att ångra.',
        answer: { status: 201, description: 'Sammanförda och loggat', schema: movedAnswer },
        problems: moving,
      }),
      idInPath(),
      jsonBody(joinRequest),
      async (c) => {
        const { id } = c.req.valid('param');
        return answer(c, nowIn(await joinFiles(services, c.var.subject, id, c.req.valid('json')), id), movedAnswer, 201);
      },
    )
    .post(
      '/child-files/:id/splits',
      policy('child-file.join'),
      describe({
        tag,
        summary: 'Dela en akt som rör två barn',
        description: 'De valda anmälningarna flyttas till en ny akt, eller till en som redan är öppnad. Det går att ångra.',
        answer: { status: 201, description: 'Delad och loggat', schema: movedAnswer },
        problems: moving,
      }),
      idInPath(),
      jsonBody(splitRequest),
      async (c) => {
        const split = await splitFile(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'));
        return answer(c, split.ok ? done({ childFileId: split.value }) : split, movedAnswer, 201);
      },
    )
    .post(
      '/child-files/:id/moves/:part/reversals',
      policy('child-file.join'),
      describe({
        tag,
        summary: 'Ångra en sammanföring eller en delning',
        description: 'Anmälningarna som flyttades och ligger kvar går tillbaka. Det som har kommit efteråt ligger kvar.',
        answer: { status: 201, description: 'Ångrad och loggat', schema: movedAnswer },
        problems: moving,
      }),
      idsInPath(),
      jsonBody(undoMoveRequest),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answer(c, nowIn(await undoMove(services, c.var.subject, id, part, c.req.valid('json')), id), movedAnswer, 201);
      },
    );
}

function nowIn(came: Outcome<null>, childFileId: string): Outcome<{ readonly childFileId: string }> {
  return came.ok ? done({ childFileId }) : came;
}
