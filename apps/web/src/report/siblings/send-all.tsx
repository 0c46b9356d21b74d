import type { Answers } from '@tidig/domain/form/answers.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { nameOf as pathOf } from '../../fields/problem-board.ts';
import { problemSentence } from '../../fields/problem-sentence.ts';
import { ProblemNotice, problemMessage } from '../../ui/problem-notice.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink } from '../steps/problem-links.tsx';
import styles from './review.module.css';
import type { Written } from './use-event-review.ts';
import { useLookTogether } from './use-look-together.tsx';
import { type JointTrouble, useSendTogether } from './use-send-together.ts';

type Props = { readonly draftId: string; readonly autosave: Autosave; readonly written: readonly Written[] };

/** One press for all the children, each to its own nämnd. While something stops one of them it goes to the first thing that does. */
export function SendAll({ draftId, autosave, written }: Props): ReactNode {
  const sending = useSendTogether(draftId, autosave);
  const looking = useLookTogether({ send: sending.send });
  const [stopped, setStopped] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const { trouble } = sending;
  useEffect(() => {
    if (stopped > 0) document.querySelector<HTMLElement>('[data-draft] a')?.focus();
  }, [stopped]);
  useEffect(() => {
    if (trouble?.kind === 'incomplete') place.current?.querySelector('a')?.focus();
  }, [trouble]);
  function press(): void {
    if (written.some(({ review }) => review.musts.length > 0)) return setStopped((times) => times + 1);
    looking.press(written);
  }
  return (
    <div className={styles.sendAll} ref={place}>
      {stopped > 0 && written.some(({ review }) => review.musts.length > 0) && (
        <p role="status" className={styles.stopped}>
          Inget är skickat. Rätta det som står under {stoppedNames(written)}.
        </p>
      )}
      {trouble && <Trouble trouble={trouble} written={written} retry={press} />}
      <Button onClick={press} loading={sending.busy} className={styles.sendButton}>
        {sending.busy ? 'Skickar …' : `Skicka alla ${written.length} anmälningar`}
      </Button>
      <p className="t-quiet t-small">Alla skickas, eller ingen. Varje barn får sitt eget nummer och kvitto.</p>
      {looking.question}
    </div>
  );
}

function stoppedNames(written: readonly Written[]): string {
  return written
    .filter(({ review }) => review.musts.length > 0)
    .map(({ subject }) => subject)
    .join(' och ');
}

type TroubleProps = { readonly trouble: JointTrouble; readonly written: readonly Written[]; readonly retry: () => void };

function Trouble({ trouble, written, retry }: TroubleProps): ReactNode {
  const nameOf = (id: string | null) => written.find((each) => each.id === id)?.subject ?? null;
  switch (trouble.kind) {
    case 'unsaved':
      return (
        <Notice kind="warning" role="alert" title="Inget är skickat. Den senaste texten är inte sparad än.">
          <p>Texten finns kvar på skärmen. Försök igen när den är sparad. Är det bråttom, ring – vänta inte på oss.</p>
        </Notice>
      );
    case 'changed':
      return (
        <Notice kind="warning" role="alert" title="Inget är skickat. Ett utkast har ändrats sedan du öppnade sidan.">
          <p>Läs igenom {trouble.of.map(nameOf).join(' och ')} en gång till. Tryck sedan igen.</p>
        </Notice>
      );
    case 'incomplete':
      return (
        <Notice kind="warning" role="alert" title="Inget är skickat.">
          <p>Det här måste rättas för {nameOf(trouble.of)}:</p>
          <Problems trouble={trouble} answers={written.find(({ id }) => id === trouble.of)?.answers ?? {}} />
        </Notice>
      );
    case 'refused': {
      const name = nameOf(trouble.of);
      if (name === null) return <ProblemNotice error={trouble.error} retry={retry} />;
      return (
        <Notice kind="warning" role="alert" title={`Inget är skickat. Det gäller ${name}.`}>
          <p>{problemMessage(trouble.error)}</p>
        </Notice>
      );
    }
  }
}

type Incomplete = Extract<JointTrouble, { readonly kind: 'incomplete' }>;

/** Each a link to its place in that child's draft. */
function Problems({ trouble, answers }: { readonly trouble: Incomplete; readonly answers: Answers }): ReactNode {
  const kind = kindOf(loose(answers));
  return (
    <ul className={styles.musts}>
      {trouble.problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <FieldLink draftId={trouble.of} name={pathOf(problem)}>
            {pathInWords(pathOf(problem), kind)}
          </FieldLink>
          : {problemSentence(problem)}
        </li>
      ))}
    </ul>
  );
}
