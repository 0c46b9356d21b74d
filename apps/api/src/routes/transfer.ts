import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { done } from '@tidig/domain/base/outcome.ts';
import type { Transfer } from '@tidig/domain/intake/transfer.ts';
import { getTransfers, noteTransfer } from '@tidig/services/transfer/transfers.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { transferAnswered, transferRequest, transfersAnswer } from '../wire/transfer.ts';

const tag = 'Register';
const opened = ['not-found', 'barred', 'opening-required'] as const;

/** Överflyttning of a child's matter to another kommun (SoL 29:9–12): asked, answered, and when. */
export function transferRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/child-files/:id/transfers',
      policy('child-file.read'),
      describe({
        tag,
        summary: 'Överflyttning till en annan kommun: vad som har begärts och svarats',
        answer: { status: 200, description: 'Begäran, i den ordning de skrevs', schema: transfersAnswer },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, listed(await getTransfers(services, c.var.subject, c.req.valid('param').id)), transfersAnswer),
    )
    .post(
      '/child-files/:id/transfers',
      policy('journal.write'),
      describe({
        tag,
        summary: 'Anteckna att överflyttning har begärts skriftligen',
        description: 'Tidig skickar ingenting. Begäran går som brev; här står dagarna och svaret.',
        answer: { status: 201, description: 'Allt som har begärts', schema: transfersAnswer },
        problems: [...opened, 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(transferRequest),
      async (c) => {
        const step = { step: 'ASKED', ...c.req.valid('json') } as const;
        return answer(c, listed(await noteTransfer(services, c.var.subject, c.req.valid('param').id, step)), transfersAnswer, 201);
      },
    )
    .post(
      '/child-files/:id/transfers/answers',
      policy('journal.write'),
      describe({
        tag,
        summary: 'Anteckna vad den andra kommunen svarade',
        description: 'Tidig skickar ingenting. Begäran går som brev; här står dagarna och svaret.',
        answer: { status: 201, description: 'Allt som har begärts', schema: transfersAnswer },
        problems: [...opened, 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(transferAnswered),
      async (c) => {
        const step = { step: 'ANSWERED', ...c.req.valid('json') } as const;
        return answer(c, listed(await noteTransfer(services, c.var.subject, c.req.valid('param').id, step)), transfersAnswer, 201);
      },
    );
}

function listed(found: Outcome<readonly Transfer[]>): Outcome<{ readonly transfers: Transfer[] }> {
  return found.ok ? done({ transfers: [...found.value] }) : found;
}
