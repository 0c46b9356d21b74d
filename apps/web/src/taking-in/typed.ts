import type { FieldProblemCode } from '@tidig/domain/base/problem.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { type SixFields, sixFieldProblems } from '@tidig/domain/intake/six-fields.ts';
import { reportsInService } from '@tidig/domain/intake/taken-in.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { Tri } from '@tidig/domain/vocabulary/answers.ts';
import type { Channel, ReporterKind } from '@tidig/domain/vocabulary/intake.ts';
import { type ClockTime, momentAt } from '../fields/swedish-time.ts';

/** What stands in the form. */
export type Typed = {
  readonly child: SixFields['child'];
  /** Null: it comes now, as it is written. */
  readonly earlier: { readonly day: PlainDate | null; readonly time: ClockTime | null } | null;
  readonly channel: Channel | null;
  readonly kind: ReporterKind | null;
  readonly name: string;
  readonly feedbackWanted: boolean;
  readonly danger: Tri | null;
  readonly concern: SixFields['concern'];
};

export const untouched: Typed = {
  child: { number: '', checked: false, firstName: '', lastName: '', description: '', protection: 'EKO' },
  earlier: null,
  channel: null,
  kind: null,
  name: '',
  feedbackWanted: false,
  danger: null,
  concern: { code: null, text: '' },
};

/** What must be put right, by field; the words stand beside it. */
export type Wrong = Readonly<Record<string, string>>;

/** The six fields when they are all there; otherwise what is wrong. Whether a time is ahead, or before the register began, is for the server. Pure. */
export function readTyped(typed: Typed, today: PlainDate): { readonly fields: SixFields } | { readonly wrong: Wrong } {
  const { child, earlier, channel, kind, name, feedbackWanted, danger, concern } = typed;
  const cameInAt = earlier?.day && earlier.time ? momentAt(earlier.day, earlier.time) : null;
  const missing: Wrong = {
    ...(earlier && cameInAt === null ? { cameInAt: 'Ange dag och klockslag då anmälan kom in.' } : {}),
    ...(channel === null ? { channel: 'Välj hur anmälan kom.' } : {}),
    ...(kind === null ? { kind: 'Välj vem som anmäler.' } : {}),
    ...(danger === null ? { danger: 'Svara ja, nej eller vet inte.' } : {}),
    ...(concern.text.trim() === '' ? { 'concern.text': 'Skriv med en mening vad oron gäller.' } : {}),
  };
  const from = { kind: kind ?? 'ANO', name: asksName(kind) ? name : '', feedbackWanted: inService(kind) && feedbackWanted } as const;
  const fields: SixFields = {
    child: { ...child, checked: child.checked && child.number.trim() !== '' },
    cameInAt,
    channel: channel ?? 'TEL',
    from,
    danger: danger ?? 'VET',
    concern,
  };
  const now = '9999-12-31T00:00:00.000Z' as Instant;
  const problems = sixFieldProblems(fields, { now, today, registerFrom: null }).map(({ path, code }) => [path, said(path, code)] as const);
  const wrong: Wrong = { ...Object.fromEntries(problems), ...missing };
  return Object.keys(wrong).length > 0 ? { wrong } : { fields };
}

function said(path: string, code: FieldProblemCode): string {
  if (path === 'from.name') return 'Skriv namn. Den som anmäler i tjänsten kan inte vara anonym.';
  return code === 'identity-missing' ? 'Skriv nummer, namn eller något annat som hjälper att hitta barnet.' : fieldProblemTexts[code];
}

/** Somebody in service, asked for by name; somebody private may give one. Of the child itself and of somebody anonymous none is taken. */
export function asksName(kind: ReporterKind | null): boolean {
  return kind === 'PRI' || inService(kind);
}

export function inService(kind: ReporterKind | null): boolean {
  return kind !== null && reportsInService(kind);
}

/** Something that would be lost. */
export function isTouched({ child, concern, name }: Typed): boolean {
  return [child.number, child.firstName, child.lastName, child.description, concern.text, name].some((text) => text.trim() !== '');
}
