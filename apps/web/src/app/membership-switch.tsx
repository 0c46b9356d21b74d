import { Button, Dialog } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import type { MembershipView, SessionView } from '../session/session-api.ts';
import { useSessionState } from '../session/session-context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { landing } from './landing.ts';

/** For those with more than one place: choose which one to work in. Says that unsaved text on the page goes. */
export function MembershipSwitch({ session }: { session: SessionView }) {
  const { acts } = useSessionState();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function choose(membership: MembershipView) {
    try {
      await acts.chooseMembership(membership.id);
      setOpen(false);
      await navigate({ to: landing[membership.role] });
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <button type="button" className="t-header-button" onClick={() => setOpen(true)}>
        Byt roll
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} closeButton="Stäng" className="t-dialog" aria-labelledby="switch-title">
        <h2 id="switch-title">Byt roll</h2>
        <p>Sidan byts. Spara först om du håller på att skriva.</p>
        {error ? <ProblemNotice error={error} /> : null}
        <ul className="t-stack t-plain-list">
          {session.memberships.map((membership) => (
            <li key={membership.id}>
              <Button variant="secondary" disabled={membership.id === session.membership.id} onClick={() => void choose(membership)}>
                {roleLabels[membership.role]}, {membership.organisationName}
                {membership.unitName ? ` (${membership.unitName})` : ''}
                {membership.id === session.membership.id ? ' – nu' : ''}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
