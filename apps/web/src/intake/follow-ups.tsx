import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { CorrectionText } from './correction-text.tsx';
import { urgentText } from './follow-up-marks.tsx';
import type { FollowUp } from './intake-api.ts';
import styles from './intake.module.css';
import { SupplementText } from './supplement-text.tsx';
import { useReadReport, type Within } from './use-read-report.ts';

type FollowUpsProps = {
  readonly followUps: readonly FollowUp[];
  readonly within: Within;
  /** What to fetch anew once one has been read. */
  readonly listKey: readonly string[];
};

/** What has come in about a report since: what is wrong first, then oldest first. Each is read by a press of its own, which is logged and told to the sender. */
export function FollowUps({ followUps, within, listKey }: FollowUpsProps): ReactNode {
  if (followUps.length === 0) return null;
  return (
    <ul className={`t-plain-list ${styles.earlier}`}>
      {followUps.toSorted(wrongFirst).map((one) => (
        <li key={one.id} className={styles.earlierItem}>
          {one.kind === 'FEL' ? (
            <Correction followUp={one} within={within} listKey={listKey} />
          ) : (
            <Supplement followUp={one} within={within} listKey={listKey} />
          )}
        </li>
      ))}
    </ul>
  );
}

function wrongFirst(one: FollowUp, other: FollowUp): number {
  return Number(other.kind === 'FEL') - Number(one.kind === 'FEL');
}

type ItemProps = Omit<FollowUpsProps, 'followUps'> & { readonly followUp: FollowUp };

function Supplement({ followUp, within, listKey }: ItemProps): ReactNode {
  const read = useReadReport(followUp.id, within, listKey);
  return (
    <>
      <p>
        <StatusMark kind={followUp.openedAt ? 'done' : 'attention'}>
          Komplettering inkom {momentText(followUp.arrivedAt)}, {readText(followUp)}
        </StatusMark>{' '}
        {followUp.urgent ? <StatusMark kind="danger">{urgentText}</StatusMark> : null}
      </p>
      <ReadButton followUp={followUp} read={read} label="Läs kompletteringen" />
      {read.shown && read.report ? <SupplementText report={read.report} /> : null}
    </>
  );
}

/** A warning whether it is read or not: whoever opens the report must see it before the report itself. */
function Correction({ followUp, within, listKey }: ItemProps): ReactNode {
  const read = useReadReport(followUp.id, within, listKey);
  return (
    <>
      <Notice kind="warning" title={<StatusMark kind="attention">Avsändaren har meddelat att något är fel</StatusMark>}>
        <p>
          Kom in {momentText(followUp.arrivedAt)}, {readText(followUp)}.{read.shown ? '' : ' Läs det innan du går vidare med anmälan.'}
        </p>
        <ReadButton followUp={followUp} read={read} label="Läs vad som är fel" />
      </Notice>
      {read.shown && read.report ? <CorrectionText report={read.report} /> : null}
    </>
  );
}

function readText({ openedAt }: FollowUp): string {
  return openedAt ? `öppnad ${momentText(openedAt)}` : 'inte läst';
}

type ReadButtonProps = { readonly followUp: FollowUp; readonly read: ReturnType<typeof useReadReport>; readonly label: string };

function ReadButton({ followUp, read, label }: ReadButtonProps): ReactNode {
  const { shown, pending, error, press } = read;
  return (
    <>
      <div>
        <Button variant={followUp.openedAt ? 'tertiary' : 'secondary'} loading={pending} aria-expanded={shown} onClick={press}>
          {shown ? 'Stäng' : label}
          <span className="t-hidden-text"> från {momentText(followUp.arrivedAt)}</span>
        </Button>
      </div>
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
