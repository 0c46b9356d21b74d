import type { PlainDate } from '@tidig/domain/base/time.ts';
import { exampleFor } from '@tidig/domain/guidance/examples.ts';
import { groundAt } from '@tidig/domain/guidance/grounds.ts';
import { moreHelpFor } from '@tidig/domain/guidance/more-help.ts';
import type { GuideKind } from '@tidig/domain/guidance/places.ts';
import { signsFor } from '@tidig/domain/guidance/signs.ts';
import { type Situation, situationOf } from '@tidig/domain/guidance/situation.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../form-answers.ts';
import { GroundAnswer } from './ground-answer.tsx';
import styles from './guide.module.css';
import { SignList } from './sign-list.tsx';
import { TwoExamples } from './two-examples.tsx';

export type GuidePanelProps = {
  readonly kind: GuideKind;
  /** `section.field` or `section.rows.cell`. */
  readonly path: string;
  /** The law of this day. */
  readonly day: PlainDate;
};

/** One kind of help for the situation that the answers describe; follows them when they change. */
export function GuidePanel({ kind, path, day }: GuidePanelProps): ReactNode {
  const situation = useFormAnswers(situationOf);
  switch (kind) {
    case 'example':
      return <TwoExamples example={exampleFor(path, situation)} hint={canBeCloser(situation)} />;
    case 'signs':
      return <SignList groups={signsFor(path, situation)} />;
    case 'more':
      return <Paragraphs said={moreHelpFor(path, situation) ?? []} />;
    case 'ground':
      return <GroundAnswer ground={groundAt(path, situation.kind, day)} />;
  }
}

/** The examples are general until the main concern is chosen, and only an orosanmälan asks for one. */
function canBeCloser({ kind, concern }: Situation): boolean {
  return concern === null && (kind === 'SOL' || kind === 'SOLLUL');
}

function Paragraphs({ said }: { readonly said: readonly string[] }): ReactNode {
  return (
    <div className={styles.said}>
      {said.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}
