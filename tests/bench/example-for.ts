import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { BenchChild } from './bench-report.ts';
import { board } from './installation.ts';

/** Example 1, a report of real length, about one of the register's children and to its nämnd: the body of a save, as JSON. */
export function exampleFor({ identity, number }: BenchChild, summary = example1.event?.summary ?? ''): string {
  const answers: Answers = {
    ...example1,
    child: {
      ...example1.child,
      identity: { kind: 'PNR', value: number },
      firstName: identity.givenName,
      lastName: identity.familyName,
    },
    event: { ...example1.event, summary },
    recipient: { ...example1.recipient, kommun: { code: '1480' }, board },
  };
  return JSON.stringify({ formVersion: FORM_VERSION, answers });
}
