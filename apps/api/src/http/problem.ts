import { type Problem, type ProblemCode, fieldProblemCodes, problem, problemCodes } from '@tidig/domain/base/problem.ts';
import { fieldProblemTexts, problemTexts } from '@tidig/domain/labels/problems.ts';
import type { Context, TypedResponse } from 'hono';
import { z } from 'zod';

/** The one map from code to HTTP status. 5xx stand for outages and defects only. */
export const statusOf = {
  'malformed-json': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'request-timeout': 408,
  'cross-site-request': 403,
  'invalid-input': 422,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-logged-in': 401,
  'session-ended': 401,
  'session-locked': 401,
  'wrong-credentials': 401,
  'too-many-tries': 429,
  'not-permitted': 403,
  'opening-required': 403,
  barred: 403,
  'not-barred': 409,
  'already-barred': 409,
  'purpose-required': 422,
  'task-in-emergency': 403,
  'outside-hours': 403,
  'version-missing': 428,
  'version-stale': 412,
  'draft-already-sent': 409,
  'unknown-form-version': 422,
  'report-incomplete': 422,
  'recipient-closed': 409,
  'not-sent-by-hand': 409,
  'colleague-unknown': 422,
  'file-type': 415,
  'file-too-large': 413,
  'file-broken': 422,
  'file-active': 415,
  'file-locked': 415,
  'picture-too-large': 413,
  'too-many-files': 409,
  'envelope-conflict': 409,
  'envelope-early': 409,
  'envelope-invalid': 422,
  'peer-refused': 403,
  'alarm-answered': 409,
  'search-too-short': 422,
  'text-search-too-short': 422,
  'text-search-too-long': 422,
  'search-too-long': 422,
  'guardian-needs-task': 422,
  'search-gone': 409,
  'search-reason-required': 422,
  'already-taken-in': 409,
  'already-linked': 409,
  'not-linked': 409,
  'not-joinable': 409,
  'transfer-open': 409,
  'emergency-now': 409,
  'older-not-decided': 409,
  'older-past-keeping': 409,
  'akt-missing': 409,
  'children-only': 409,
  withheld: 403,
  'vault-full': 409,
  'place-in-print': 409,
  'marked-meanwhile': 409,
  'nothing-to-print': 409,
  'safety-missing': 409,
  'child-view-missing': 409,
  'inquiry-missing': 409,
  'unread-arrivals': 409,
  'already-decided': 409,
  'not-decided': 409,
  'changed-meanwhile': 412,
  'own-proposal': 403,
  'competence-missing': 403,
  'delegation-missing': 403,
  forwarded: 409,
  'not-assignable': 409,
  'feedback-not-wanted': 409,
  'already-told': 409,
  'letter-tells-board': 409,
  'letter-outdated': 409,
  'store-unreachable': 503,
  'print-unavailable': 503,
  unexpected: 500,
} as const satisfies Record<ProblemCode, number>;

export type ProblemStatus = (typeof statusOf)[ProblemCode];

/** The header that carries a request's id; in a body it stands only where there is a fault to report. */
export const REQUEST_ID = 'Tidig-Request-Id';

export const problemBody = z
  .object({
    type: z.string().meta({ description: 'URI of the code, relative to this server' }),
    title: z.string().meta({ description: 'Swedish, with what to do next' }),
    status: z.number().int(),
    code: z.enum(problemCodes),
    fields: z
      .array(z.object({ path: z.string(), code: z.enum(fieldProblemCodes), title: z.string() }))
      .optional()
      .meta({ description: 'What is wrong where; never what was sent' }),
    requestId: z.string().optional().meta({ description: 'Only with a 5xx, to quote when the fault is reported' }),
  })
  .meta({ description: 'RFC 9457' });

export type ProblemBody = z.output<typeof problemBody>;

/** Seconds to wait: an outage may be over soon; failed tries are forgotten in a quarter of an hour. */
const retryAfter: Readonly<Record<number, string>> = { 503: '30', 429: '900' };

/**
 * Answers a refusal as application/problem+json. The body depends on the problem alone (and, for a fault, on the request's id),
 * so that two refusals for the same reason are equal byte for byte.
 */
export function refuse(c: Context, given: Problem | ProblemCode): Response & TypedResponse<ProblemBody, ProblemStatus, 'json'> {
  const refused = typeof given === 'string' ? problem(given) : given;
  const status = statusOf[refused.code];
  const body: ProblemBody = {
    type: `/problems/${refused.code}`,
    title: problemTexts[refused.code],
    status,
    code: refused.code,
    ...(refused.fields ? { fields: refused.fields.map((field) => ({ ...field, title: fieldProblemTexts[field.code] })) } : {}),
    ...(status >= 500 ? { requestId: c.get('requestId') } : {}),
  };
  c.set('problemCode', refused.code);
  const wait = retryAfter[status];
  if (wait) c.header('Retry-After', wait);
  return c.json(body, status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}
