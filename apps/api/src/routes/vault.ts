import { endNaming } from '@tidig/services/vault/end-naming.ts';
import { nameForVault } from '@tidig/services/vault/name-for-vault.ts';
import { listNamings } from '@tidig/services/vault/namings.ts';
import { openVault } from '@tidig/services/vault/open-vault.ts';
import { overseeVault } from '@tidig/services/vault/oversee-vault.ts';
import { readVault } from '@tidig/services/vault/read-vault.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, idsInPath, jsonBody, noBody } from '../http/validate.ts';
import { opened } from '../wire/intake.ts';
import { namingRequest, namings, vaultOpeningRequest, vaultOversight, vaultView } from '../wire/vault.ts';

const tag = 'Skyddad uppgift';

/** *Skyddad uppgift*: where protected persons are. Opened by the few who are named for the child, with a reason; told to the head. */
export function vaultRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/reports/:id/vault-openings',
      policy('vault.open'),
      describe({
        tag,
        summary: 'Öppna skyddad uppgift i en kvart, med skäl',
        description: 'Bara den som chefen har namngett för barnet. Loggas, och chefen ser att det är gjort. Aldrig genom nödöppning.',
        answer: { status: 201, description: 'Öppnad', schema: opened },
        problems: ['not-found', 'opening-required', 'outside-hours'],
      }),
      idInPath(),
      jsonBody(vaultOpeningRequest),
      async (c) => {
        const { reason } = c.req.valid('json');
        return answer(c, await openVault(services, c.var.subject, c.req.valid('param').id, reason), opened, 201);
      },
    )
    .get(
      '/intake/reports/:id/vault',
      policy('vault.read'),
      describe({
        tag,
        summary: 'Var de skyddade personerna i anmälan finns, under en öppning',
        description: 'Varje läsning loggas innan något lämnas.',
        answer: { status: 200, description: 'Uppgifterna, person för person', schema: vaultView },
        problems: ['not-found', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await readVault(services, c.var.subject, c.req.valid('param').id), vaultView),
    )
    .get(
      '/vault-openings',
      policy('vault.oversee'),
      describe({
        tag,
        summary: 'Vem som har öppnat skyddade uppgifter, och vem som är namngiven',
        answer: { status: 200, description: 'Utan något innehåll; nyast först', schema: vaultOversight },
        problems: [],
      }),
      async (c) => answer(c, await overseeVault(services, c.var.subject), vaultOversight),
    )
    .route('/intake/reports/:id', namingRoutes(deps, 'report'))
    .route('/child-files/:id', namingRoutes(deps, 'child-file'));
}

/** Who may open the vault, named by the unit head from a report or an akt. */
function namingRoutes(deps: AppDeps, kind: OpenedObject['kind']) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/vault-namings',
      policy('vault.name'),
      describe({
        tag,
        summary: 'Vem som får öppna skyddad uppgift för barnet',
        answer: { status: 200, description: 'Också de som är avslutade', schema: namings },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await listNamings(services, c.var.subject, { kind, id: c.req.valid('param').id }), namings),
    )
    .post(
      '/vault-namings',
      policy('vault.name'),
      describe({
        tag,
        summary: 'Namnge någon som får öppna skyddad uppgift för barnet',
        description: 'Högst fem åt gången och 90 dagar. Att en chef namnger sig själv syns för loggranskaren.',
        answer: { status: 201, description: 'Alla som är namngivna', schema: namings },
        problems: ['not-found', 'barred', 'opening-required', 'vault-full'],
      }),
      idInPath(),
      jsonBody(namingRequest),
      async (c) => {
        const object = { kind, id: c.req.valid('param').id };
        return answer(c, await nameForVault(services, c.var.subject, object, c.req.valid('json')), namings, 201);
      },
    )
    .post(
      '/vault-namings/:part/end',
      policy('vault.name'),
      describe({
        tag,
        summary: 'Avsluta en namngivning; den gäller inte längre än nu',
        answer: { status: 200, description: 'Alla som är namngivna', schema: namings },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idsInPath(),
      noBody(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answer(c, await endNaming(services, c.var.subject, { kind, id }, part), namings);
      },
    );
}
