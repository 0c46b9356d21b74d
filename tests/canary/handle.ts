import type { Ears } from './heard.ts';
import type { Listener } from './people.ts';

const from = '2026-11-21';
const lift = { reason: 'Skatteverket har hävt markeringen i dag.' };
const emergency = { category: 'FARA', reason: 'Barnet ringer själv och ingen annan är här i natt.', password: 'tidig-demo' };
const barrier = { userId: 'person-maja.frost', from, reason: 'Granne till familjen.' };
const naming = { userId: 'person-maja.frost', from, to: '2026-12-21', reason: 'Har jouren i natt.' };

/** Somebody of the nämnd is related to the family, and reads in an emergency; the spärr and the nödöppning are seen to. */
export async function shutAndOpen({ as }: Ears, path: string): Promise<void> {
  const head = as['head at the nämnd'];
  await head.post(`${path}/barriers`, barrier);
  await as.jour.post(`${path}/emergency-openings`, emergency);
  for (const asked of [path, `${path}/vault`, `${path}/attachments/1`]) await as.jour.get(asked);
  await as.jour.post(`${path}/prints`, { document: 'report', withLocation: true });
  await as.jour.post(`${path}/vault-openings`, { reason: 'Jag ska ringa den som vårdar barnet.' });
  const { barriers, emergencies } = (await (await head.get('/api/barriers')).json()) as Record<string, { id: string }[] | undefined>;
  await head.post(`/api/barriers/${barriers?.[0]?.id ?? 'absent'}/end`, { reason: 'Spärren gällde fel person.' });
  await head.post(`/api/emergency-openings/${emergencies?.[0]?.id ?? 'absent'}/reviews`, {
    verdict: 'BEFOGAD',
    note: 'Ingen annan var här.',
  });
}

/** Who has searched oddly is reviewed. */
export async function reviewSearches({ as }: Ears): Promise<void> {
  const head = as['head at the nämnd'];
  const { flagged } = (await (await head.get('/api/oversight/odd-use')).json()) as { flagged?: { seq: number }[] };
  const what = { kind: 'event', seq: flagged?.[0]?.seq ?? 1 };
  await head.post('/api/oversight/reviews', { what, verdict: 'UTAN_ANMARKNING', note: 'Tre skolor ringde samma dag.' });
  await head.get('/api/oversight/months/2026-10/users/person-ali.demir/rows');
}

/** What else is done with a report, its copies and its akt. Much of it is refused: a refusal is an answer too. */
export async function handleOn({ as }: Ears, id: string): Promise<void> {
  const path = `/api/intake/reports/${id}`;
  const page = (await (await as.caseworker.get(path)).json()) as { childFile?: { id: string } | null };
  const akt = `/api/child-files/${page.childFile?.id ?? 'absent'}`;
  const acts: readonly (readonly [Listener, string, unknown])[] = [
    ['author', `/api/reports/${id}/hand-overs`, { how: 'Bud till receptionen', at: '2026-11-21T10:00:00.000Z' }],
    ['author', '/api/drafts/absent/settled', { key: 'Q24:concern.impact' }],
    ['reception', `${path}/copies/1/notes`, { kind: 'RECALLED', doneOn: from }],
    ['caseworker', `${akt}/openings`, { purpose: 'JOUR' }],
    ['head at the nämnd', `${akt}/openings`, { purpose: 'JOUR' }],
    ['head at the nämnd', `${akt}/barriers`, { ...barrier, userId: 'person-rut.ask' }],
    ['jour', `${akt}/emergency-openings`, emergency],
    ['head at the nämnd', `${akt}/vault-namings`, naming],
    ['head at the nämnd', `${akt}/vault-namings/absent/end`, undefined],
    ['head at the nämnd', `${path}/vault-namings/absent/end`, undefined],
    ['caseworker', `${akt}/protection-marks`, { person: 'nobody', code: 'SEK', reason: 'Skatteverket ringde i dag.' }],
    ['head at the nämnd', `${akt}/protection-marks/absent/lift`, lift],
    ['head at the nämnd', `${path}/protection-marks/absent/lift`, lift],
    ['reception', `${path}/link-reversals`, { reason: 'Det var ett annat barn.' }],
    ['reception', `${path}/links`, { childFileId: null }],
  ];
  for (const [who, asked, body] of acts) await as[who].post(asked, body);
}
