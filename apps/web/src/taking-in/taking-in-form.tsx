import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { triList } from '@tidig/domain/vocabulary/answers.ts';
import { offeredConcerns } from '@tidig/domain/vocabulary/concerns.ts';
import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { partsAt } from '../fields/swedish-time.ts';
import { openReport } from '../intake/intake-api.ts';
import intake from '../intake/intake.module.css';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ChildPart } from './child-part.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { DocumentPart } from './document-part.tsx';
import { FromPart } from './from-part.tsx';
import { LineField } from './line-field.tsx';
import { isSavedEarlier, SavedEarlier } from './saved-earlier.tsx';
import styles from './taking-in.module.css';
import { takeIn } from './taking-in-api.ts';
import { isTouched, readTyped, type Typed, untouched, type Wrong } from './typed.ts';
import { useFocusWrong } from './use-focus-wrong.ts';
import { WhenPart } from './when-part.tsx';

/** Six fields on one page, in the order in which a call goes; Ctrl and Enter writes it in from anywhere. */
export function TakingInForm(): ReactNode {
  const [typed, setTyped] = useState(untouched);
  const [tried, setTried] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusWrong = useFocusWrong(form);
  const { id, saving } = useSaving(file);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const read = readTyped(typed, partsAt(Date.now()).day);
  const said = tried && 'wrong' in read ? read.wrong : serverSays(saving.error);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if ('wrong' in read) focusWrong();
    else if (!saving.isPending) saving.mutate(read.fields);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  }
  return (
    // The keys are a shortcut for the button at the foot of the form.
    <form ref={form} className={styles.form} noValidate onSubmit={submit} onKeyDown={onKeyDown} aria-label="Ny anmälan">
      <AskBeforeLosing written={isTouched(typed) && !saving.isSuccess} />
      <Sheet title="Barnet">
        <div className={styles.part}>
          <ChildPart child={typed.child} wrong={said} onChild={(child) => change({ child: { ...typed.child, ...child } })} />
        </div>
      </Sheet>
      <Sheet title="Anmälan">
        <div className={styles.part}>
          <ChoiceRow
            name="channel"
            legend="Hur kom den?"
            list={channelList}
            chosen={typed.channel}
            wrong={said['channel']}
            onChoose={(channel) => change({ channel })}
          />
          <WhenPart earlier={typed.earlier} wrong={said['cameInAt']} onEarlier={(earlier) => change({ earlier })} />
          <FromPart typed={typed} wrong={said} onFrom={change} />
        </div>
      </Sheet>
      <Sheet title="Oron">
        <div className={styles.part}>
          <ChoiceRow
            name="danger"
            legend="Är barnet i fara just nu?"
            list={triList}
            chosen={typed.danger}
            wrong={said['danger']}
            onChoose={(danger) => change({ danger })}
          />
          <LineField
            id="concern-text"
            label="Vad gäller oron? En mening räcker."
            value={typed.concern.text}
            most={400}
            wrong={said['concern.text']}
            onText={(text) => change({ concern: { ...typed.concern, text } })}
          />
          <ConcernSelect code={typed.concern.code} onCode={(code) => change({ concern: { ...typed.concern, code } })} />
          <DocumentPart file={file} onFile={setFile} />
        </div>
      </Sheet>
      {saving.isError ? <Refused id={id} error={saving.error} /> : null}
      <div>
        <Button type="submit" loading={saving.isPending}>
          Skriv in anmälan
        </Button>
        <p className="t-quiet t-small">Eller tryck Ctrl + Retur.</p>
      </div>
    </form>
  );
}

/** The same id at every try: what is sent twice is one report. */
function useSaving(file: File | null) {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const saving = useMutation({
    // Who writes it in has read it: it is opened as any other, which is logged.
    mutationFn: async (fields: Fields) => {
      const written = await takeIn({ ...fields, id }, file);
      await openReport(written.id);
      return written;
    },
    onSuccess: ({ arendenummer }) => announce(`Anmälan är inskriven med nummer ${arendenummer}.`),
  });
  const written = saving.data?.id;
  useEffect(() => {
    if (written) void navigate({ to: '/mottagning/$id', params: { id: written } });
  }, [written, navigate]);
  return { id, saving };
}

type Fields = Extract<ReturnType<typeof readTyped>, { fields: unknown }>['fields'];

function Refused({ id, error }: { readonly id: string; readonly error: unknown }): ReactNode {
  if (isSavedEarlier(error)) return <SavedEarlier id={id} error={error} />;
  return saidAtFields(error, serverFields) ? null : <ProblemNotice error={error} />;
}

const serverFields = ['cameInAt', 'child.number', 'from.name', 'concern.text'];

function serverSays(error: unknown): Wrong {
  return Object.fromEntries(
    serverFields.flatMap((path) => {
      const text = fieldWrong(error, path);
      return text === null ? [] : [[path, text]];
    }),
  );
}

type Code = Typed['concern']['code'];

function ConcernSelect({ code, onCode }: { readonly code: Code; readonly onCode: (code: Code) => void }): ReactNode {
  return (
    <div className={intake.field}>
      <Label htmlFor="concern-code">Huvudsaklig oro (kan lämnas tomt)</Label>
      <Select
        id="concern-code"
        value={code ?? ''}
        onChange={(event) => onCode(offeredConcerns.codes.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <Select.Option value="">Inte vald</Select.Option>
        {offeredConcerns.codes.map((one) => (
          <Select.Option key={one} value={one}>
            {offeredConcerns.labels[one]}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
