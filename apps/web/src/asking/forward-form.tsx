import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import styles from '../intake/intake.module.css';
import { useAllRecipients } from '../report/recipient/use-recipients.ts';
import { useSession } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { forward } from './asking-api.ts';
import { FieldText, Wrong } from './field-text.tsx';
import { fieldWrong, saidAtFields } from './field-wrong.ts';

const LEAST = 10;

/** To which nämnd, and why. `carried`: Tidig takes it there, where that nämnd is connected. */
export function ForwardForm({ reportId, carried }: { readonly reportId: string; readonly carried: boolean }): ReactNode {
  const { membership } = useSession();
  const queries = useQueryClient();
  const boards = (useAllRecipients().data ?? []).filter(({ id }) => id !== membership.organisationId);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const sending = useMutation({
    mutationFn: () => forward(reportId, { to, reason }),
    onSettled: () => setAsking(false),
    onSuccess: async () => {
      announce('Skickad vidare.');
      await queries.invalidateQueries({ queryKey: ['received', reportId] });
    },
  });
  const chosen = boards.find(({ id }) => id === to);
  const byHand = chosen !== undefined && (!carried || chosen.channel === 'PDF');
  const short = reason.trim().length < LEAST;
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (chosen && !short && !sending.isPending) setAsking(true);
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <AskBeforeLosing written={reason.trim() !== '' && !sending.isSuccess} />
      <p className="t-quiet">
        Hela anmälan går till den andra nämnden, med det som har kommit in efter den och när den kom in till er. Ert exemplar och er
        skyddsbedömning ligger kvar. Polisen får inget meddelande. Har polisen redan skickat samma anmälan dit skickas den inte igen: då
        antecknas bara att den är deras.
      </p>
      <div className={styles.field}>
        <Label htmlFor="forward-to">Till vilken nämnd?</Label>
        <Select id="forward-to" value={to} aria-describedby="forward-to-wrong" onChange={(event) => setTo(event.currentTarget.value)}>
          <Select.Option value="">Välj nämnd</Select.Option>
          {boards.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <Wrong id="forward-to-wrong" text={tried && !chosen ? 'Välj vilken nämnd som ska ha den.' : fieldWrong(sending.error, 'to')} />
      </div>
      {byHand ? (
        <p>
          Tidig kan inte bära den dit. Skriv ut den och lämna den själv; här antecknas att du gör det. Det som har kommit in efter den och
          som ingen har läst än räknas inte som lämnat: det står kvar på tavlan. {chosen.manualWay}
        </p>
      ) : null}
      <FieldText
        id="forward-reason"
        label="Varför är det den nämndens?"
        help="Skälet stannar hos er."
        rows={2}
        value={reason}
        onText={setReason}
        wrong={(tried && short ? 'Skriv varför, minst några ord.' : null) ?? fieldWrong(sending.error, 'reason')}
      />
      {sending.isError && !saidAtFields(sending.error, ['to', 'reason']) ? <ProblemNotice error={sending.error} /> : null}
      <div>
        <Button type="submit" variant="secondary" loading={sending.isPending}>
          {byHand ? 'Anteckna att den lämnas' : 'Skicka vidare'}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={byHand ? 'Anteckna att den lämnas?' : 'Skicka vidare?'}
        confirm={byHand ? 'Anteckna' : 'Skicka vidare'}
        busy={sending.isPending}
        onConfirm={() => sending.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>Den blir {chosen?.name ?? 'den nämndens'} att bedöma. Det går inte att ångra.</p>
      </ConfirmDialog>
    </form>
  );
}
