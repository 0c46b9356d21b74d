import { Button } from '@digdir/designsystemet-react';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readTri } from '../../fields/shapes.ts';
import { firstSlug } from '../steps/page-words.ts';
import { calledIn, childOfRow, genitive, othersIn, siblingRows } from './children.ts';
import { useBeginSibling, useThisDraft } from './siblings-context.ts';
import styles from './siblings.module.css';
import { useChildrenInEvent } from './use-children-in-event.ts';

/** Under a sibling for whom there is concern too: begins that child's report, or goes to it where there is one. */
export function SiblingRowAct({ index }: { readonly index: number }): ReactNode {
  const draftId = useThisDraft();
  const begin = useBeginSibling();
  const others = othersIn(useChildrenInEvent(draftId), draftId);
  const row = useFormAnswers((answers) => (isSupplement(answers) ? undefined : siblingRows(answers)[index]), 'asked');
  if (!row) return null;
  const name = calledIn(row, index);
  const there = childOfRow(row, others);
  if (there?.draftId) {
    return (
      <p>
        <Link to="/utkast/$id/$step" params={{ id: there.draftId, step: firstSlug }} className={styles.way}>
          Till {genitive(name)} utkast
        </Link>
      </p>
    );
  }
  if (there?.reportId) {
    return (
      <p>
        <Link to="/anmalningar/$id" params={{ id: there.reportId }} className={styles.way}>
          {genitive(name)} anmälan är skickad
        </Link>
      </p>
    );
  }
  if (readTri(row['concern']).code !== 'JA') return null;
  return (
    <div className={styles.under}>
      <Button variant="secondary" onClick={() => begin(row.id)}>
        Skapa anmälan för {name}
      </Button>
    </div>
  );
}
