import { Button } from '@digdir/designsystemet-react';
import { useState, useSyncExternalStore } from 'react';
import { noteNewer, programState, saveAll, subscribeToProgram } from '../api/program.ts';
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
      <div className="t-newer-inner" role="alert">
        <p>
          <strong>Tidig har uppdaterats.</strong>{' '}
          {state.saved
            ? 'Din text är sparad. Ladda om sidan.'
            : 'Det du skrev senast är inte sparat än. Vänta tills det är sparat, eller kopiera det, innan du laddar om sidan.'}
        </p>
        <Button onClick={() => void reload()} loading={busy}>
          {busy ? 'Sparar …' : 'Ladda om sidan'}
        </Button>
      </div>
    </section>
  );
}
