import { readLetterWords, saveLetterWords } from '@tidig/services/settings/letter-words.ts';
import { readNotices } from '@tidig/services/settings/read-notices.ts';
import { saveAlarmTimes } from '@tidig/services/settings/save-alarm-times.ts';
import { saveClosedDays } from '@tidig/services/settings/save-closed-days.ts';
import { saveNotices } from '@tidig/services/settings/save-notices.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { jsonBody } from '../http/validate.ts';
import {
  alarmTimesRequest,
  closedDaysRequest,
  letterWordsRequest,
  letterWordsView,
  noticesRequest,
  noticesView,
} from '../wire/settings.ts';

const tag = 'Administration';

/** What a nämnd has decided about its own work: who is told when, and when it is closed. Delegation is beside the assessment. */
export function settingRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/settings/notices',
      policy('settings.read'),
      describe({
        tag,
        summary: 'Vem som läser när, och vilka besked som har gått ut',
        answer: { status: 200, description: 'Schemat som gäller, stängda dagar och de senaste beskeden', schema: noticesView },
        problems: [],
      }),
      async (c) => answer(c, await readNotices(services, c.var.subject), noticesView),
    )
    .post(
      '/settings/notices',
      policy('settings.write'),
      describe({
        tag,
        summary: 'Skriv in vem som läser när',
        description:
          'Gäller genast. De tidigare finns kvar. En nämnd som nås genom Tidig måste ha svarat på vem som läser kvällar och helger.',
        answer: { status: 201, description: 'Inskrivet', schema: noticesView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(noticesRequest),
      async (c) => answer(c, await saveNotices(services, c.var.subject, c.req.valid('json')), noticesView, 201),
    )
    .post(
      '/settings/closed-days',
      policy('settings.write'),
      describe({
        tag,
        summary: 'Skriv in vilka dagar nämnden är stängd',
        description: 'Hela listan. Då får den som läser på helgdagar beskeden. Lagens tider löper som vanligt.',
        answer: { status: 201, description: 'Inskrivet', schema: noticesView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(closedDaysRequest),
      async (c) => answer(c, await saveClosedDays(services, c.var.subject, c.req.valid('json')), noticesView, 201),
    )
    .get(
      '/settings/letter',
      policy('settings.read'),
      describe({
        tag,
        summary: 'Nämndens ord i brev med återkoppling',
        answer: { status: 200, description: 'De ord som gäller', schema: letterWordsView },
        problems: [],
      }),
      async (c) => answer(c, await readLetterWords(services, c.var.subject), letterWordsView),
    )
    .post(
      '/settings/letter',
      policy('settings.write'),
      describe({
        tag,
        summary: 'Skriv nämndens ord i brev med återkoppling',
        description:
          'Orden före och efter beskedet. Beskedet är ett av tre och ändras inte. Gäller från nästa dag; de tidigare finns kvar.',
        answer: { status: 201, description: 'Inskrivet', schema: letterWordsView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(letterWordsRequest),
      async (c) => answer(c, await saveLetterWords(services, c.var.subject, c.req.valid('json')), letterWordsView, 201),
    )
    .post(
      '/settings/alarm-times',
      policy('settings.write'),
      describe({
        tag,
        summary: 'Skriv in när en anmälan som ingen har öppnat larmar',
        description: 'I minuter, 15–1440: på schemats tider, och alla andra tider. Gäller genast.',
        answer: { status: 201, description: 'Inskrivet', schema: noticesView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(alarmTimesRequest),
      async (c) => answer(c, await saveAlarmTimes(services, c.var.subject, c.req.valid('json')), noticesView, 201),
    );
}
