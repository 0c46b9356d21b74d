import type { PlainMonth } from '@tidig/domain/base/months.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { readDiary } from '@tidig/services/taking-in/read-diary.ts';
import { getReception } from '@tidig/services/taking-in/reception.ts';
import { type NewTakenIn, takeIn } from '@tidig/services/taking-in/take-in.ts';
import { Hono } from 'hono';
import type { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { fileForm } from '../http/file-form.ts';
import { policyOf } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';
import { diaryAnswer, diaryQuery, receptionAnswer, takenInAnswer, takenInRequest } from '../wire/taking-in.ts';

const tag = 'Mottagning';

/** *Ny anmälan (annat sätt)*: what came by phone, on paper or in person; how each report was received; the diarium. */
export function takingInRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/taken-in',
      policy('intake.take-in'),
      describe({
        tag,
        summary: 'Skriv in en anmälan som kom på annat sätt',
        description:
          'Telefon, papper, e-post, besök. Tiden räknas från när den kom till nämnden. En anonym anmälare efterlämnar ingenting.',
        answer: { status: 201, description: 'Inskriven', schema: takenInAnswer },
        problems: ['not-found', 'already-taken-in'],
      }),
      jsonBody(takenInRequest),
      async (c) => answer(c, await takeIn(services, c.var.subject, given(c.req.valid('json')), null), takenInAnswer, 201),
    )
    .post(
      '/intake/taken-in/documents',
      policy('intake.take-in'),
      describe({
        tag,
        summary: 'Skriv in en anmälan som är ett papper eller en fil',
        description:
          'Som utan fil, med `report` (samma JSON) och `file` i multipart/form-data: PDF, JPG eller PNG, högst 10 MB. Filen är då anmälan.',
        takesFile: true,
        answer: { status: 201, description: 'Inskriven', schema: takenInAnswer },
        problems: [
          'not-found',
          'already-taken-in',
          'malformed-json',
          'invalid-input',
          'file-type',
          'file-too-large',
          'file-broken',
          'file-active',
          'file-locked',
          'picture-too-large',
        ],
      }),
      async (c) => {
        const form = await fileForm(c.req.raw, 'report', takenInRequest);
        if (!form.ok) return refuse(c, form.problem);
        return answer(c, await takeIn(services, c.var.subject, given(form.value), form.file), takenInAnswer, 201);
      },
    )
    .get(
      '/intake/reports/:id/reception',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Hur anmälan togs emot: när, hur, av vem, från vem',
        answer: { status: 200, description: 'Ur det som är förseglat', schema: receptionAnswer },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await getReception(services, c.var.subject, c.req.valid('param').id), receptionAnswer),
    )
    .get(
      '/intake/diary',
      policy('diary.read'),
      describe({
        tag,
        summary: 'Diariet för en månad, utan namn',
        answer: { status: 200, description: 'Datum, nummer, från vem och ett neutralt ämne', schema: diaryAnswer },
        problems: ['invalid-input', 'outside-hours'],
      }),
      queryOf(diaryQuery),
      async (c) => {
        const { month } = c.req.valid('query');
        return answer(c, await readDiary(services, c.var.subject, month === undefined ? null : asId<PlainMonth>(month)), diaryAnswer);
      },
    );
}

function given({ cameInAt, ...rest }: z.output<typeof takenInRequest>): NewTakenIn {
  return { ...rest, cameInAt: cameInAt === null ? null : instant(new Date(cameInAt)) };
}
