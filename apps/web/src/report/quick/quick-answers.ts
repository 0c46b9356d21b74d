import { isRowAnswered } from '@tidig/domain/form/answered.ts';
import { sections } from '@tidig/domain/form/answers.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import type { Concern } from '@tidig/domain/vocabulary/concerns.ts';
import type { Change } from '../steps/rest-later.ts';

/** The concerns that officers meet most, in words that fit a button. The rest are one press away. */
export const commonConcerns: readonly { readonly code: Concern; readonly label: string }[] = [
  { code: 'VAL1', label: 'Våld i hemmet' },
  { code: 'VAL2', label: 'Våld mot barnet' },
  { code: 'OMS1', label: 'Bristande omsorg' },
  { code: 'OMS2', label: 'Missbruk i hemmet' },
  { code: 'KRI3', label: 'Utnyttjas av kriminella' },
  { code: 'PSY1', label: 'Suicidrisk, självskada' },
];

/** Characters that the one required observation must have (the rule itself is the domain's, form/sending.ts). */
export const leastObservation = 30;

/** "12 tecken till" while there is too little; nothing when it is enough, or nothing is written. */
export function charactersToGo(text: string): string {
  const written = text.trim().length;
  if (written === 0 || written >= leastObservation) return '';
  return `${leastObservation - written} tecken till, så räcker det.`;
}

/** The fields that the short form has on its page, in the order of the page; what stops sending in another is reached in the whole form. */
const onPage = new Set([
  'triage.whereNowKommun',
  'triage.immediateDanger',
  'triage.childCount',
  'child.identity',
  'child.identityCertainty',
  'child.firstName',
  'child.lastName',
  'child.estimatedAge',
  'child.protectedIdentity',
  'concern.main',
  'event.whyNow',
  'concern.obs',
  'recipient.kommun',
  'recipient.board',
  'reporter.name',
  'reporter.phone',
]);

/** The field of the page that a path is answered in (`concern.obs.0.what` → `concern.obs`), or null when it is not there. */
export function placeOnPage(name: string): string | null {
  const place = name.split('.').slice(0, 2).join('.');
  return onPage.has(place) ? place : null;
}

/** What some places are called on this page, where the question is put in other words than in the whole form. */
export const quickWords: Readonly<Record<string, string>> = {
  'child.identity': 'Vem barnet är',
  'child.identityCertainty': 'Hur säker du är på vem barnet är',
  'event.whyNow': 'Varför du anmäler just nu',
  'concern.main': 'Vad som oroar dig mest',
  'concern.obs': 'En sak du såg eller hörde',
  'recipient.kommun': 'Vem som ska ha anmälan',
  'recipient.board': 'Vem som ska ha anmälan',
};

/** What is left, in the order of the page; what is elsewhere last. */
export function inPageOrder<P extends { readonly path: string }>(problems: readonly P[]): readonly P[] {
  const order = [...onPage];
  const placeOf = ({ path }: P): number => {
    const at = order.indexOf(placeOnPage(path.replace(/^answers\./, '')) ?? '');
    return at < 0 ? order.length : at;
  };
  return problems.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Where one thing is missing twice: the kommun and the nämnd are one choice here. */
export function withoutTwins<P extends { readonly path: string }>(problems: readonly P[]): readonly P[] {
  const kommun = problems.some(({ path }) => path === 'answers.recipient.kommun');
  return problems.filter(({ path }) => !(kommun && path === 'answers.recipient.board'));
}

/**
 * What a number of children means in the answers: one row for each of the others, beside the child that the report is about. Rows with
 * something written are never taken away: the number is then what they are.
 */
export function childrenAs(count: number, answers: LooseAnswers, newId: () => string): readonly Change[] {
  const rows = rowsOf(answers['family']?.['siblings']);
  const written = rows.filter((row) => isRowAnswered(sections.family.fields.siblings, { ...row, concern: undefined }));
  const wanted = Math.max(count - 1, written.length);
  const blank = rows.filter((row) => !written.includes(row));
  const kept = [...written, ...blank].slice(0, wanted);
  const added = Array.from({ length: wanted - kept.length }, () => ({ id: newId(), concern: { answer: 'JA' } }));
  const all = [...kept, ...added];
  return [
    { name: 'triage.childCount', value: wanted + 1 },
    { name: 'family.siblingsKnown', value: all.length > 0 ? { answer: 'JA' } : undefined },
    { name: 'family.siblings', value: all.length > 0 ? all : undefined },
  ];
}
