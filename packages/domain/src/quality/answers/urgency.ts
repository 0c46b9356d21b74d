import { dayOf, isPlainDate, momentOf, plusMinutes, type Instant } from '../../base/time.ts';
import type { MomentAnswer } from '../../form/shapes.ts';
import { kindOf } from '../../form/kinds.ts';
import { showDay } from '../../labels/dates.ts';
import { chose } from '../../reading/choices.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding, Remedy } from '../finding.ts';
import { isBlank, look, tip, writtenRows } from './found.ts';

const minute = 60_000;
const threeDays = 72 * 60 * minute;

/** Q02: "Ja, skydd nu" gives the nämnd nothing to go by until it is said why. */
export const protectionUnexplained: Check = ({ answers: { risk } }) =>
  risk?.protectToday?.answer === 'JA' && isBlank(risk.protectToday.note) ? look('Q02', 'risk.protectToday') : [];

/**
 * Q03: more than 72 hours from the end of the event (its beginning, where no end is said) to now, counted in hours that have passed. Of a day without a
 * time its last minute counts. An orosanmälan only: "genast" is SoL 19:1 (L-03), and a notice enligt LUL waits for the suspicion.
 */
export const late: Check = ({ answers: { event }, loose, context }) => {
  const over = Math.max(lastMoment(event?.start), lastMoment(event?.end));
  return kindOf(loose) === 'SOL' && Number.isFinite(over) && Date.parse(context.now) - over > threeDays ? tip('Q03', 'event.start') : [];
};

function lastMoment(answer: MomentAnswer | undefined): number {
  if (!answer?.at) return Number.NEGATIVE_INFINITY;
  return answer.at.length > 10 ? Date.parse(momentOf(answer.at)) : Date.parse(momentOf(`${answer.at}T23:59`)) + minute;
}

/**
 * Q04: suicide or acute danger, and nobody has phoned. Suicide is said as a risk, as plan or means at hand, or as a concern of which it is not said that
 * the child is out of danger now.
 */
export const notPhoned: Check = (checked) => {
  const { triage } = checked.answers;
  if (triage?.phoned?.answer === 'JA' || !isAcute(checked)) return [];
  return look('Q04', 'triage.phoned', { remedies: [havePhoned] });
};

const havePhoned: Remedy = { kind: 'set', path: 'triage.phoned', answer: { answer: 'JA' }, label: 'Ja, jag har ringt' };

function isAcute({ answers: { triage, concern, modules, risk } }: Checked): boolean {
  if (triage?.immediateDanger?.answer === 'JA' || chose(risk?.factors, 'SUI') || chose(modules?.psy2, 'PLA', 'MED')) return true;
  const suicidal = chose(concern?.main, 'PSY1') || chose(concern?.other, 'PSY1');
  return suicidal && triage?.immediateDanger?.answer !== 'NEJ';
}

/** Q33: a journey, or the end of a decision that holds somebody or keeps somebody away, from now until 72 hours ahead. A day without a time counts whole. */
export const soonToHappen: Check = ({ answers: { modules, risk }, context: { now } }) => [
  ...happening(modules?.hed2On, now, 'modules.hed2On'),
  ...writtenRows('risk.measures', risk?.measures).flatMap(({ row, path, target }) =>
    happening(row.until?.at, now, `${path}.until`, `${target}.until`),
  ),
];

function happening(at: string | undefined, now: Instant, path: string, target?: string): readonly Finding[] {
  if (at === undefined || !isSoon(at, now)) return [];
  return look('Q33', path, { ...(target !== undefined && { target }), about: at, values: { datum: inWords(at) } });
}

function isSoon(at: string, now: Instant): boolean {
  const limit = plusMinutes(now, 72 * 60);
  if (at.length === 10) return dayOf(now) <= at && at <= dayOf(limit);
  const moment = momentOf(at);
  return now <= moment && moment <= limit;
}

/** `torsdag 19 nov`, `torsdag 19 nov kl. 16.00`. */
function inWords(at: string): string {
  const day = at.slice(0, 10);
  const time = at.length > 10 ? ` kl. ${at.slice(11).replace(':', '.')}` : '';
  return `${isPlainDate(day) ? showDay(day) : day}${time}`;
}
