import { Link, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useAskBeforeClosing } from '../assessment/typed.ts';
import { LoginPage } from '../session/login-page.tsx';
import { EndsSoon } from '../session/ends-soon.tsx';
import type { SessionView } from '../session/session-api.ts';
import { LockForm } from '../session/lock-form.tsx';
import { CoverDialog } from '../session/cover-dialog.tsx';
import { SessionCover } from '../session/session-cover.tsx';
import { useSessionState, type SessionState } from '../session/session-context.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { RemindersLine } from '../report/reminders/reminders-line.tsx';
import { Header } from './header.tsx';
import { NewerProgram } from './newer-program.tsx';

/** What stands around every page: header, main, footer, and the cover when the login is locked or over. */
export function Frame() {
  const { current } = useSessionState();
  const covered = current.state === 'active' && current.cover !== null;
  const session = current.state === 'active' ? current.session : null;
  useLandingForAnother(session ? placeOf(session) : null);
  useAskBeforeClosing();
  return (
    <>
      <div className="t-frame" {...(covered ? { inert: true, 'data-covered': '' } : {})}>
        <a href="#main" className="t-skip">
          Hoppa till innehållet
        </a>
        <Header session={session} />
        <RemindersLine />
        <main id="main" className="t-main" tabIndex={-1}>
          {/* Another person or another role is another page: nothing of the earlier one stays in memory. */}
          {session ? <EndsSoon session={session} /> : null}
          <Content key={session ? placeOf(session) : 'nobody'} current={current} />
        </main>
        <NewerProgram />
        <Footer />
      </div>
      <SessionCover />
      <Announcer />
    </>
  );
}

function placeOf(session: SessionView): string {
  return `${session.name} ${session.membership.id}`;
}

/** When another person, or another role, takes over the page, it starts from the beginning. */
function useLandingForAnother(place: string | null): void {
  const navigate = useNavigate();
  const before = useRef(place);
  useEffect(() => {
    const another = before.current !== null && place !== null && before.current !== place;
    before.current = place;
    if (another) void navigate({ to: '/', replace: true });
  }, [place, navigate]);
}

function Content({ current }: { current: SessionState }) {
  const { acts } = useSessionState();
  const matches = useMatches();
  const open = matches.at(-1)?.staticData.open === true;
  useTitle(current.state === 'none' && !open ? 'Logga in' : titleOf(matches));
  if (open || current.state === 'active') return <Outlet />;
  switch (current.state) {
    case 'reading':
      return <Loading />;
    case 'unreachable':
      return (
        <div className="t-page t-page-text">
          <PageHeading>Tidig kan inte nås</PageHeading>
          <ProblemNotice error={current.error} retry={acts.retry} />
        </div>
      );
    case 'none':
      return <LoginPage />;
    case 'locked-before':
      return (
        <CoverDialog titleId="cover-title">
          <h2 id="cover-title">Sidan är låst</h2>
          <p>Skriv ditt lösenord för att fortsätta.</p>
          <LockForm name={null} unlock={acts.unlock} logOut={acts.logOut} />
        </CoverDialog>
      );
  }
}

/** Where no page has the address, only the frame around all of them matches it. */
function titleOf(matches: ReturnType<typeof useMatches>): string | undefined {
  return matches.length === 1 ? 'Sidan finns inte' : matches.at(-1)?.staticData.title;
}

/** The title says which page it is, never whom it is about. */
function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – Tidig` : 'Tidig';
  }, [title]);
}

function Footer() {
  return (
    <footer className="t-footer">
      <nav className="t-footer-inner" aria-label="Om tjänsten">
        <Link to="/tillganglighet">Tillgänglighet</Link>
        <Link to="/api-beskrivning">API-beskrivning</Link>
      </nav>
    </footer>
  );
}
