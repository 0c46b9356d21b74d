import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import type { Kept } from './entries.ts';
import styles from './worklist.module.css';

/** Says that something has come or moved, and moves nothing that is being read until the person wants it. */
export function NewsBar({ kept, show }: { readonly kept: Kept; readonly show: () => void }): ReactNode {
  const { fresh, pressing, moved } = kept;
  if (fresh === 0 && pressing === 0 && !moved) return null;
  return (
    <Notice role="status" kind={pressing > 0 ? 'danger' : 'info'}>
      <div className={styles.news}>
        <strong>{newsText(kept)}</strong>
        <Button variant="secondary" onClick={show}>
          {fresh > 0 ? 'Visa' : 'Ordna om'}
        </Button>
      </div>
    </Notice>
  );
}

/** "2 nya. 1 av dem under Gör nu." */
export function newsText({ fresh, pressing }: Pick<Kept, 'fresh' | 'pressing'>): string {
  const now = pressing === 0 ? '' : ` ${pressing === 1 ? '1 ny' : `${pressing} nya`} under Gör nu.`;
  if (fresh === 0) return pressing === 0 ? 'Något har ändrats på tavlan.' : now.trim();
  return `${fresh === 1 ? '1 ny' : `${fresh} nya`}.${now}`;
}
