import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StatusMark } from '../../ui/status-mark.tsx';
import { stateInWords, stateMarks } from './child-state.ts';
import { useBeginSibling } from './siblings-context.ts';
import styles from './switch.module.css';
import { type ChildSeen, useChildStates } from './use-child-states.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';
import { mostChildren } from './use-sibling-creation.ts';

/** `slug`: the page that is shown, which is then shown of the other child too. */
type Props = { readonly draftId: string; readonly slug: string };

/** The children of the event, each with how far its report has come, and the way to it. Not there when the draft stands alone. */
export function ChildrenSwitch(props: Props): ReactNode {
  return useChildrenInEvent(props.draftId).length > 1 ? <Several {...props} /> : null;
}

function Several({ draftId, slug }: Props): ReactNode {
  const children = useChildStates(draftId);
  const begin = useBeginSibling();
  return (
    <nav className={styles.switch} aria-labelledby="children-in-event">
      <div className={styles.head}>
        <p id="children-in-event" className={styles.title}>
          Barnen i händelsen
        </p>
        {children.length < mostChildren && (
          <Button variant="tertiary" className={styles.more} onClick={() => begin()}>
            + barn till
          </Button>
        )}
      </div>
      <ul className={styles.children}>
        {children.map((child) => (
          <li key={child.draftId ?? child.reportId}>
            <OneChild child={child} slug={slug} />
          </li>
        ))}
      </ul>
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
  if (child.draftId !== null && !child.current) {
    return (
      <Link to="/utkast/$id/$step" params={{ id: child.draftId, step: slug }} className={styles.child}>
        {words}
      </Link>
    );
  }
  if (child.reportId !== null) {
    return (
      <Link to="/anmalningar/$id" params={{ id: child.reportId }} className={styles.child}>
        {words}
      </Link>
    );
  }
  return (
    <span className={styles.child} {...(child.current ? { 'aria-current': 'true' as const } : {})}>
      {words}
    </span>
  );
}
