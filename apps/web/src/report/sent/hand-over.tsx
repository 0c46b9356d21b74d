import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { DayInput } from '../../fields/day-input.tsx';
import fields from '../../fields/fields.module.css';
import { type ClockTime, momentAt, partsAt } from '../../fields/swedish-time.ts';
import { TimeInput } from '../../fields/time-input.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { momentText } from '../../ui/swedish-time.ts';
import { Jour } from '../urgent/jour.tsx';
import { recordHandOver, type SentRow } from './sent-api.ts';
import { SentPdf } from './sent-pdf.tsx';
import { capital, kindInSentence } from './sent-words.ts';
import styles from './sent.module.css';
import { useAllRecipients } from '../recipient/use-recipients.ts';

/** A nämnd that is not connected: the way it has stated, the PDF, and a note of how and when it was handed over. */
export function HandOver({ row }: { readonly row: SentRow }): ReactNode {
  const board = useAllRecipients().data?.find((each) => each.id === row.recipientId);
  if (row.handedOver) {
    return (
      <Notice kind="done" role="status" title={<span className={styles.big}>{handedOverTitle(row, row.handedOver.at)}</span>}>
        <p>{row.handedOver.how}</p>
        <p>
          {row.recipientName} är inte ansluten till Tidig. Därför syns inte här om någon har läst {kindInSentence(row.kind)}.
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="warning" role="status" title={<span className={styles.big}>{waitingTitle(row)}</span>}>
        <p>
          {row.recipientName} tar inte emot anmälningar i Tidig. {board?.manualWay ?? 'Ring nämnden och fråga hur de vill ha den.'}
        </p>
        {board && (
          <p>
            Telefon till nämnden:{' '}
            <a href={`tel:${board.phone.replace(/[^\d+]/g, '')}`} className={styles.tel}>
              {board.phone}
            </a>
            . {board.openingHours}.
          </p>
        )}
        <SentPdf row={row} main />
        <p>Finns det bilagor lämnas de för sig. Du hittar dem sist i texten längre ner.</p>
        {board ? <p>{board.eveningReader}</p> : null}
        <Jour recipientId={row.recipientId} />
      </Notice>
      {row.own && <HandOverForm row={row} />}
    </>
  );
}

function handedOverTitle({ kind, recipientName }: SentRow, at: string): string {
  return `${kind === 'FEL' ? 'Lämnat' : 'Lämnad'} till ${recipientName} ${momentText(at)}.`;
}

function waitingTitle({ own, authorName, kind, recipientName }: SentRow): string {
  const state = `${capital(kindInSentence(kind))} till ${recipientName} är inte ${kind === 'FEL' ? 'lämnat' : 'lämnad'} än.`;
  return own ? `Du skickar själv. ${state}` : `${authorName} skickar själv. ${state}`;
}

function HandOverForm({ row }: { readonly row: SentRow }): ReactNode {
  const queries = useQueryClient();
  const id = useId();
  const [how, setHow] = useState('');
  const [day, setDay] = useState<PlainDate | null>(() => partsAt(Date.now()).day);
  const [time, setTime] = useState<ClockTime | null>(() => partsAt(Date.now()).time);
  const [wrong, setWrong] = useState<string | null>(null);
  const record = useMutation({
    mutationFn: (at: string) => recordHandOver(row.id, how.trim(), at),
    onSuccess: () => {
      announce('Antecknat.');
      return queries.invalidateQueries({ queryKey: ['sent'] });
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const at = day && time ? momentAt(day, time) : null;
    const problem = problemIn(how, at);
    setWrong(problem);
    if (problem === null && at && !record.isPending) record.mutate(at);
  }
  return (
    <Sheet title={`När du har lämnat ${kindInSentence(row.kind)} till ${row.recipientName}`}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <div className={fields.field}>
          <Label htmlFor={`${id}-how`} className={fields.label}>
            Hur lämnade du den, och till vem?
          </Label>
          <Input
            id={`${id}-how`}
            value={how}
            onChange={(event) => setHow(event.currentTarget.value)}
            aria-describedby={`${id}-wrong`}
            autoComplete="off"
          />
        </div>
        <div className={fields.momentRow}>
          <div className={fields.momentPart}>
            <Label htmlFor={`${id}-day`} className={fields.subLabel}>
              Dag
            </Label>
            <DayInput control={{ id: `${id}-day`, 'aria-describedby': `${id}-wrong` }} day={day} onDay={setDay} onLeave={() => undefined} />
          </div>
          <TimeInput id={`${id}-time`} time={time} onTime={setTime} onLeave={() => undefined} />
        </div>
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {wrong}
        </p>
        {record.isError && <ProblemNotice error={record.error} />}
        <div>
          <Button type="submit" loading={record.isPending}>
            Anteckna att den är lämnad
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function problemIn(how: string, at: string | null): string | null {
  if (how.trim().length < 3) return 'Skriv hur du lämnade anmälan, till exempel ”I receptionen, till Karin Ek”.';
  if (!at) return 'Ange dag och klockslag.';
  return Date.parse(at) > Date.now() ? 'Tiden ligger framåt. Ange när du lämnade den.' : null;
}
