import type { Answers } from '@tidig/domain/form/answers.ts';
import type { CheckContext } from '@tidig/domain/quality/check.ts';
import type { CheckCode, Level } from '@tidig/domain/quality/finding.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import { withAnswers } from '../../../support/with-answers.ts';

/** A situation in which a check speaks, where, and the nearest one in which it is silent. */
export type Case = {
  readonly code: CheckCode;
  readonly when: string;
  readonly says: readonly [Level, path: string];
  readonly fires: Answers;
  readonly not: string;
  readonly near: Answers;
  readonly context?: Partial<CheckContext>;
  /** Where the near miss lies in the time, or in what is known beside the answers. */
  readonly nearContext?: Partial<CheckContext>;
};

type Changes = Readonly<Record<string, unknown>>;

/** The examples with some answers exchanged: violence at home (8 years), a gang (14 years), a young suspect (16 years). */
export function violence(changes: Changes = {}): Answers {
  return withAnswers(example1, changes);
}

export function gang(changes: Changes = {}): Answers {
  return withAnswers(example2, changes);
}

export function suspect(changes: Changes = {}): Answers {
  return withAnswers(example3, changes);
}

/** A short notice on an adult (PL6). */
export function notice(changes: Changes = {}): Answers {
  const least: Answers = {
    triage: { reportKind: { code: 'PL6' }, immediateDanger: { answer: 'NEJ' } },
    child: { identityCertainty: { code: 'KTR' }, firstName: 'Nils', municipality: { code: '0180' } },
    event: { whyNow: 'Nils satt i trapphuset och sade att han inte orkar mer.' },
    concern: { obs: [{ id: 'o', what: 'Han grät och ville inte gå in i sin lägenhet.' }] },
    reporter: { name: 'Sara Lind', phone: '08-465 004 20', alt: 'Vakthavande' },
    recipient: { kommun: { code: '0180' }, board: 'stockholm-farsta' },
  };
  return withAnswers(least, changes);
}

/** An underrättelse enligt LUL alone, of the same event as the suspect's. */
export function lulOnly(changes: Changes = {}): Answers {
  return suspect({ 'triage.reportKind': { code: 'LUL' }, ...changes });
}
