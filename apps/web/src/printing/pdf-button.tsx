import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { fetchPdf, showPdf } from '../api/pdf.ts';
import { announce } from '../ui/announcer.tsx';
import { PrintProblem } from './print-problem.tsx';

type PdfButtonProps = {
  label: string;
  path: string;
  /** Null: the paper is printed whole or not at all. */
  body: Readonly<Record<string, unknown>> | null;
  fileName: string;
};

/** Fetches a PDF and opens it. Shows that it is under way, and what to do when it fails. */
export function PdfButton({ label, path, body, fileName }: PdfButtonProps) {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  const button = useRef<HTMLButtonElement>(null);
  async function open(leaveOut: readonly string[] = []) {
    setState((before) => ({ busy: true, error: leaveOut.length > 0 ? before.error : null }));
    try {
      showPdf(await fetchPdf(path, body ? { ...body, leaveOut } : {}), fileName);
      setState({ busy: false, error: null });
      // The press that was used is gone.
      if (leaveOut.length > 0) button.current?.focus();
      announce('PDF-filen är klar.');
    } catch (error) {
      setState({ busy: false, error });
    }
  }
  return (
    <div className="t-stack t-stack-tight">
      <Button ref={button} variant="secondary" loading={state.busy} onClick={() => void open()}>
        {state.busy ? 'Gör PDF …' : label}
      </Button>
      {state.error ? (
        <PrintProblem
          error={state.error}
          busy={state.busy}
          retry={() => void open()}
          printWithout={body ? (parts) => void open(parts) : null}
        />
      ) : null}
    </div>
  );
}
