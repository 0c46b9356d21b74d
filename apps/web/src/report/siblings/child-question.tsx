import type { ReactNode } from 'react';
import { QuestionGroup } from './question-group.tsx';
import { otherChild } from './sibling-choice.ts';
import type { RowToChoose } from './sibling-dialog.tsx';

type Props = {
  readonly rows: readonly RowToChoose[];
  readonly chosen: string | null;
  readonly missing: boolean;
  readonly onChoose: (child: string) => void;
};

/** Which child: a sibling of this report who has no draft yet, or another. */
export function ChildQuestion({ rows, chosen, missing, onChoose }: Props): ReactNode {
  const options = [
    ...rows.map(({ id, name }) => ({ code: id, label: name })),
    { code: otherChild, label: 'Ett barn som inte står i listan' },
  ];
  return (
    <QuestionGroup id="child" legend="Vilket barn gäller det?" options={options} chosen={chosen} missing={missing} onChoose={onChoose} />
  );
}
