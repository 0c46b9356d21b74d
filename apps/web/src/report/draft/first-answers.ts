import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import type { SessionView } from '../../session/session-api.ts';
import type { FormAnswers } from './draft-api.ts';
import type { OfferedKind } from '../steps/report-kinds.ts';

export type FirstKind = Exclude<OfferedKind, 'KOMP'>;

/** What the login knows: who writes, and the kommun where the unit mostly works, which decides whose jour is shown. */
export function firstAnswers({ name, title, phone, email, membership }: SessionView, kind: FirstKind): FormAnswers {
  const reporter = { name, title, phone, email, unit: membership.unitName ?? membership.organisationName };
  const known = Object.entries(reporter).filter(([, value]) => value !== '');
  const area = membership.unitKommun;
  return {
    triage: { reportKind: { code: kind }, ...(area ? { whereNowKommun: { code: area } } : {}) },
    reporter: Object.fromEntries(known),
  };
}

const givenByLogin = new Set(['reportKind', 'whereNowKommun', 'writtenOn']);

/** Nothing but what the login filled in: such a draft is nobody's work and may go away by itself. */
export function isUntouched(answers: LooseAnswers): boolean {
  return Object.entries(answers).every(([section, fields]) => {
    if (section === 'reporter') return true;
    return Object.entries(fields ?? {}).every(([name, value]) => value === undefined || (section === 'triage' && givenByLogin.has(name)));
  });
}
