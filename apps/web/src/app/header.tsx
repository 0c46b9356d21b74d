import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionView } from '../session/session-api.ts';
import { WaitingCount } from '../barriers/waiting-count.tsx';
import { LogoutButton } from './logout-button.tsx';
import { MembershipSwitch } from './membership-switch.tsx';
import { landing, menuOf, type Workplace } from './landing.ts';

/** Tidig, the workplaces of the role, and who is logged in. Folds into a menu on a phone. */
export function Header({ session }: { session: SessionView | null }) {
  const [open, setOpen] = useState(false);
  return (
    <header className="t-header">
      <div className="t-header-inner">
        <Link to="/" className="t-brand" aria-label="Tidig, till startsidan">
          Tidig
        </Link>
        {session ? (
          <>
            <button
              type="button"
              className="t-header-button t-menu-button"
              aria-expanded={open}
              aria-controls="header-fold"
              onClick={() => setOpen(!open)}
            >
              {open ? 'Stäng menyn' : 'Meny'}
              {open ? null : <WaitingCount />}
            </button>
            <div id="header-fold" className="t-header-fold" {...(open ? { 'data-open': '' } : {})}>
              <Nav session={session} onGo={() => setOpen(false)} />
              <Who session={session} />
            </div>
          </>
        ) : null}
      </div>
    </header>
  );
}

function Nav({ session, onGo }: { session: SessionView; onGo: () => void }) {
  const { daily, more } = menuOf(session.membership.role);
  return (
    <>
      <nav aria-label="Arbetsplatser" className="t-nav">
        <Places places={daily} onGo={onGo} />
      </nav>
      {(more ?? []).map(({ label, places }) => (
        <nav key={label} aria-label={label} className="t-nav t-nav-more">
          <span className="t-nav-more-name" aria-hidden="true">
            {label}
          </span>
          <Places places={places} onGo={onGo} />
        </nav>
      ))}
    </>
  );
}

function Places({ places, onGo }: { places: readonly Workplace[]; onGo: () => void }) {
  return (
    <div className="t-nav-row">
      {places.map((place) => (
        <Link key={place.to} to={place.to} activeOptions={{ exact: place.to === landing.officer }} onClick={onGo}>
          {place.label}
          {place.to === '/sparrar' ? <WaitingCount /> : null}
        </Link>
      ))}
    </div>
  );
}

function Who({ session }: { session: SessionView }) {
  return (
    <div className="t-who">
      <p className="t-who-name">
        <strong>{session.name}</strong> · {session.membership.organisationName}
      </p>
      {session.memberships.length > 1 ? <MembershipSwitch session={session} /> : null}
      <LogoutButton />
    </div>
  );
}
