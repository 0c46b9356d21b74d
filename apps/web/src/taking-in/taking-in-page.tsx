import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../ui/page-heading.tsx';
import { useSession } from '../session/session-context.ts';
import { TakingInForm } from './taking-in-form.tsx';

/** *Ny anmälan (annat sätt)*: what came by phone, on paper or in person, in six fields. */
export function TakingInPage(): ReactNode {
  const { membership } = useSession();
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Telefon, brev, e-post eller besök. Fyll i det du vet; resten får komma sedan.">Ny anmälan</PageHeading>
      <TakingInForm />
      <p>
        <Link to="/diarium">Till diariet</Link>
      </p>
      {membership.role === 'jour' ? null : (
        <p>
          <Link to="/skriv-in/aldre">För in en äldre anmälan</Link>, från tiden före registret.
        </p>
      )}
    </div>
  );
}
