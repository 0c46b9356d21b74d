import type { SessionView } from './session-api.ts';
import type { SessionState } from './session-context.ts';

/** True when the new login is the same person in the same place, so that what was typed may be shown again. */
export function samePlace(before: SessionState, session: SessionView): boolean {
  return before.state === 'active' && before.session.membership.id === session.membership.id && before.session.name === session.name;
}
