/**
 * Every refusal the product can give, as a closed union. The Swedish text of each is in labels/problems.ts,
 * its HTTP status in apps/api/src/http/problem.ts; both are complete by type.
 */
export const problemCodes = [
  // the request itself
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'request-timeout',
  'cross-site-request',
  'invalid-input',
  'not-found',
  'method-not-allowed',
  // the login
  'not-logged-in',
  'session-ended',
  'session-locked',
  'wrong-credentials',
  'too-many-tries',
  // access
  'not-permitted',
  'opening-required',
  'barred',
  'not-barred',
  'already-barred',
  'purpose-required',
  'task-in-emergency',
  'outside-hours',
  // drafts and sending
  'version-missing',
  'version-stale',
  'draft-already-sent',
  'unknown-form-version',
  'report-incomplete',
  'recipient-closed',
  'not-sent-by-hand',
  'colleague-unknown',
  'file-type',
  'file-too-large',
  'file-broken',
  'file-active',
  'file-locked',
  'picture-too-large',
  'too-many-files',
  // hand-over
  'envelope-conflict',
  'envelope-invalid',
  'envelope-early',
  'peer-refused',
  'alarm-answered',
  // register and intake
  'search-too-short',
  'search-too-long',
  'text-search-too-short',
  'text-search-too-long',
  'search-reason-required',
  'already-taken-in',
  'already-linked',
  'not-linked',
  'not-joinable',
  'transfer-open',
  'emergency-now',
  'older-not-decided',
  'older-past-keeping',
  'akt-missing',
  'children-only',
  'withheld',
  'vault-full',
  'place-in-print',
  'marked-meanwhile',
  'nothing-to-print',
  // assessment and decision
  'safety-missing',
  'child-view-missing',
  'inquiry-missing',
  'unread-arrivals',
  'already-decided',
  'not-decided',
  'changed-meanwhile',
  'competence-missing',
  'delegation-missing',
  'forwarded',
  'not-assignable',
  'feedback-not-wanted',
  'already-told',
  'letter-tells-board',
  'letter-outdated',
  // outages
  'store-unreachable',
  'print-unavailable',
  'unexpected',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with one field; `path` is dotted from the body's root (`answers.child.idNumber`), never what was typed. */
export type FieldProblem = { readonly path: string; readonly code: FieldProblemCode };

export const fieldProblemCodes = [
  'required',
  'unknown-field',
  'wrong-type',
  'too-long',
  'too-short',
  'too-many',
  'not-in-list',
  'number-format',
  'number-checksum',
  'date-invalid',
  'date-in-future',
  'date-past',
  'date-too-late',
  'date-too-early',
  'date-before-arrival',
  'date-before-basis',
  'date-before-delegation',
  'date-before-last-day',
  'date-before-asked',
  'phone-format',
  'control-characters',
  'broken-characters',
  'direction-marks',
  'identity-missing',
  'not-applicable',
  'word-characters',
  'word-taken',
  'place-told',
  'no-words',
  'wrong-password',
  'place-in-text',
  'place-in-handover',
  'number-in-text',
  'term-in-reason',
  'time-invalid',
  'time-order',
  'mail-format',
  'web-format',
  'evenings-unanswered',
] as const;

export type FieldProblemCode = (typeof fieldProblemCodes)[number];

export type Problem = { readonly code: ProblemCode; readonly fields?: readonly FieldProblem[] };

export function problem(code: ProblemCode, fields?: readonly FieldProblem[]): Problem {
  return fields ? { code, fields } : { code };
}
