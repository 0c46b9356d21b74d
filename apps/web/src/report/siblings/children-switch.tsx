import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StatusMark } from '../../ui/status-mark.tsx';
import { stateInWords, stateMarks } from './child-state.ts';
import { useBeginSibling } from './siblings-context.ts';
import styles from './switch.module.css';
import { type ChildSeen, useChildStates } from './use-child-states.ts';
import { mostChildren } from './use-sibling-creation.ts';

type Props = {
  readonly draftId: string;
  /** The page that is shown, which is shown of the other child too. */
  readonly slug: string;
  /** Beside the form where there is room, above it on a phone. */
  readonly place: 'aside' | 'top';
};

/** The children of the event, each with how far its report has come, and the way to it. Not there when the draft stands alone. */
export function ChildrenSwitch({ draftId, slug, place }: Props): ReactNode {
  const children = useChildStates(draftId);
  const begin = useBeginSibling();
  if (children.length < 2) return null;
  const titleId = `children-${place}`;
  return (
    <nav className={place === 'aside' ? styles.aside : styles.top} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        Barnen i händelsen
      </p>
      <ul className={styles.children}>
        {children.map((child) => (
          <li key={child.draftId ?? child.reportId}>
            <OneChild child={child} slug={slug} />
          </li>
        ))}
      </ul>
      {children.length < mostChildren && (
        <Button variant="tertiary" className={styles.more} onClick={() => begin()}>
          + barn till
        </Button>
      )}
    </nav>
  );
}

function OneChild({ child, slug }: { readonly child: ChildSeen; readonly slug: string }): ReactNode {
  const words = (
    <>
      <span className={styles.name}>{child.name}</span>
      <span className={styles.state}>
        <StatusMark kind={stateMarks[child.state.kind]}>{stateInWords(child.state, new Date().toISOString())}</StatusMark>
      </span>
      {child.current && <span className={styles.here}>Du skriver här</span>}
    </>
  );
  if (child.current) {
    return (
      <span className={styles.child} aria-current="true">
        {words}
      </span>
    );
  }
  if (child.draftId !== null) {
    return (
      <Link to="/utkast/$id/$step" params={{ id: child.draftId, step: slug }} className={styles.child}>
        {words}
      </Link>
    );
  }
  if (child.reportId === null) return <span className={styles.child}>{words}</span>;
  return (
    <Link to="/anmalningar/$id" params={{ id: child.reportId }} className={styles.child}>
      {words}
    </Link>
  );
}
