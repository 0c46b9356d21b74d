import type { Answers } from '../form/answers.ts';

type ReportKind = NonNullable<NonNullable<NonNullable<Answers['triage']>['reportKind']>['code']>;

/** What a document is called at its head. The list V1 says what an officer wants to do, which is not always the same. */
export const documentTitles = {
  SOL: 'Orosanmälan',
  SOLLUL: 'Orosanmälan och underrättelse om misstänkt under 18',
  LUL: 'Underrättelse om misstänkt under 18',
  PL6: 'Underrättelse enligt 6 § polislagen',
  KOMP: 'Komplettering',
  FEL: 'Meddelande om att något är fel',
} as const satisfies Record<ReportKind, string>;
