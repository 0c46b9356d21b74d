import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { fetchPdf, showPdf } from '../api/pdf.ts';
import { announce } from './announcer.tsx';
import { ProblemNotice } from './problem-notice.tsx';

type PdfButtonProps = { label: string; path: string; body: unknown; fileName: string; variant?: 'primary' | 'secondary' | 'tertiary' };

/** Fetches a PDF and opens it. Shows that it is under way, and what to do when it fails. */
export function PdfButton({ label, path, body, fileName, variant = 'secondary' }: PdfButtonProps) {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  async function open() {
    setState({ busy: true, error: null });
    try {
      showPdf(await fetchPdf(path, body), fileName);
      setState({ busy: false, error: null });
      announce('PDF-filen är klar.');
    } catch (error) {
      setState({ busy: false, error });
    }
  }
  return (
    <div className="t-stack t-stack-tight">
      <Button variant={variant} loading={state.busy} onClick={() => void open()}>
        {state.busy ? 'Gör PDF …' : label}
      </Button>
      {state.error ? <ProblemNotice error={state.error} retry={() => void open()} /> : null}
    </div>
  );
}
