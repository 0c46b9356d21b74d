import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';

/** The same numbers as a file, and the page on paper. */
export function FileAndPrint({ save }: { readonly save: () => Promise<void> }): ReactNode {
  const saving = useMutation({ mutationFn: save, onSuccess: () => announce('Filen är hämtad.') });
  return (
    <>
      <Button variant="secondary" loading={saving.isPending} onClick={() => saving.mutate()}>
        Hämta som CSV-fil
      </Button>
      <Button variant="secondary" onClick={() => window.print()}>
        Skriv ut sidan
      </Button>
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
    </>
  );
}
