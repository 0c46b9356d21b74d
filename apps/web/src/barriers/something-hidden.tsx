import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';

/** Beside earlier reports of which some are shut to the reader: what stands there is not all there is. */
export function SomethingHidden(): ReactNode {
  return (
    <Notice kind="warning" title="Något i akten är dolt för dig">
      <p>Det som står här är inte allt. En annan handläggare måste läsa hela akten.</p>
    </Notice>
  );
}
