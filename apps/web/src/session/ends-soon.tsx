import { useEffect, useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { timeText } from '../ui/swedish-time.ts';
import type { SessionView } from './session-api.ts';

const warnBeforeMs = 10 * 60_000;

/** Ten minutes before the login ends whatever happens, says when. */
export function EndsSoon({ session }: { session: SessionView }) {
  const [soon, setSoon] = useState(false);
  const leftMs = Date.parse(session.endsAt) - Date.parse(session.serverTime);
  useEffect(() => {
    setSoon(false);
    const timer = setTimeout(() => setSoon(true), Math.max(0, leftMs - warnBeforeMs));
    return () => clearTimeout(timer);
  }, [leftMs]);
  if (!soon) return null;
  return (
    <div className="t-ends-soon">
      <Notice kind="warning" role="status">
        <p>Inloggningen tar slut kl. {timeText(session.endsAt)}. Då får du logga in igen. Det du skrivit finns kvar på sidan.</p>
      </Notice>
    </div>
  );
}
