import type { StatusKind } from '../ui/status-mark.tsx';
import { weekdayText } from '../ui/swedish-time.ts';

type Time = { readonly lastDay: string; readonly workdaysLeft: number; readonly late: boolean };

/** How long there is to review a nödöppning, as a shape and in words. */
export function reviewWords({ lastDay, workdaysLeft, late }: Time): { readonly kind: StatusKind; readonly text: string } {
  if (late) return { kind: 'danger', text: `Försenad. Skulle ha granskats senast ${weekdayText(lastDay)}` };
  if (workdaysLeft === 0) return { kind: 'attention', text: `Granska i dag. Sista dag är ${weekdayText(lastDay)}` };
  return {
    kind: 'waiting',
    text: `${workdaysLeft === 1 ? '1 arbetsdag' : `${workdaysLeft} arbetsdagar`} kvar, till ${weekdayText(lastDay)}`,
  };
}

/** What waits, beside the way to the page. Null when nothing does. */
export function waitingWords({ waiting, late }: { readonly waiting: number; readonly late: number }): string | null {
  if (waiting === 0) return null;
  return late === 0 ? `${waiting} att granska` : `${waiting} att granska, ${late === 1 ? '1 försenad' : `${late} försenade`}`;
}
