import { approveDisposal } from '@tidig/services/retention/approve-disposal.ts';
import { keepForGood } from '@tidig/services/retention/keep-for-good.ts';
import { proposeDisposal, withdrawDisposal } from '@tidig/services/retention/propose-disposal.ts';
import { readDisposal } from '@tidig/services/retention/read-disposal.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { jsonBody } from '../http/validate.ts';
import { disposalIdRequest, disposalRequest, disposalView, keptForGoodRequest } from '../wire/retention.ts';

const tag = 'Administration';

/** Gallring (SoL 16 kap.): what is due, proposed by one person and approved by another. */
export function retentionRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/disposal',
      policy('retention.read'),
      describe({
        tag,
        summary: 'Vad nämnden ska gallra nu, och listan som väntar på godkännande',
        description: 'Ärendenummer, dagar, klass och lagrum. Aldrig namn eller innehåll.',
        answer: { status: 200, description: 'Det som ska vara klart först står först', schema: disposalView },
        problems: [],
      }),
      async (c) => answer(c, await readDisposal(services, c.var.subject), disposalView),
    )
    .post(
      '/disposal',
      policy('retention.propose'),
      describe({
        tag,
        summary: 'Föreslå gallring',
        description: 'Inget gallras förrän någon annan har godkänt. En lista i taget.',
        answer: { status: 201, description: 'Listan väntar på godkännande', schema: disposalView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(disposalRequest),
      async (c) => answer(c, await proposeDisposal(services, c.var.subject, c.req.valid('json').rows), disposalView, 201),
    )
    .post(
      '/disposal/kept',
      policy('retention.propose'),
      describe({
        tag,
        summary: 'Skriv in att något ska bevaras',
        description:
          'Barnet har varit placerat, eller det gäller faderskap eller adoption, enligt verksamhetssystemet. Då gallras det aldrig.',
        answer: { status: 201, description: 'Inskrivet', schema: disposalView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(keptForGoodRequest),
      async (c) => answer(c, await keepForGood(services, c.var.subject, c.req.valid('json')), disposalView, 201),
    )
    .post(
      '/disposal/approvals',
      policy('retention.approve'),
      describe({
        tag,
        summary: 'Godkänn gallringen: det som står i listan förstörs',
        description: 'Av någon annan än den som föreslog. Kan inte ångras. Det som har fått en ny anteckning lämnas kvar.',
        answer: { status: 201, description: 'Gallrat', schema: disposalView },
        problems: ['changed-meanwhile', 'own-proposal', 'barred'],
      }),
      jsonBody(disposalIdRequest),
      async (c) => answer(c, await approveDisposal(services, c.var.subject, c.req.valid('json').id), disposalView, 201),
    )
    .post(
      '/disposal/withdrawals',
      policy('retention.propose'),
      describe({
        tag,
        summary: 'Ta tillbaka ett förslag som ingen har godkänt',
        answer: { status: 201, description: 'Tillbakataget', schema: disposalView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(disposalIdRequest),
      async (c) => answer(c, await withdrawDisposal(services, c.var.subject, c.req.valid('json').id), disposalView, 201),
    );
}
