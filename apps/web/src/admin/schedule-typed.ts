import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { ReadingDraft, ReceiverDraft, ScheduleDraft } from '@tidig/domain/intake/check-schedule.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { NoticeDay } from '@tidig/domain/vocabulary/notices.ts';
import type { NoticesView } from './settings-api.ts';

/** Rows have a key of their own, so that one that is taken away takes its own text with it. */
export type TypedReceiver = ReceiverDraft & { readonly row: string };
export type TypedReading = { readonly receivers: readonly TypedReceiver[]; readonly minutes: string };
export type TypedInterval = TypedReading & {
  readonly row: string;
  readonly days: readonly NoticeDay[];
  readonly from: string;
  readonly to: string;
};
export type TypedSchedule = { readonly otherwise: TypedReading; readonly intervals: readonly TypedInterval[] };

type Kept = NonNullable<NoticesView['schedule']>['value'];

export function newReceiver(kind: ReceiverDraft['kind']): TypedReceiver {
  return { row: crypto.randomUUID(), kind, userId: '', name: '', address: '' };
}

export function newInterval(): TypedInterval {
  return { row: crypto.randomUUID(), days: ['MAN', 'TIS', 'ONS', 'TOR', 'FRE'], from: '08:00', to: '16:30', receivers: [], minutes: '30' };
}

/** The schedule as it stands in the boxes. */
export function typedFrom(kept: Kept | null): TypedSchedule {
  return {
    otherwise: kept?.otherwise ? typedReading(kept.otherwise) : { receivers: [], minutes: '15' },
    intervals: (kept?.intervals ?? []).map(({ days, from, to, ...reading }) => ({
      row: crypto.randomUUID(),
      days,
      from,
      to,
      ...typedReading(reading),
    })),
  };
}

function typedReading({ receivers, nextAfterMinutes }: NonNullable<Kept['otherwise']>): TypedReading {
  return {
    minutes: String(nextAfterMinutes),
    receivers: receivers.map((one) => ({
      row: crypto.randomUUID(),
      kind: one.kind,
      userId: one.kind === 'PERSON' ? one.userId : '',
      name: one.kind === 'PERSON' ? '' : one.name,
      address: one.kind === 'EMAIL' ? one.address : one.kind === 'WEBHOOK' ? one.url : '',
    })),
  };
}

/** What is checked and sent: nobody for evenings and weekends is no answer. */
export function draftFrom({ otherwise, intervals }: TypedSchedule): ScheduleDraft {
  return {
    otherwise: otherwise.receivers.length === 0 ? null : readingDraft(otherwise),
    intervals: intervals.map((one) => ({ days: one.days, from: clock(one.from), to: clock(one.to), ...readingDraft(one) })),
  };
}

function readingDraft({ receivers, minutes }: TypedReading): ReadingDraft {
  return {
    receivers: receivers.map(({ row: _, ...one }) => one),
    nextAfterMinutes: /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : 0,
  };
}

/** As people write a clock time: 8, 8.00, 08:00. What is none stays as it was typed, and is said. */
function clock(typed: string): string {
  const read = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim());
  return read ? `${(read[1] ?? '').padStart(2, '0')}:${read[2] ?? '00'}` : typed.trim();
}

export type ScheduleProblems = Readonly<Record<string, string>>;

/** What to do at each field, by its path, in the order of the form. */
export function scheduleProblems(problems: readonly FieldProblem[]): ScheduleProblems {
  return Object.fromEntries(problems.map(({ path, code }) => [path, sentenceOf(path, code)]));
}

function sentenceOf(path: string, code: FieldProblem['code']): string {
  if (code === 'required') {
    if (path === 'otherwise') return 'Ange vem som läser kvällar och helger.';
    if (path.endsWith('.receivers')) return 'Lägg till någon som får besked.';
    if (path.endsWith('.days')) return 'Välj minst en dag.';
    if (path.endsWith('.userId')) return 'Välj person.';
    if (path.endsWith('.name')) return 'Skriv vad funktionen eller systemet heter.';
    if (path.endsWith('.address')) return 'Skriv adressen.';
    return 'Ange klockslaget.';
  }
  if (path.endsWith('.nextAfterMinutes')) return 'Skriv ett antal minuter från 5 till 240.';
  return fieldProblemTexts[code];
}

/** The id of a field's box, which the summary of errors leads to. */
export function scheduleBoxId(path: string): string {
  return `notices-${path.replaceAll('.', '-')}`;
}
