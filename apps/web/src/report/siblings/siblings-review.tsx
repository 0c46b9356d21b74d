import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { Sheet } from '../../ui/sheet.tsx';
import type { Autosave } from '../draft/autosave.ts';
import type { Review } from '../quality/use-review.ts';
import { ChildColumn } from './child-column.tsx';
import { mayHaveSiblings } from './children.ts';
import { CommonPart } from './common-part.tsx';
import styles from './review.module.css';
import { SendAll } from './send-all.tsx';
import { useBeginSibling } from './siblings-context.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';
import { useEventReview, type Written } from './use-event-review.ts';
import { useFreshEvent } from './use-fresh-event.ts';
import { mostChildren } from './use-sibling-creation.ts';

type Props = { readonly draftId: string; readonly autosave: Autosave; readonly review: Review };

/** All children of the event side by side, and the press that sends them together; where there is one, the way to write about another. */
export function SiblingsReview(props: Props): ReactNode {
  const may = useFormAnswers(mayHaveSiblings, 'asked');
  if (useChildrenInEvent(props.draftId).length > 1) return <Several {...props} />;
  return may ? <OneChild /> : null;
}

function OneChild(): ReactNode {
  const begin = useBeginSibling();
  return (
    <Sheet title="Fler barn">
      <p>Är du orolig för fler barn i samma händelse? Varje barn behöver en egen anmälan. Det som är gemensamt följer med.</p>
      <Button variant="secondary" onClick={() => begin()}>
        Jag är orolig för fler barn
      </Button>
    </Sheet>
  );
}

function Several({ draftId, autosave, review }: Props): ReactNode {
  useFreshEvent(draftId, autosave);
  const children = useEventReview(draftId, review);
  const begin = useBeginSibling();
  const written = children.filter((child): child is Written => child.kind === 'draft');
  const unread = children.some(({ kind }) => kind === 'unread');
  return (
    <Sheet title="Alla barn i händelsen" className={styles.sheet ?? ''}>
      <CommonPart written={written} />
      <ul className={styles.columns}>
        {children.map((child) => (
          <ChildColumn key={child.child.draftId ?? child.child.reportId} child={child} />
        ))}
      </ul>
      {children.length < mostChildren && (
        <Button variant="tertiary" className={styles.more} onClick={() => begin()}>
          + barn till
        </Button>
      )}
      {written.length > 1 && !unread && <SendAll draftId={draftId} autosave={autosave} written={written} />}
    </Sheet>
  );
}
