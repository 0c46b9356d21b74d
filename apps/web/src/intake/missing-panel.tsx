import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { ReactNode } from 'react';
import { useSession } from '../session/session-context.ts';
import { DateText } from '../ui/date-text.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import type { MissingMark } from './missing-api.ts';
import { MissingForm } from './missing-form.tsx';

/** Who may tell; the server decides, this only saves the others a form they cannot send. */
const tellers: readonly string[] = ['reception', 'caseworker', 'unit-head'];

/** What the report lacked, told to the police in fixed words. Nothing for a report whose writer cannot be told. */
export function MissingPanel({ report: { row, missing } }: { readonly report: ReceivedReport }): ReactNode {
  const { membership } = useSession();
  const mayTell = tellers.includes(membership.role);
  if (missing === null || (missing.length === 0 && !mayTell)) return null;
  const told = new Set(missing.flatMap(({ codes }) => codes));
  const left = missingMarkList.codes.filter((code) => !told.has(code));
  return (
    <Sheet title="Vad saknades i anmälan?">
      {missing.length === 0 ? null : <Told marks={missing} />}
      {mayTell && left.length > 0 ? <MissingForm key={left.join(' ')} reportId={row.id} codes={left} /> : null}
    </Sheet>
  );
}

function Told({ marks }: { readonly marks: readonly MissingMark[] }): ReactNode {
  return (
    <ul className="t-plain-list t-stack">
      {marks.map((mark) => (
        <li key={mark.at} className={styles.earlierItem}>
          <p>{mark.codes.map((code) => missingMarkList.labels[code]).join(' · ')}</p>
          <p className="t-quiet t-small">
            Meddelat polisen <DateText at={mark.at} form="moment" /> av {mark.byName}.
          </p>
        </li>
      ))}
    </ul>
  );
}
