import { type ReactNode, useEffect, useState } from 'react';
import type { GuidePanelProps } from './guide-panel.tsx';
import styles from './guide.module.css';

type Fetched = typeof import('./guide-panel.tsx');

/** Where the help is shown. Its texts are fetched the first time somebody asks for help, so that no page waits for them. */
export function GuidePlace(props: GuidePanelProps): ReactNode {
  const [fetched, setFetched] = useState<Fetched | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    import('./guide-panel.tsx').then(
      (texts) => !gone && setFetched(texts),
      () => !gone && setFetched('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (fetched === 'failed') return <p role="status">Hjälpen kunde inte hämtas. Det du har skrivit är kvar. Stäng och öppna igen.</p>;
  if (!fetched) return <p className={styles.waiting}>Hämtar …</p>;
  return <fetched.GuidePanel {...props} />;
}
