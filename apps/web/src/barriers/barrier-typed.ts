import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';

export type BarrierTyped = { readonly userId: string; readonly from: PlainDate | null; readonly reason: string };

const names = ['userId', 'from', 'reason'] as const;
export type BarrierField = (typeof names)[number];
export type BarrierWrong = { readonly [N in BarrierField]?: string };

const LEAST = 10;

/** What is wrong before anything is sent. */
export function wrongBarrier({ userId, from, reason }: BarrierTyped): BarrierWrong {
  return {
    ...(userId === '' ? { userId: 'Välj vem som ska spärras.' } : {}),
    ...(from === null ? { from: 'Ange från vilken dag spärren ska gälla.' } : {}),
    ...(reason.trim().length < LEAST ? { reason: 'Skriv varför, minst tio tecken.' } : {}),
  };
}

/** What the server says is wrong, at its field. */
export function wrongBarrierAtServer(fields: readonly FieldProblem[]): BarrierWrong {
  const found = fields.flatMap(({ path, code }) =>
    names.filter((name) => name === path).map((name) => [name, fieldProblemTexts[code]] as const),
  );
  return Object.fromEntries(found);
}

export function firstWrongBarrier(wrong: BarrierWrong): BarrierField | null {
  return names.find((name) => wrong[name] !== undefined) ?? null;
}
