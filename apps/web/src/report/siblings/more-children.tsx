import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { mayHaveSiblings } from './children.ts';
import { useBeginSibling, useThisDraft } from './siblings-context.ts';
import styles from './siblings.module.css';
import { useChildrenInEvent } from './use-children-in-event.ts';
import { mostChildren } from './use-sibling-creation.ts';

/** Beside the number of children: each of them needs a report of its own, begun with one press. */
export function MoreChildren(): ReactNode {
  const begun = useChildrenInEvent(useThisDraft()).length;
  const counted = useFormAnswers(({ triage }) => (typeof triage?.['childCount'] === 'number' ? triage['childCount'] : 1));
  const may = useFormAnswers(mayHaveSiblings, 'asked');
  const begin = useBeginSibling();
  if (!may || begun >= mostChildren) return null;
  return (
    <div className={styles.more}>
      {(counted > 1 || begun > 1) && <p role="status">{countWords(counted, begun)}</p>}
      <Button variant="secondary" onClick={() => begin()}>
        Jag är orolig för fler barn
      </Button>
      <p className="t-quiet t-small">Nästa anmälan börjar med det som är gemensamt: händelsen, polisens nummer och de vuxna du väljer.</p>
    </div>
  );
}

/** How many of the children have a draft: "2 av 3 barn har utkast." */
export function countWords(counted: number, begun: number): string {
  const all = Math.max(counted, begun);
  if (begun >= all) return `Alla ${all} barnen har en egen anmälan.`;
  return `${begun === 0 ? 'Inget' : begun} av ${all} barn har en egen anmälan.`;
}
