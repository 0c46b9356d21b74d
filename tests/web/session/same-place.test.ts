import type { SessionView } from '@tidig/web/session/session-api.ts';
import { samePlace } from '@tidig/web/session/same-place.ts';
import { describe, expect, it } from 'vitest';

function sessionOf(name: string, membershipId: string): SessionView {
  const membership = {
    id: membershipId,
    organisationId: 'o1',
    organisationKind: 'police' as const,
    organisationName: 'Polismyndigheten',
    unitKommun: null,
    unitName: null,
    role: 'officer' as const,
    behorig: false,
  };
  return {
    name,
    title: '',
    phone: '',
    email: '',
    membership,
    memberships: [membership],
    lockAfterMinutes: 15,
    endsAt: '2026-11-22T06:00:00.000Z',
    serverTime: '2026-11-21T20:00:00.000Z',
  };
}

const before = { state: 'active', session: sessionOf('Sara Lind', 'm1'), cover: 'ended' } as const;

describe('logging in again over what somebody was writing', () => {
  it('shows it to the same person in the same role', () => {
    expect(samePlace(before, sessionOf('Sara Lind', 'm1'))).toBe(true);
  });

  it('never shows it to another person, nor to the same person in another role', () => {
    expect(samePlace(before, sessionOf('Nils Holm', 'm1'))).toBe(false);
    expect(samePlace(before, sessionOf('Sara Lind', 'm2'))).toBe(false);
    expect(samePlace({ state: 'none' }, sessionOf('Sara Lind', 'm1'))).toBe(false);
  });
});
