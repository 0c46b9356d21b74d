import { randomUUID } from 'node:crypto';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { boards, POLICE } from '@tidig/db/seed/organisations.ts';
import { raise } from '@tidig/services/trail/raise.ts';
import { asId, type NamingId, type OrganisationId, type UserId, type WordId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { Client } from './client.ts';
import type { ApiWorld } from './world.ts';

/** The kommun in which each nämnd of the demo lies. */
const kommunOf = { farsta: '0180', hisingen: '1480', malmo: '1280', uppsala: '0380', heby: '0331', knivsta: '0330' } as const;

/** Example 1, to a nämnd of the demo. */
export function answersTo(board: keyof typeof boards = 'farsta'): Record<string, unknown> {
  return { ...structuredClone(example1), recipient: { ...example1.recipient, kommun: { code: kommunOf[board] }, board: boards[board] } };
}

export function draftOf(answers: unknown = {}): { formVersion: number; answers: unknown } {
  return { formVersion: FORM_VERSION, answers };
}

/** The JSON of an answer that must have gone well. */
export async function valueOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Writes a draft; gives its id. */
export async function writeDraft(officer: Client, answers: unknown = {}): Promise<string> {
  return (await valueOf<{ id: string }>(await officer.post('/api/drafts', draftOf(answers)))).id;
}

export type Sent = { readonly id: string; readonly anmalningsnummer: string; readonly state: string };

/** Writes and sends a report. */
export async function sendReport(officer: Client, answers: unknown = answersTo()): Promise<Sent> {
  const id = await writeDraft(officer, answers);
  const { reports } = await valueOf<{ reports: readonly Sent[] }>(
    await officer.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': '"1"' }),
  );
  const [report] = reports;
  if (!report) throw new Error('a sent draft gives at least one report');
  return report;
}

/** Sends a report to the nämnd and opens it there; gives ids of report and akt. */
export async function arrived(
  world: ApiWorld,
  { officer, reader, board }: { officer: string; reader: string; board: keyof typeof boards },
): Promise<{ report: string; childFile: string }> {
  const sent = await sendReport(await world.as(officer), answersTo(board));
  const client = await world.as(reader);
  await valueOf(await client.post(`/api/intake/reports/${sent.id}/openings`));
  const read = await valueOf<{ childFile: { id: string } | null }>(await client.get(`/api/intake/reports/${sent.id}`));
  const childFile =
    read.childFile?.id ??
    (await valueOf<{ childFileId: string }>(await client.post(`/api/intake/reports/${sent.id}/links`, { childFileId: null }))).childFileId;
  return { report: sent.id, childFile };
}

/** A word that a nämnd has added to the lists of Skrivstöd; gives its id. */
export async function aWord(world: ApiWorld, organisationId: OrganisationId, word = 'ösig'): Promise<string> {
  const id = asId<WordId>(randomUUID());
  const at = world.clock.now();
  const log = { at, actor: null, membership: null, role: 'system', purpose: 'system', task: null, outcome: 'done' } as const;
  await (
    await world.ctx.stores.directory()
  ).addWord({ id, organisationId, list: 'VAGT', word, suggestion: null, addedAt: at, addedBy: 'Rut Ask' }, 500, {
    ...log,
    objectKind: 'words',
    objectId: organisationId,
    action: 'words.write',
  });
  return id;
}

/** Names somebody for the vault of the report's child, from today on. */
export async function namedForVault(
  world: ApiWorld,
  board: keyof typeof boards,
  report: string,
  usernames: readonly string[],
): Promise<void> {
  const at = world.clock.now();
  const store = await world.ctx.stores.board(boards[board]);
  const entry = { at, actor: null, membership: null, role: 'system', purpose: 'system', task: null, outcome: 'done' } as const;
  for (const username of usernames) {
    const naming = {
      id: asId<NamingId>(randomUUID()),
      object: { kind: 'report', id: report },
      userId: asId<UserId>(`person-${username}`),
      userName: username,
      from: dayOf(at),
      to: plusDays(dayOf(at), 30),
      reason: 'Handlägger ärendet',
      namedAt: at,
      namedBy: asId<UserId>('person-britt.sand'),
      namedByName: 'Britt Sand',
    } as const;
    await store.nameForVault(naming, 5, { ...entry, objectKind: 'report', objectId: report, action: 'vault.name' });
  }
}

/** Something that a nämnd must look at; gives the alarm's id. */
export async function anAlarm(world: ApiWorld, board: keyof typeof boards): Promise<string> {
  const store = await world.ctx.stores.board(boards[board]);
  const since = world.clock.now();
  await raise(world.ctx, store, { code: 'AVSTAMNING_SAKNAS', which: randomUUID(), organisation: POLICE, since, day: dayOf(since) });
  const newest = (await store.alarms(100)).at(-1);
  if (!newest) throw new Error('an alarm just raised is not there');
  return newest.alarm.id;
}
