import { Navigate } from '@tanstack/react-router';
import { useSession } from '../session/session-context.ts';
import { landing } from './landing.ts';

/** `/`: sends each role to where its work is. */
export function LandingPage() {
  const { membership } = useSession();
  return <Navigate to={landing[membership.role]} replace />;
}
