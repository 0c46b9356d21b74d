import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { OlderFields } from '@tidig/domain/intake/older-fields.ts';
import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { saidAtFields } from '../asking/field-wrong.ts';
import { ApiProblem } from '../api/problem.ts';
import { partsAt } from '../fields/swedish-time.ts';
import { openReport } from '../intake/intake-api.ts';
import { ChildPart } from '../taking-in/child-part.tsx';
import { ChoiceRow } from '../taking-in/choice-row.tsx';
import { DocumentPart } from '../taking-in/document-part.tsx';
import { FromPart } from '../taking-in/from-part.tsx';
import { LineField } from '../taking-in/line-field.tsx';
import styles from '../taking-in/taking-in.module.css';
import type { Wrong } from '../taking-in/typed.ts';
import { useFocusWrong } from '../taking-in/use-focus-wrong.ts';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { DayLine } from './day-line.tsx';
import { enterOlder } from './older-api.ts';
import { PaperPart } from './paper-part.tsx';
import { isTouchedOlder, readTypedOlder, saidOlder, type TypedOlder, untouchedOlder } from './typed-older.ts';

/** One older report, from the old paper. */
export function OlderForm({ registerFrom }: { readonly registerFrom: PlainDate }): ReactNode {
  const [typed, setTyped] = useState(untouchedOlder);
  const [tried, setTried] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusWrong = useFocusWrong(form);
  const saving = useSaving(file);
  const change = (part: Partial<TypedOlder>) => setTyped({ ...typed, ...part });
  const read = readTypedOlder(typed, partsAt(Date.now()).day, registerFrom);
  const said = tried && 'wrong' in read ? read.wrong : serverSays(saving.error);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if ('wrong' in read) focusWrong();
    else if (!saving.isPending) saving.mutate(read.fields);
  }
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label="Äldre anmälan">
      <AskBeforeLosing written={isTouchedOlder(typed) && !saving.isSuccess} />
      <Sheet title="Barnet">
        <div className={styles.part}>
          <ChildPart child={typed.child} wrong={said} onChild={(child) => change({ child: { ...typed.child, ...child } })} />
        </div>
      </Sheet>
      <Sheet title="Anmälan">
        <div className={styles.part}>
          <DayLine
            id="came-in-on"
            label="Vilken dag kom den till nämnden?"
            day={typed.cameInOn}
            wrong={said['cameInOn']}
            onDay={(cameInOn) => change({ cameInOn })}
          />
          <ChoiceRow
            name="channel"
            legend="Hur kom den?"
            list={channelList}
            chosen={typed.channel}
            wrong={said['channel']}
            onChoose={(channel) => change({ channel })}
          />
          <FromPart typed={{ ...typed, feedbackWanted: false }} wrong={said} onFrom={change} asksFeedback={false} />
          <LineField
            id="concern-text"
            label="Vad gällde oron? En mening räcker."
            value={typed.concern.text}
            most={400}
            wrong={said['concern.text']}
            onText={(text) => change({ concern: { ...typed.concern, text } })}
          />
          <DocumentPart file={file} onFile={setFile} />
        </div>
      </Sheet>
      <Sheet title="Beslutet och papperet">
        <div className={styles.part}>
          <PaperPart typed={typed} wrong={said} onPaper={change} />
        </div>
      </Sheet>
      {saving.isError && !saidAtFields(saving.error, serverFields) ? <ProblemNotice error={saving.error} /> : null}
      <div>
        <Button type="submit" loading={saving.isPending}>
          För in anmälan
        </Button>
      </div>
    </form>
  );
}

/** The same id at every try: what is sent twice is one report. */
function useSaving(file: File | null) {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const saving = useMutation({
    mutationFn: async (fields: OlderFields) => {
      const entered = await enterOlder({ ...fields, id }, file);
      await openReport(entered.id);
      return entered;
    },
    onSuccess: ({ arendenummer }) => announce(`Den äldre anmälan är införd med nummer ${arendenummer}.`),
  });
  const entered = saving.data?.id;
  useEffect(() => {
    if (entered) void navigate({ to: '/mottagning/$id', params: { id: entered } });
  }, [entered, navigate]);
  return saving;
}

const serverFields = ['cameInOn', 'child.number', 'from.name', 'concern.text', 'decided.on', 'lastNoteOn', 'inquiryClosedOn', 'source'];

function serverSays(error: unknown): Wrong {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(
    error.fields.filter(({ path }) => serverFields.includes(path)).map(({ path, code }) => [path, saidOlder(path, code)]),
  );
}
