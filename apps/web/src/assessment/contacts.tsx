import { Button } from '@digdir/designsystemet-react';
import { type Contact, contactList, type ContactWay, contactWayList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, useState } from 'react';
import { FieldText, Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { useSession } from '../session/session-context.ts';
import { Notice } from '../ui/notice.tsx';
import { type ContactRecord, type NewContact, noteContact } from './assessment-api.ts';
import styles from './assessment.module.css';
import { OneOf } from './chips.tsx';
import { clockNow, now, readWhen, type TypedWhen } from './made-when.ts';
import { MadeWhenFields } from './made-when-fields.tsx';
import { Refused } from './meanwhile.tsx';
import { NoteForm } from './note-form.tsx';
import { Part } from './step.tsx';
import { useTyped } from './typed.ts';
import { useSave } from './use-save.ts';
import { isBeyondPhase, notedWords } from './words.ts';

type ContactsProps = { readonly reportId: string; readonly records: readonly ContactRecord[]; readonly mayWrite: boolean };

/** Whom one has talked to during the förhandsbedömning, and how far one may go in it. */
export function Contacts({ reportId, records, mayWrite }: ContactsProps): ReactNode {
  const { name } = useSession();
  return (
    <Part id="kontakter" title="Kontakter">
      <p className="t-quiet t-small">
        Före beslutet talar ni bara med anmälaren, barnet och vårdnadshavarna, och använder det nämnden redan vet. Andra frågas först när en
        utredning är inledd.
      </p>
      {records.map(({ id, body, ...noted }) => (
        <div key={id} className={styles.record}>
          <p>
            <strong>{contactList.labels[body.with]}</strong> · {contactWayList.labels[body.way]}
          </p>
          <p className={styles.said}>{body.note}</p>
          <p className="t-quiet t-small">{notedWords(noted, name, clockNow())}</p>
        </div>
      ))}
      {mayWrite ? <ToWrite reportId={reportId} /> : null}
    </Part>
  );
}

type ContactTyped = {
  readonly open: boolean;
  readonly who: Contact | null;
  readonly way: ContactWay | null;
  readonly note: string;
  readonly when: TypedWhen;
};
const nothing: ContactTyped = { open: false, who: null, way: null, note: '', when: now };
/** Shorter than this nobody has said what came out of it. */
const LEAST = 10;

function ToWrite({ reportId }: { readonly reportId: string }): ReactNode {
  const typed = useTyped(['contact', reportId], nothing, ({ note }) => note.trim() !== '');
  const [tried, setTried] = useState(false);
  const { open, who, way, note, when } = typed.value;
  const save = useSave(reportId, {
    act: (given: NewContact) => noteContact(reportId, given),
    said: 'Kontakten är antecknad.',
    clear: typed.clear,
    place: 'kontakter',
  });
  if (!open) {
    return (
      <div>
        <Button variant="secondary" onClick={() => typed.set({ open: true })}>
          Anteckna en kontakt
        </Button>
      </div>
    );
  }
  const made = readWhen(when, clockNow());
  const short = note.trim().length < LEAST;
  function send(): void {
    setTried(true);
    if (who === null || way === null || short || 'lacking' in made) return;
    save.mutate({ with: who, way, note: note.trim(), madeAt: made.madeAt });
  }
  return (
    <NoteForm
      label="Anteckna en kontakt"
      first="contact-note"
      press="Anteckna"
      busy={save.isPending}
      onSend={send}
      onCancel={() => typed.set({ open: false })}
    >
      <FieldText
        id="contact-note"
        label="Vad kom fram?"
        value={note}
        onText={(next) => typed.set({ note: next })}
        wrong={(tried && short ? 'Skriv vad som kom fram, minst några ord.' : null) ?? fieldWrong(save.error, 'note')}
      />
      <div>
        <OneOf name="contact-with" legend="Med vem?" list={contactList} chosen={who} onChosen={(next) => typed.set({ who: next })} />
        <Wrong id="contact-with-wrong" text={tried && who === null ? 'Välj vem det var.' : null} />
      </div>
      {who !== null && isBeyondPhase(who) ? (
        <Notice kind="warning">
          <p>Att hämta uppgifter från andra hör till en utredning. Skriv varför ni ändå talade med dem, eller inled utredning.</p>
        </Notice>
      ) : null}
      <div>
        <OneOf name="contact-way" legend="Hur?" list={contactWayList} chosen={way} onChosen={(next) => typed.set({ way: next })} />
        <Wrong id="contact-way-wrong" text={tried && way === null ? 'Välj hur det gick till.' : null} />
      </div>
      <MadeWhenFields
        id="contact"
        legend="När?"
        when={when}
        onWhen={(next) => typed.set({ when: next })}
        wrong={tried && 'lacking' in made ? made.lacking : fieldWrong(save.error, 'madeAt')}
      />
      <Refused error={save.error} hidden={saidAtFields(save.error, ['note', 'madeAt'])} />
    </NoteForm>
  );
}
