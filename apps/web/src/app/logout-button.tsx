import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSessionState } from '../session/session-context.ts';
import { announce } from '../ui/announcer.tsx';
import { problemMessage } from '../ui/problem-notice.tsx';

export function LogoutButton() {
  const { acts } = useSessionState();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);

  async function leave() {
    try {
      await acts.logOut();
      await navigate({ to: '/' });
    } catch (error) {
      setFailed(true);
      announce(problemMessage(error));
    }
  }

  return (
    <button type="button" className="t-header-button" onClick={() => void leave()}>
      {failed ? 'Kunde inte logga ut. Försök igen' : 'Logga ut'}
    </button>
  );
}
