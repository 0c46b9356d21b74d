import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { FormAnswers } from '../draft/draft-api.ts';
import { noteBegun } from '../siblings/begun-note.ts';
import { firstNameOf } from '../siblings/children.ts';
import { firstStepToWrite } from '../siblings/first-step.ts';
import { firstSlug } from '../steps/page-words.ts';
import { beginSibling, beginSupplement } from './sent-api.ts';
import type { SentEntry } from './sent-entries.ts';
import styles from './sent.module.css';

type Props = {
  readonly entry: SentEntry;
  /** The report says on its face that more will follow. */
  readonly moreToCome: boolean;
};

/** What can be done about a report that is sent. It is itself never changed. */
export function SentActs({ entry, moreToCome }: Props): ReactNode {
  const [correcting, setCorrecting] = useState(false);
  const correctButton = useRef<HTMLButtonElement>(null);
  const begin = useBegin(firstNameOf(entry.copies[0]?.childLabel ?? ''));
  const wasCorrecting = useRef(false);
  useEffect(() => {
    // Once the form and its dialog are gone: before that the button cannot take focus.
    if (wasCorrecting.current && !correcting) correctButton.current?.focus();
    wasCorrecting.current = correcting;
  }, [correcting]);
  const [first] = entry.copies;
  if (!first) return null;
  const owed = moreToCome && !entry.followUps.some(({ copies }) => copies.some(({ kind }) => kind === 'KOMP'));
  const aboutChild = first.kind !== 'PL6';
  return (
    <>
      <Sheet title={owed ? 'Du har sagt att fler uppgifter kommer' : 'Något att lägga till?'}>
        <div className={styles.actRow}>
          <Button
            variant={owed ? 'primary' : 'secondary'}
            loading={begin.busy === 'supplement'}
            onClick={() => begin.start('supplement', first.id)}
          >
            {owed ? 'Komplettera nu' : 'Komplettera'}
          </Button>
          {aboutChild && (
            <Button variant="secondary" loading={begin.busy === 'sibling'} onClick={() => begin.start('sibling', first.id)}>
              Ny anmälan om ett syskon, samma händelse
            </Button>
          )}
          <Button ref={correctButton} variant="secondary" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
            Meddela att något är fel
          </Button>
        </div>
        {begin.error !== null && <ProblemNotice error={begin.error} />}
        <p className="t-quiet t-small">
          Kompletteringen öppnas med det du skrev senast. Skyddade uppgifter kommer inte med. Det som är skickat ändras inte.
        </p>
        {aboutChild && (
          <p className="t-quiet t-small">
            En anmälan om ett syskon börjar med händelsen och polisens nummer. Barnet och de vuxna skriver du själv: det som är skickat
            säger bara vilka de är för det första barnet.
          </p>
        )}
      </Sheet>
      {correcting && <CorrectionForm entry={entry} onDone={() => setCorrecting(false)} />}
    </>
  );
}

const begins = { supplement: beginSupplement, sibling: beginSibling } as const;

/** Makes the draft and goes to it, a sibling's where there is something to write. Pressed twice, it is made once. `child`: whom what is sent is about. */
function useBegin(child: string) {
  const navigate = useNavigate();
  const creation = useMutation({
    mutationFn: ({ what, id }: { readonly what: keyof typeof begins; readonly id: string }) => begins[what](id),
    onSuccess: (draft, { what }) => {
      const step = what === 'sibling' ? firstStepToWrite(draft.answers as FormAnswers) : firstSlug;
      if (what === 'sibling') noteBegun(draft.id, { of: child, step });
      return navigate({ to: '/utkast/$id/$step', params: { id: draft.id, step } });
    },
  });
  return {
    busy: creation.isPending ? creation.variables.what : null,
    error: creation.error,
    start: (what: keyof typeof begins, id: string) => {
      if (!creation.isPending) creation.mutate({ what, id });
    },
  };
}
