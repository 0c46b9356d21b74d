import { closeAccount } from '@tidig/services/admin/close-account.ts';
import { getAddressBook } from '@tidig/services/admin/address-book.ts';
import { confirmAddress } from '@tidig/services/admin/confirm-address.ts';
import { saveAddress } from '@tidig/services/admin/save-address.ts';
import { listStaff } from '@tidig/services/admin/list-staff.ts';
import { operation } from '@tidig/services/admin/operation.ts';
import { reviewLog } from '@tidig/services/admin/review-log.ts';
import { done } from '@tidig/domain/base/outcome.ts';
import { Hono } from 'hono';
import { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { idInPath, jsonBody, noBody, queryOf } from '../http/validate.ts';
import { addressBook, logPage, newAddressPage, operation as operationView, staffRow } from '../wire/admin.ts';

const tag = 'Administration';
const logQuery = z.strictObject({
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .meta({ description: 'Rows older than this sequence number (nextBefore of the page before)' }),
});

/** The organisation's own log, people and accounts, and the installation's state. */
export function adminRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/log',
      policy('log.review'),
      describe({
        tag,
        summary: 'Loggkontroll: den egna organisationens logg, nyast först',
        answer: { status: 200, description: 'En sida av loggen', schema: logPage },
        problems: ['invalid-input'],
      }),
      queryOf(logQuery),
      async (c) => {
        const { before } = c.req.valid('query');
        return answer(c, await reviewLog(services, c.var.subject, before === undefined ? null : Number(before)), logPage);
      },
    )
    .get(
      '/staff',
      policy('membership.list'),
      describe({
        tag,
        summary: 'Personer i den egna organisationen',
        answer: { status: 200, description: 'Alla uppdrag, också avslutade', schema: z.array(staffRow) },
        problems: [],
      }),
      async (c) => answer(c, await listStaff(services, c.var.subject), z.array(staffRow)),
    )
    .post(
      '/accounts/:id/closures',
      policy('account.close'),
      describe({
        tag,
        summary: 'Stäng ett konto och avsluta dess inloggningar',
        answer: { status: 204, description: 'Stängt' },
        problems: ['not-found'],
      }),
      idInPath(),
      noBody(),
      async (c) => answerDone(c, await closeAccount(services, c.var.subject, c.req.valid('param').id)),
    )
    .get(
      '/address-book',
      policy('address.read'),
      describe({
        tag,
        summary: 'Adressboken: hur den egna nämnden nås',
        answer: { status: 200, description: 'Vad som gäller, vad som kommer och vad som har gällt', schema: addressBook },
        problems: [],
      }),
      async (c) => answer(c, await getAddressBook(services, c.var.subject), addressBook),
    )
    .put(
      '/address-book',
      policy('address.write'),
      describe({
        tag,
        summary: 'Skriv nya uppgifter från en dag',
        description: 'Lägger till en sida. Tidigare sidor står kvar.',
        answer: { status: 200, description: 'Adressboken med den nya sidan', schema: addressBook },
        problems: ['invalid-input', 'not-found'],
      }),
      jsonBody(newAddressPage),
      async (c) => answer(c, await saveAddress(services, c.var.subject, c.req.valid('json')), addressBook),
    )
    .post(
      '/address-book/confirmations',
      policy('address.write'),
      describe({
        tag,
        summary: 'Bekräfta att uppgifterna fortfarande stämmer',
        answer: { status: 200, description: 'Adressboken med dagens bekräftelse', schema: addressBook },
        problems: ['not-found'],
      }),
      noBody(),
      async (c) => answer(c, await confirmAddress(services, c.var.subject), addressBook),
    )
    .get(
      '/operation',
      policy('operation.read'),
      describe({
        tag,
        summary: 'Driftläge, utan innehåll',
        answer: { status: 200, description: 'Lagren och de lagregler som ingen har verifierat', schema: operationView },
        problems: [],
      }),
      async (c) => {
        const outcome = await operation(services, c.var.subject);
        if (!outcome.ok) return refuse(c, outcome.problem);
        return answer(c, done({ version: deps.version, ...outcome.value }), operationView);
      },
    );
}
