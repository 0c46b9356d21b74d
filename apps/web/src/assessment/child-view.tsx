import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { FieldText } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { useSession } from '../session/session-context.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { type ChildViewRecord, type NewChildView, noteChildView } from './assessment-api.ts';
import styles from './assessment.module.css';
import { clockNow, now, readWhen, type TypedWhen } from './made-when.ts';
import { MadeWhenFields } from './made-when-fields.tsx';
import { Refused } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import { Part } from './step.tsx';
import { useTyped } from './typed.ts';
import { useSave } from './use-save.ts';
import { capital, notedWords, theOne } from './words.ts';

type ChildViewProps = {
  readonly reportId: string;
  readonly records: readonly ChildViewRecord[];
  readonly mayWrite: boolean;
  readonly who: Who;
};

type Who = ReturnType<typeof theOne>;

/** What the child says, or why the child was not heard (SoL 3:1–3; L-36). */
export function ChildView({ reportId, records, mayWrite, who }: ChildViewProps): ReactNode {
  const { name } = useSession();
  return (
    <Part id="barnets-mening" title={`${capital(who)}s egen mening`}>
      {records.length === 0 ? <StatusMark kind="waiting">Inget antecknat än</StatusMark> : null}
      {records.map(({ id, body, ...noted }) => (
        <div key={id} className={styles.record}>
          <StatusMark kind={body.heard ? 'done' : 'none'}>
            {capital(who)} har {body.heard ? 'sagt sin mening' : 'inte hörts'}
          </StatusMark>
          <p className={styles.said}>{body.heard ? body.view : body.whyNot}</p>
          <p className="t-quiet t-small">{notedWords(noted, name, clockNow())}</p>
        </div>
      ))}
      {mayWrite ? <ToWrite reportId={reportId} who={who} /> : null}
    </Part>
  );
}

type ViewTyped = { readonly heard: boolean | null; readonly text: string; readonly when: TypedWhen };
const nothing: ViewTyped = { heard: null, text: '', when: now };
/** Shorter than this nobody has said what, or why. */
const LEAST = 10;

function ToWrite({ reportId, who }: { readonly reportId: string; readonly who: Who }): ReactNode {
  const typed = useTyped(['child-view', reportId], nothing, ({ text }) => text.trim() !== '');
  const [tried, setTried] = useState(false);
  const { heard, text, when } = typed.value;
  const save = useSave(reportId, {
    act: (given: NewChildView) => noteChildView(reportId, given),
    said: 'Antecknat.',
    clear: typed.clear,
    place: 'barnets-mening',
  });
  if (heard === null) {
    return (
      <div className={styles.chips} role="group" aria-label={`Har ${who} hörts?`}>
        <Button variant="secondary" onClick={() => typed.set({ heard: true })}>
          Skriv vad {who} säger
        </Button>
        <Button variant="secondary" onClick={() => typed.set({ heard: false })}>
          {capital(who)} har inte hörts
        </Button>
      </div>
    );
  }
  const made = readWhen(when, clockNow());
  const short = text.trim().length < LEAST;
  function send(): void {
    setTried(true);
    if (short || 'lacking' in made) return;
    const said = heard ? { heard: true as const, view: text.trim() } : { heard: false as const, whyNot: text.trim() };
    save.mutate({ said, madeAt: made.madeAt });
  }
  return (
    <NoteForm
      label={`${capital(who)}s egen mening`}
      first="child-view-text"
      press="Anteckna"
      busy={save.isPending}
      onSend={send}
      onCancel={() => typed.set({ heard: null })}
    >
      <FieldText
        id="child-view-text"
        label={heard ? `Vad säger ${who}? Helst ordagrant.` : `Varför har ${who} inte hörts?`}
        value={text}
        onText={(next) => typed.set({ text: next })}
        wrong={(tried && short ? 'Skriv några ord.' : null) ?? fieldWrong(save.error, heard ? 'view' : 'whyNot')}
      />
      {heard ? (
        <MadeWhenFields
          id="child-view"
          legend="När sades det?"
          when={when}
          onWhen={(next) => typed.set({ when: next })}
          wrong={tried && 'lacking' in made ? made.lacking : fieldWrong(save.error, 'madeAt')}
        />
      ) : null}
      <Refused error={save.error} hidden={saidAtFields(save.error, ['view', 'whyNot', 'madeAt'])} />
    </NoteForm>
  );
}
