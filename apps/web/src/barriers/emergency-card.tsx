import { emergencyCategories, emergencyVerdicts } from '@tidig/domain/access/emergency.ts';
import { actionText, outcomeText } from '@tidig/domain/labels/actions.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import type { ReactNode } from 'react';
import { Facts } from '../ui/facts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText, timeText } from '../ui/swedish-time.ts';
import type { Emergency } from './barriers-api.ts';
import styles from './barriers.module.css';
import { ObjectText } from './object-text.tsx';
import { ReviewForm } from './review-form.tsx';
import { reviewWords } from './review-words.ts';

/** One nödöppning: who, what, why, what was done under it, and what is said of it. */
export function EmergencyCard({ emergency }: { readonly emergency: Emergency }): ReactNode {
  const { byName, role, category, reason, openedAt, until, object, reviews, acts } = emergency;
  const time = reviewWords(emergency);
  return (
    <Sheet>
      <h3>
        {byName}, {roleLabels[role].toLocaleLowerCase('sv')}
      </h3>
      {reviews.length === 0 ? (
        <p>
          <StatusMark kind={time.kind}>{time.text}</StatusMark>
        </p>
      ) : null}
      <Facts
        rows={[
          { label: 'När', value: `${momentText(openedAt)}, till ${timeText(until)} eller utloggning` },
          { label: 'Vad', value: <ObjectText object={object} /> },
          { label: 'Varför', value: emergencyCategories.labels[category] },
          { label: 'Skäl', value: reason },
        ]}
      />
      <details className={styles.fold}>
        <summary>Vad som gjordes ({acts.length})</summary>
        <ul className={`t-plain-list ${styles.acts}`}>
          {acts.map(({ at, action, outcome }, index) => (
            <li key={`${at} ${index}`}>
              {timeText(at)} {actionText(action)}
              {outcome === 'done' ? '' : ` (${outcomeText(outcome).toLocaleLowerCase('sv')})`}
            </li>
          ))}
        </ul>
      </details>
      {reviews.map((review) => (
        <div key={review.at} className={styles.review}>
          <p>
            <StatusMark kind={verdictKinds[review.verdict]}>{emergencyVerdicts.labels[review.verdict]}</StatusMark>
          </p>
          <p className="t-reading-prose">{review.note}</p>
          <p className="t-quiet t-small">
            Granskad {momentText(review.at)} av {review.byName}.
          </p>
        </div>
      ))}
      <ReviewForm emergency={emergency} />
    </Sheet>
  );
}

const verdictKinds = { BEFOGAD: 'done', INTE_BEFOGAD: 'attention', OKLART: 'waiting' } as const;
