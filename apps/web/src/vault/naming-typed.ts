import { LONGEST_NAMING_DAYS, namingProblems, VAULT_REASON_LEAST } from '@tidig/domain/access/vault-limits.ts';
import type { FieldProblem, FieldProblemCode } from '@tidig/domain/base/problem.ts';
import { type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { NewNaming } from './vault-api.ts';

/** A naming as it stands in the boxes; `last` is the last day it holds. */
export type TypedNaming = {
  readonly userId: string;
  readonly from: PlainDate | null;
  readonly last: PlainDate | null;
  readonly reason: string;
};
export type NamingBox = keyof TypedNaming;
export type NamingWrong = Readonly<Partial<Record<NamingBox, string>>>;

/** Days that a naming is offered for at first. */
const OFFERED_DAYS = 30;

export function firstTyped(today: PlainDate): TypedNaming {
  return { userId: '', from: today, last: plusDays(today, OFFERED_DAYS - 1), reason: '' };
}

/** As it is sent: the first day on which it is over. */
export function asNaming({ userId, from, last, reason }: TypedNaming): NewNaming {
  return { userId, from: from ?? '', to: last === null ? '' : plusDays(last, 1), reason: reason.trim() };
}

/** What to do at each box before anything is sent. */
export function wrongIn(typed: TypedNaming, today: PlainDate): NamingWrong {
  const { userId, from, last, reason } = typed;
  const days = from !== null && last !== null ? namingProblems(from, plusDays(last, 1), today) : [];
  return {
    ...(userId === '' ? { userId: 'Välj vem som får öppna.' } : {}),
    ...(from === null ? { from: 'Skriv dagen så här: 2026-12-01 eller 1 dec.' } : {}),
    ...(last === null ? { last: 'Skriv dagen så här: 2026-12-01 eller 1 dec.' } : {}),
    ...wrongAt(days),
    ...(reason.trim().length < VAULT_REASON_LEAST ? { reason: `Skriv varför, minst ${VAULT_REASON_LEAST} tecken.` } : {}),
  };
}

const boxOf: Readonly<Record<string, NamingBox>> = { userId: 'userId', from: 'from', to: 'last', reason: 'reason' };
const sentences: Readonly<Partial<Record<NamingBox, Partial<Record<FieldProblemCode, string>>>>> = {
  userId: { 'not-in-list': 'Personen kan inte namnges. Ladda om sidan och välj på nytt.' },
  last: {
    'date-past': 'Välj en dag som inte ligger före den första.',
    'date-too-late': `Välj en tidigare dag. Det längsta är ${LONGEST_NAMING_DAYS} dagar åt gången.`,
  },
};

/** The same for what the server found. */
export function wrongAt(problems: readonly FieldProblem[]): NamingWrong {
  const found = problems.flatMap(({ path, code }): [NamingBox, string][] => {
    const box = boxOf[path];
    return box ? [[box, sentences[box]?.[code] ?? fieldProblemTexts[code]]] : [];
  });
  return Object.fromEntries(found);
}
