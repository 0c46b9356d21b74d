import { Button } from '@digdir/designsystemet-react';
import { useState, useSyncExternalStore } from 'react';
import { noteNewer, programState, saveAll, subscribeToProgram } from '../api/program.ts';
import { Notice } from '../ui/notice.tsx';
import './newer-program.css';

/** Tells that Tidig has been updated while the page was open. Nothing is loaded again until the person says so. */
export function NewerProgram() {
  const state = useSyncExternalStore(subscribeToProgram, programState);
  const [busy, setBusy] = useState(false);
  if (state.kind === 'current') return null;
  async function reload() {
    setBusy(true);
    const saved = await saveAll();
    setBusy(false);
    if (saved) return window.location.reload();
    noteNewer(false);
  }
  return (
    <section className="t-newer" aria-label="Tidig har uppdaterats">
      <Notice kind="warning" role="alert" title={state.saved ? 'Tidig har uppdaterats. Din text är sparad.' : 'Tidig har uppdaterats.'}>
        {state.saved ? (
          <p>Ladda om sidan.</p>
        ) : (
          <p>Det du skrev senast är inte sparat än. Vänta tills det är sparat, eller kopiera texten, innan du laddar om sidan.</p>
        )}
        <Button onClick={() => void reload()} loading={busy}>
          {busy ? 'Sparar …' : 'Ladda om sidan'}
        </Button>
      </Notice>
    </section>
  );
}
