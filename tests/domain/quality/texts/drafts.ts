import type { Answers } from '@tidig/domain/form/answers.ts';
import type { CheckContext } from '@tidig/domain/quality/check.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { CheckCode, Finding } from '@tidig/domain/quality/finding.ts';
import { context } from '../findings.ts';

type Observation = NonNullable<NonNullable<Answers['concern']>['obs']>[number];
type Source = NonNullable<NonNullable<Observation['source']>['code']>;

/** A draft with one observation, of the writer's own unless said otherwise. */
export function observed(what: string, source: Source = 'EGE'): Answers {
  return { triage: { reportKind: { code: 'SOL' } }, concern: { obs: [{ id: 'obs-1', what, source: { code: source } }] } };
}

/** A draft that tells what happened, of a child of whom that is known. */
export function told(summary: string, child: NonNullable<Answers['child']> = {}): Answers {
  return { triage: { reportKind: { code: 'SOL' } }, child, event: { summary } };
}

/** The same of a child whose personal data are protected. */
export function toldOfProtected(summary: string, child: NonNullable<Answers['child']> = {}): Answers {
  return told(summary, { protectedIdentity: { code: 'SKF' }, ...child });
}

/** What one check says of words in a draft. */
export function spotted(code: CheckCode, answers: Answers, given: Partial<CheckContext> = {}): readonly Finding[] {
  return checkReport(answers, context(given)).filter((finding) => finding.code === code && finding.span !== undefined);
}

/** The words that one check points at, as they were typed. */
export function wordsSpotted(code: CheckCode, answers: Answers, given: Partial<CheckContext> = {}): readonly string[] {
  return spotted(code, answers, given).map((finding) => textAtPath(answers, finding.path).slice(finding.span?.from, finding.span?.to));
}

function textAtPath(answers: Answers, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), answers);
  return typeof value === 'string' ? value : '';
}
