import type { Client } from '../api/support/client.ts';
import type { Ears } from './heard.ts';
import type { Reported, SentReport } from './report.ts';
import { type Listener, listenersAt, people } from './people.ts';

const prints = [
  { document: 'report', withLocation: true },
  { document: 'report', withLocation: false },
  { document: 'annex', withLocation: false },
] as const;

/**
 * Everybody at the police and at the nämnder goes to one family's reports, and is answered or refused. Copies, and what stands beside the report or its
 * akt, are asked for in turn: over the families everybody goes every way.
 */
export async function readByAll(ears: Ears, { family, reports }: Pick<Reported, 'family' | 'reports'>): Promise<void> {
  for (const [at, report] of reports.entries()) {
    await nameForVault(ears, report);
    for (const [index, who] of listenersAt('police').entries())
      await readSent(ears.as[who], report, { who, turn: family.number + at + index });
    for (const [index, who] of listenersAt('farsta', 'malmo', 'operations').entries())
      await readReceived(ears.as[who], report, { who, turn: family.number + at + index });
  }
}

type Reader = { readonly who: Listener; readonly turn: number };
/** May do nothing with a report, by role: asked now and then. */
const refused: readonly Listener[] = ['police administrator', 'log reviewer', 'board administrator', 'operator'];

async function readSent(client: Client, { id }: SentReport, { who, turn }: Reader): Promise<void> {
  if (refused.includes(who) && turn % 4 > 0) return;
  if (turn % 4 === 0) await client.get(`/api/reports/${id}`);
  await client.post(`/api/reports/${id}/openings`);
  await client.get(`/api/reports/${id}`);
  if (turn % 3 === 0) await client.get(`/api/reports/${id}/attachments/1`);
  await client.post(`/api/reports/${id}/prints`, prints[turn % prints.length]);
  if (who !== 'author') return;
  for (const what of ['supplements', 'siblings']) {
    const begun = await client.post(`/api/reports/${id}/${what}`);
    if (!begun.ok) continue;
    const { id: draft } = (await begun.json()) as { id: string };
    await client.delete(`/api/drafts/${draft}`);
  }
}

async function readReceived(client: Client, report: SentReport, { who, turn }: Reader): Promise<void> {
  const path = `/api/intake/reports/${report.id}`;
  if (refused.includes(who) && turn % 4 > 0) return;
  if (people[who].at !== report.board) return readElsewhere(client, path, turn);
  if (turn % 4 === 0) await client.get(path);
  await client.post(`${path}/openings`);
  const page = await client.get(path);
  await client.post(`${path}/prints`, prints[turn % prints.length]);
  if (turn % 3 === 0) await client.get(`${path}/attachments/1`);
  await readVault(client, path);
  if (!page.ok) return;
  const { childFile } = (await page.json()) as { childFile: { id: string } | null };
  if (turn % 2 === 0) await beside(client, path);
  else if (childFile) await readChildFile(client, childFile.id);
}

/** Of another nämnd, or of none: nothing is there. */
async function readElsewhere(client: Client, path: string, turn: number): Promise<void> {
  const asked = ['', '/vault', '/attachments/1'][turn % 3] ?? '';
  await client.get(`${path}${asked}`);
  if (turn % 3 === 0) await client.post(`${path}/openings`);
}

async function readVault(client: Client, path: string): Promise<void> {
  await client.post(`${path}/vault-openings`, { reason: 'Jag ska ringa den som vårdar barnet.' });
  await client.get(`${path}/vault`);
}

async function readChildFile(client: Client, id: string): Promise<void> {
  const path = `/api/child-files/${id}`;
  await client.post(`${path}/openings`, { purpose: 'JOUR' });
  await client.get(path);
  await client.get(`${path}/relatives`);
  for (const text of ['mamma', 'Hittebo Gläntan', 'barn']) await client.post(`${path}/text-searches`, { text });
  await beside(client, path);
}

/** What stands beside a report or an akt. */
async function beside(client: Client, path: string): Promise<void> {
  for (const what of ['barriers', 'vault-namings', 'protection']) await client.get(`${path}/${what}`);
}

async function nameForVault({ as }: Ears, { id, board }: SentReport): Promise<void> {
  if (board !== 'farsta') return;
  const head = as['head at the nämnd'];
  await head.post(`/api/intake/reports/${id}/openings`);
  const given = { userId: 'person-ali.demir', from: '2026-11-21', to: '2026-12-21', reason: 'Handlägger ärendet.' };
  await head.post(`/api/intake/reports/${id}/vault-namings`, given);
}
