import { dayOf } from '@tidig/domain/base/time.ts';
import { START } from '../api/support/world.ts';
import type { Client } from '../api/support/client.ts';
import type { Ears } from './heard.ts';

const today = dayOf(START);
const delegated = { roles: ['caseworker', 'unit-head'], point: '4.2 Inleda utredning' };
const night = { receivers: [{ kind: 'PERSON', userId: 'person-maja.frost', name: '', address: '' }], nextAfterMinutes: 15 };

/** What a nämnd decides of its own work, and who works there. Taken once in each world; that much is refused to most who try is an answer too. */
export async function decideOnWork({ as }: Ears): Promise<void> {
  for (const who of ['board administrator', 'head at the nämnd', 'reception'] as const) await writeSettings(as[who]);
  await as['head at the nämnd'].post('/api/intake/absences', { userId: 'person-karin.ek', away: null });
}

async function writeSettings(client: Client): Promise<void> {
  const idOf = async (path: string, name: string) =>
    ((await (await client.get(path)).json()) as Record<string, { id: string } | null | undefined>)[name]?.id ?? null;
  const delegation = { INLEDA: delegated, INTE_INLEDA: delegated, INGAR_I_PAGAENDE: delegated, PROLONG: delegated };
  const expected = {
    delegation: await idOf('/api/settings/delegation', 'current'),
    notices: await idOf('/api/settings/notices', 'schedule'),
  };
  await client.post('/api/settings/delegation', { delegation, decidedOn: today, expected: expected.delegation });
  await client.post('/api/settings/notices', { schedule: { otherwise: night, intervals: [] }, expected: expected.notices });
  await client.post('/api/settings/closed-days', { days: [{ on: '2026-12-31', why: 'Stängt' }], expected: null });
  await client.post('/api/settings/alarm-times', { times: { unopenedMinutes: 60, outsideMinutes: null }, expected: null });
  await client.get('/api/settings/odd-use');
  await client.post('/api/settings/odd-use', { limits: { perHour: 200, perDay: 1000, repeatDays: 10, reviewDays: 3 }, expected: null });
  await client.post('/api/disposal', { rows: [{ kind: 'report', id: 'absent' }] });
  await client.post('/api/disposal/kept', { kind: 'report', id: 'absent', source: 'Treserva' });
  for (const step of ['approvals', 'withdrawals']) await client.post(`/api/disposal/${step}`, { id: 'absent' });
  await client.post('/api/settings/letter', { words: { opening: 'Tack.', closing: '' }, expected: null });
  await client.post('/api/settings/case-system-home', { home: 'TIDIG' });
  const membership = { username: 'tove.ljung', role: 'jour', from: today, to: null, behorig: true, clearance: 'ordinary' };
  await client.post('/api/staff/memberships', membership);
  await client.post('/api/staff/memberships/absent/end', { on: today });
}

/** A note from those on call to the morning. With a place in it, as nobody should write it. */
export async function handOver({ as }: Ears, telling: string): Promise<void> {
  await as.jour.post('/api/jour/handovers', { text: telling });
  await as.jour.post('/api/jour/handovers', { text: 'Det var lugnt i natt.' });
  const { notes = [] } = (await (await as.reception.get('/api/jour/handovers')).json()) as { notes?: { id: string }[] };
  await as.reception.post('/api/jour/handover-readings', { id: notes[0]?.id ?? 'absent' });
}
