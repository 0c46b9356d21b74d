import type { Anmalningsnummer, Arendenummer } from '../base/ids.ts';
import { type Instant, isPlainDate } from '../base/time.ts';
import { formatNumber } from '../identity/number.ts';
import { kindOf } from '../form/kinds.ts';
import { loose } from '../form/paths.ts';
import type { BodyPart } from '../form/parts.ts';
import { answersOf } from '../form/read-parts.ts';
import { showDate, showMoment } from '../labels/dates.ts';
import { PROTECTED_LABEL } from '../labels/protected.ts';
import { submitterOf } from '../reading/submitter.ts';
import { childLabel } from '../register/child-label.ts';
import { type DecisionCode, decisionList, type SafetyOutcome, safetyOutcomeList } from '../vocabulary/intake.ts';
import { reportKindList } from '../vocabulary/report.ts';

/** A line to copy into the case system. */
export type CopyLine = { readonly label: string; readonly text: string };

/** What an opened report tells its reader, already masked for that reader. Moments and days as they stand on the wire. */
export type ToCopy = {
  readonly row: {
    readonly arrivedAt: string;
    readonly arendenummer: Arendenummer | string;
    readonly protectedPerson: boolean;
    readonly followUps: readonly { readonly kind: string; readonly arrivedAt: string }[];
    readonly decision: { readonly code: DecisionCode; readonly on: string; readonly paragraph: string } | null;
  };
  readonly anmalningsnummer: Anmalningsnummer | string;
  readonly senderName: string;
  readonly safetyAssessments: readonly {
    readonly outcome: SafetyOutcome;
    readonly madeAt: string;
    readonly recordedAt: string;
    readonly madeByName: string;
    readonly byName: string;
  }[];
};

/**
 * What an aktualisering asks for, in its order. Of a protected child the mark and the reference only (T-13): neither name, number nor birth date. Never the
 * story, a place, or who is protected: those are read in the report and nowhere copied from. Lines without anything to say are left out. Pure.
 */
export function caseSystemLines(report: ToCopy, body: BodyPart): CopyLine[] {
  const { row, anmalningsnummer, senderName } = report;
  const lines: CopyLine[] = [
    { label: 'Inkommen', text: moment(row.arrivedAt) },
    { label: 'Ärendenummer', text: row.arendenummer },
    { label: 'Anmälningsnummer', text: anmalningsnummer },
    ...child(row.protectedPerson, body),
    { label: 'Anmälare', text: [senderName, submitterOf(body)].filter(Boolean).join(', ') },
    { label: 'Typ av anmälan', text: reportKindList.labels[kindOf(loose(answersOf(body)))] },
    { label: 'Kompletterad', text: supplemented(row.followUps) },
    { label: 'Skyddsbedömning', text: safety(report) },
    { label: 'Beslut', text: decision(report) },
  ];
  return lines.filter(({ text }) => text !== '');
}

function child(hidden: boolean, body: BodyPart): CopyLine[] {
  if (hidden) return [{ label: 'Barnet', text: PROTECTED_LABEL }];
  const answers = answersOf(body);
  const { identity } = answers.child ?? {};
  const { kind, value = '' } = identity && !('missing' in identity) ? identity : {};
  const number = kind && Object.hasOwn(numberLabels, kind) ? [{ label: numberLabels[kind] ?? '', text: formatNumber(value) }] : [];
  return [{ label: 'Barnet', text: childLabel(answers) }, ...number];
}

/** Only what identifies, or tells when the child was born. */
const numberLabels: Readonly<Record<string, string>> = { PNR: 'Personnummer', SAM: 'Samordningsnummer', DAT: 'Födelsedatum' };

function supplemented(followUps: ToCopy['row']['followUps']): string {
  return followUps
    .filter(({ kind }) => kind === 'KOMP')
    .map(({ arrivedAt }) => moment(arrivedAt))
    .join(', ');
}

/** The last one: what it came to, when it was made and by whom. */
function safety({ safetyAssessments }: ToCopy): string {
  const made = safetyAssessments.at(-1);
  if (!made) return 'Ingen skyddsbedömning i Tidig än';
  const { outcome, madeAt, recordedAt, madeByName, byName } = made;
  const written = madeByName === '' && madeAt === recordedAt ? '' : ` Inskriven ${moment(recordedAt)} av ${byName}.`;
  return `${safetyOutcomeList.labels[outcome]}. Gjord ${moment(madeAt)} av ${madeByName || byName}.${written}`;
}

function decision({ row: { decision: taken } }: ToCopy): string {
  if (!taken) return 'Inget beslut i Tidig än';
  const on = isPlainDate(taken.on) ? showDate(taken.on) : taken.on;
  return `${decisionList.labels[taken.code]}, beslutat ${on}. ${taken.paragraph}.`;
}

function moment(at: string): string {
  return showMoment(at as Instant);
}

/** All lines as one text. */
export function asText(lines: readonly CopyLine[]): string {
  return lines.map(({ label, text }) => `${label}: ${text}`).join('\n');
}
