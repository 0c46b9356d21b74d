import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fieldId } from '../../fields/field-state.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { things } from '../quality/review-words.ts';
import { reviewSlug } from '../steps/page-words.ts';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink } from '../steps/problem-links.tsx';
import { stepOfPath } from '../steps/steps.ts';
import { stateInWords, stateMarks, stateOf } from './child-state.ts';
import styles from './review.module.css';
import type { InReview, Written } from './use-event-review.ts';

/** One child of the event: what stops its report, to whom it goes, and why it is written. */
export function ChildColumn({ child }: { readonly child: InReview }): ReactNode {
  return (
    <li className={styles.column} data-current={child.kind === 'draft' && child.current}>
      <h3>{child.subject}</h3>
      {child.kind === 'draft' && <WrittenChild child={child} />}
      {child.kind === 'sent' && <SentChild child={child} />}
      {child.kind === 'unread' && <p className="t-quiet">Utkastet läses …</p>}
    </li>
  );
}

function WrittenChild({ child }: { readonly child: Written }): ReactNode {
  const { id, current, answers, review } = child;
  const state = stateOf(review.musts);
  const whyNow = (answers.event?.whyNow ?? '').trim();
  return (
    <>
      <p>
        <StatusMark kind={stateMarks[state.kind]}>{stateInWords(state, '')}</StatusMark>
      </p>
      <Musts child={child} />
      {review.looks.length > 0 && (
        <p>
          <StatusMark kind="none">{things(review.looks.length)} att kontrollera</StatusMark>
        </p>
      )}
      <Receivers child={child} />
      {whyNow !== '' && <p className={styles.why}>{whyNow}</p>}
      {current ? (
        <p className="t-quiet t-small">Det är den här anmälan du läser.</p>
      ) : (
        <p>
          <Link to="/utkast/$id/$step" params={{ id, step: reviewSlug }} className={styles.press}>
            Öppna<span className="t-hidden-text"> anmälan om {child.subject}</span>
          </Link>
        </p>
      )}
    </>
  );
}

/** Each a link to its place in that child's draft. */
function Musts({ child: { id, answers, review } }: { readonly child: Written }): ReactNode {
  if (review.musts.length === 0) return null;
  const kind = kindOf(loose(answers));
  return (
    <ul className={styles.musts} data-draft={id}>
      {review.musts.map(({ path, words }) => (
        <li key={`${path} ${words}`}>
          <FieldLink draftId={id} name={path}>
            {pathInWords(path, kind)}
          </FieldLink>
        </li>
      ))}
    </ul>
  );
}

function Receivers({ child: { id, receivers, subject } }: { readonly child: Written }): ReactNode {
  const names = receivers.map(({ name, channel }) => (channel === 'PDF' ? `${name} (du skickar själv)` : name));
  return (
    <p>
      <span className={styles.label}>Mottagare</span>
      <span>{names.length === 0 ? 'Inte vald' : names.join(' och ')}</span>
      <Link
        to="/utkast/$id/$step"
        params={{ id, step: stepOfPath('recipient').slug }}
        hash={fieldId('recipient.kommun')}
        hashScrollIntoView={false}
        className={styles.press}
      >
        {names.length === 0 ? 'Välj mottagare' : 'Ändra mottagare'}
        <span className="t-hidden-text"> för {subject}</span>
      </Link>
    </p>
  );
}

function SentChild({ child: { child } }: { readonly child: InReview }): ReactNode {
  if (child.reportId === null || child.sealedAt === null) return null;
  return (
    <>
      <p>
        <StatusMark kind="done">{stateInWords({ kind: 'sent', at: child.sealedAt }, new Date().toISOString())}</StatusMark>
      </p>
      {child.recipientName !== null && (
        <p>
          <span className={styles.label}>Mottagare</span>
          <span>{child.recipientName}</span>
        </p>
      )}
      <p>
        <Link to="/anmalningar/$id" params={{ id: child.reportId }} className={styles.press}>
          Till kvittot<span className="t-hidden-text"> för {child.childLabel}</span>
        </Link>
      </p>
    </>
  );
}
