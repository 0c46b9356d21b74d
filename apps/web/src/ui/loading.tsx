import { Spinner } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';

/** Says what is fetched, but only when it takes more than 300 ms, so that nothing flickers. */
export function Loading({ what = '' }: { what?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="t-loading">
      {shown ? (
        <>
          <Spinner aria-hidden="true" data-size="sm" />
          <span>Hämtar {what === '' ? '…' : `${what} …`}</span>
        </>
      ) : null}
    </div>
  );
}
