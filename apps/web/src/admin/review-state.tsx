import { logVerdicts } from '@tidig/domain/access/odd-use-review.ts';
import type { ReactNode } from 'react';
import styles from '../barriers/barriers.module.css';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText, weekdayText } from '../ui/swedish-time.ts';
import type { Flagged } from './oversight-api.ts';

export type Reviewable = Pick<Flagged, 'reviews' | 'lastDay' | 'late' | 'mayReview'>;

/** Until when it is to be reviewed, or what has been said of it. */
export function ReviewState({ of: { reviews, lastDay, late } }: { readonly of: Reviewable }): ReactNode {
  if (reviews.length === 0) {
    return (
      <p>
        {late ? (
          <StatusMark kind="danger">Försenad. Skulle ha granskats senast {weekdayText(lastDay)}</StatusMark>
        ) : (
          <StatusMark kind="waiting">Granskas senast {weekdayText(lastDay)}</StatusMark>
        )}
      </p>
    );
  }
  return reviews.map(({ verdict, note, at, byName }) => (
    <div key={at} className={styles.review}>
      <p>
        <StatusMark kind={verdictKinds[verdict]}>{logVerdicts.labels[verdict]}</StatusMark>
      </p>
      <p className="t-reading-prose">{note}</p>
      <p className="t-quiet t-small">
        Granskad {momentText(at)} av {byName}.
      </p>
    </div>
  ));
}

const verdictKinds = { UTAN_ANMARKNING: 'done', OBEFOGAD: 'attention', OKLART: 'waiting' } as const;
