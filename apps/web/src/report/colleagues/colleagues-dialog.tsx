import { Button, Dialog, Input, Label } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useRef, useState } from 'react';
import { announce } from '../../ui/announcer.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { type Colleague, invite, listColleagues, takeBackInvitation } from './colleagues-api.ts';
import { matching } from './colleagues-filter.ts';
import styles from './colleagues.module.css';
import { useNoteOnDraft } from '../draft/use-open-draft.ts';

type Invited = { readonly userId: string; readonly name: string };
type Props = { readonly draftId: string; readonly invited: readonly Invited[]; readonly onClose: () => void };

/** Invite, and take back. The unit's officers, found by typing a part of the name. Stays mounted, so that focus goes back when it closes. */
export function ColleaguesDialog({ open, ...props }: Props & { readonly open: boolean }): ReactNode {
  const titleId = useId();
  return (
    <Dialog open={open} onClose={props.onClose} closeButton={false} aria-labelledby={titleId} className="t-dialog">
      <h2 id={titleId}>Bjud in en kollega</h2>
      {open && <Inside {...props} />}
    </Dialog>
  );
}

function Inside({ draftId, invited, onClose }: Props): ReactNode {
  const note = useNoteOnDraft(draftId);
  const inviting = useMutation({
    mutationFn: (colleague: Colleague) => invite(draftId, colleague.userId),
    onSuccess: (_nothing, { userId, name }) => {
      note(({ colleagues }) => ({ colleagues: [...colleagues, { userId, name }] }));
      announce(`${name} är inbjuden.`);
    },
  });
  const takingBack = useMutation({
    mutationFn: (person: Invited) => takeBackInvitation(draftId, person.userId),
    onSuccess: (_nothing, person) => {
      note(({ colleagues }) => ({ colleagues: colleagues.filter(({ userId }) => userId !== person.userId) }));
      announce(`Inbjudan till ${person.name} är tillbakatagen.`);
    },
  });
  const error = inviting.error ?? takingBack.error;
  return (
    <div className="t-stack">
      <p className="t-quiet">Kollegan ser utkastet bland sina egna och kan läsa, skriva och skicka det.</p>
      {error && <ProblemNotice error={error} />}
      {invited.length > 0 && (
        <section aria-label="Inbjudna">
          <h3>Inbjudna</h3>
          <ul className={styles.people}>
            {invited.map((person) => (
              <li key={person.userId}>
                <span>{person.name}</span>
                <Button
                  variant="tertiary"
                  data-color="danger"
                  disabled={takingBack.isPending}
                  aria-label={`Ta tillbaka inbjudan till ${person.name}`}
                  onClick={() => takingBack.mutate(person)}
                >
                  Ta tillbaka
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Choose invited={invited} busy={inviting.isPending} onInvite={(colleague) => inviting.mutate(colleague)} />
      <div>
        <Button variant="secondary" onClick={onClose}>
          Klar
        </Button>
      </div>
    </div>
  );
}

type ChooseProps = {
  readonly invited: readonly Invited[];
  readonly busy: boolean;
  readonly onInvite: (colleague: Colleague) => void;
};

function Choose({ invited, busy, onInvite }: ChooseProps): ReactNode {
  const inputId = useId();
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  function inviteAndGoOn(colleague: Colleague): void {
    onInvite(colleague);
    setTyped('');
    search.current?.focus();
  }
  const colleagues = useQuery({ queryKey: ['colleagues'], queryFn: listColleagues });
  if (colleagues.isPending) return <Loading what="kollegor" />;
  if (colleagues.isError) return <ProblemNotice error={colleagues.error} retry={() => void colleagues.refetch()} />;
  const others = colleagues.data.filter(({ userId }) => !invited.some((each) => each.userId === userId));
  const found = matching(others, typed);
  if (others.length === 0) {
    return (
      <p>{invited.length > 0 ? 'Alla kollegor på enheten är inbjudna.' : 'Det finns ingen annan på enheten som kan skriva anmälningar.'}</p>
    );
  }
  return (
    <div className={styles.choose}>
      <Label htmlFor={inputId}>Sök på enheten</Label>
      <Input
        ref={search}
        id={inputId}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        autoFocus
      />
      <p role="status" className="t-quiet t-small">
        {found.length === 0 ? 'Ingen kollega på enheten heter så. Kontrollera stavningen.' : `${found.length} av ${others.length} kollegor`}
      </p>
      <ul className={styles.people}>
        {found.map((colleague) => (
          <li key={colleague.userId}>
            <span>
              {colleague.name}
              <span className="t-cell-second">{colleague.title}</span>
            </span>
            <Button variant="secondary" disabled={busy} aria-label={`Bjud in ${colleague.name}`} onClick={() => inviteAndGoOn(colleague)}>
              Bjud in
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
