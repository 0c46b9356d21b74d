import { type Instant, instant } from '@tidig/domain/base/time.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { layAside } from '@tidig/services/assessment/lay-aside.ts';
import { noteCaseSystem } from '@tidig/services/assessment/note-case-system.ts';
import { noteChildView } from '@tidig/services/assessment/note-child-view.ts';
import { noteContact } from '@tidig/services/assessment/note-contact.ts';
import { prolong } from '@tidig/services/assessment/prolong.ts';
import { propose } from '@tidig/services/assessment/propose.ts';
import { readCourse } from '@tidig/services/assessment/read-course.ts';
import { readDelegation } from '@tidig/services/assessment/read-delegation.ts';
import { setDelegation } from '@tidig/services/assessment/set-delegation.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import {
  caseSystemRecord,
  caseSystemRequest,
  childViewRecord,
  childViewRequest,
  closingRecord,
  closingRequest,
  contactRecord,
  contactRequest,
  courseViewOf,
  decisionRecord,
  decisionRequest,
  delegationRequest,
  delegationView,
  prolongingRecord,
  prolongingRequest,
  proposalRecord,
  proposalRequest,
  safetyAssessmentRequest,
} from '../wire/assessment.ts';
import { earlierReport, safetyAssessmentView } from '../wire/intake.ts';

const tag = 'Mottagning';
const courseView = courseViewOf(earlierReport);
const opened = ['not-found', 'barred', 'opening-required'] as const;

/** *Skyddsbedömning* and *Förhandsbedömning*: each step a record that a person signs, and the page that shows them all. */
export function assessmentRoutes(deps: AppDeps) {
  return new Hono<RequestEnv>()
    .route('/', courseRoutes(deps))
    .route('/', noteRoutes(deps))
    .route('/', decisionRoutes(deps))
    .route('/', delegationRoutes(deps));
}

function courseRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/course',
      policy('intake.read'),
      describe({
        tag,
        summary: 'Förhandsbedömningen på en sida: vad som är gjort, vad som saknas, och barnets tidigare anmälningar',
        answer: { status: 200, description: 'Bara det som är antecknat, och det som räknas ur det', schema: courseView },
        problems: opened,
      }),
      idInPath(),
      async (c) => answer(c, await readCourse(services, c.var.subject, c.req.valid('param').id), courseView),
    )
    .post(
      '/intake/reports/:id/safety-assessments',
      policy('intake.assess-safety'),
      describe({
        tag,
        summary: 'Skriv in en skyddsbedömning, också för valda syskon',
        description: 'Läggs bredvid dem som finns. En som skrivaren inte har sett stoppar den, och båda texterna finns kvar.',
        answer: { status: 201, description: 'Inskriven', schema: safetyAssessmentView },
        problems: [...opened, 'akt-missing', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(safetyAssessmentRequest),
      async (c) => {
        const given = c.req.valid('json');
        const outcome = await assessSafety(services, c.var.subject, c.req.valid('param').id, { ...given, madeAt: moment(given.madeAt) });
        return answer(c, outcome, safetyAssessmentView, 201);
      },
    );
}

function noteRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/reports/:id/contacts',
      policy('intake.assess'),
      describe({
        tag,
        summary: 'Anteckna en kontakt',
        answer: { status: 201, description: 'Antecknad', schema: contactRecord },
        problems: opened,
      }),
      idInPath(),
      jsonBody(contactRequest),
      async (c) => {
        const given = c.req.valid('json');
        const outcome = await noteContact(services, c.var.subject, c.req.valid('param').id, { ...given, madeAt: moment(given.madeAt) });
        return answer(c, outcome, contactRecord, 201);
      },
    )
    .post(
      '/intake/reports/:id/child-views',
      policy('intake.assess'),
      describe({
        tag,
        summary: 'Anteckna barnets egen mening, eller varför barnet inte har hörts',
        answer: { status: 201, description: 'Antecknad', schema: childViewRecord },
        problems: opened,
      }),
      idInPath(),
      jsonBody(childViewRequest),
      async (c) => {
        const { said, madeAt } = c.req.valid('json');
        const outcome = await noteChildView(services, c.var.subject, c.req.valid('param').id, { said, madeAt: moment(madeAt) });
        return answer(c, outcome, childViewRecord, 201);
      },
    )
    .post(
      '/intake/reports/:id/case-system-answers',
      policy('intake.assess'),
      describe({
        tag,
        summary: 'Anteckna vad verksamhetssystemet svarade',
        answer: { status: 201, description: 'Antecknat', schema: caseSystemRecord },
        problems: opened,
      }),
      idInPath(),
      jsonBody(caseSystemRequest),
      async (c) => {
        const given = c.req.valid('json');
        const outcome = await noteCaseSystem(services, c.var.subject, c.req.valid('param').id, { ...given, madeAt: moment(given.madeAt) });
        return answer(c, outcome, caseSystemRecord, 201);
      },
    );
}

function decisionRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/reports/:id/proposals',
      policy('intake.assess'),
      describe({
        tag,
        summary: 'Föreslå ett beslut',
        answer: { status: 201, description: 'Föreslaget', schema: proposalRecord },
        problems: [...opened, 'forwarded', 'already-decided', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(proposalRequest),
      async (c) => answer(c, await propose(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), proposalRecord, 201),
    )
    .post(
      '/intake/reports/:id/decisions',
      policy('intake.decide'),
      describe({
        tag,
        summary: 'Besluta om att inleda utredning eller inte',
        description: 'Paragraf, dag och punkt i delegationsordningen fylls i av tjänsten. Programmet beslutar aldrig.',
        answer: { status: 201, description: 'Beslutat', schema: decisionRecord },
        problems: [
          ...opened,
          'competence-missing',
          'delegation-missing',
          'changed-meanwhile',
          'forwarded',
          'already-decided',
          'akt-missing',
          'safety-missing',
          'inquiry-missing',
          'unread-arrivals',
          'child-view-missing',
        ],
      }),
      idInPath(),
      jsonBody(decisionRequest),
      async (c) => answer(c, await decide(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), decisionRecord, 201),
    )
    .post(
      '/intake/reports/:id/prolongings',
      policy('intake.decide'),
      describe({
        tag,
        summary: 'Förläng tiden, om det finns synnerliga skäl',
        answer: { status: 201, description: 'Förlängd', schema: prolongingRecord },
        problems: [...opened, 'competence-missing', 'delegation-missing', 'forwarded', 'already-decided', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(prolongingRequest),
      async (c) => answer(c, await prolong(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), prolongingRecord, 201),
    )
    .post(
      '/intake/reports/:id/closings',
      policy('intake.lay-aside'),
      describe({
        tag,
        summary: 'Lägg en underrättelse om en vuxen till handlingarna',
        answer: { status: 201, description: 'Lagd till handlingarna', schema: closingRecord },
        problems: [...opened, 'forwarded', 'already-decided', 'changed-meanwhile'],
      }),
      idInPath(),
      jsonBody(closingRequest),
      async (c) => answer(c, await layAside(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), closingRecord, 201),
    );
}

function delegationRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/settings/delegation',
      policy('settings.read'),
      describe({
        tag: 'Administration',
        summary: 'Vem nämnden har delegerat besluten till',
        answer: { status: 200, description: 'Den som gäller, och de tidigare', schema: delegationView },
        problems: [],
      }),
      async (c) => answer(c, await readDelegation(services, c.var.subject), delegationView),
    )
    .post(
      '/settings/delegation',
      policy('delegation.write'),
      describe({
        tag: 'Administration',
        summary: 'Skriv in en ny delegation',
        description: 'Av nämndens administratör. Gäller från dagen för nämndens beslut. De tidigare finns kvar.',
        answer: { status: 201, description: 'Inskriven', schema: delegationView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(delegationRequest),
      async (c) => answer(c, await setDelegation(services, c.var.subject, c.req.valid('json')), delegationView, 201),
    );
}

function moment(text: string | null): Instant | null {
  return text === null ? null : instant(new Date(text));
}
