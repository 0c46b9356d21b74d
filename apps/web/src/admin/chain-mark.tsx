import { Notice } from '../ui/notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import type { LogPageView } from './admin-api.ts';

const count = new Intl.NumberFormat('sv-SE');

/** Whether every row of the log fits the one before it, from the first. */
export function ChainMark({ chain }: { chain: NonNullable<LogPageView['chain']> }) {
  const rows = `${count.format(chain.rows)} ${chain.rows === 1 ? 'rad' : 'rader'}`;
  if (chain.whole) {
    return (
      <p>
        <StatusMark kind="done">Loggen är hel, {rows}</StatusMark>
      </p>
    );
  }
  return (
    <Notice kind="danger" role="alert" title={<StatusMark kind="danger">Loggen är bruten</StatusMark>}>
      <p>En rad passar inte ihop med raden före. Loggen kan ha ändrats. Rör inget, och kontakta driften och säkerhetsansvarig nu.</p>
    </Notice>
  );
}
