import type { Client } from '../api/support/client.ts';
import type { Ears } from './heard.ts';
import { type Listener, listenersAt } from './people.ts';
import type { Reported } from './report.ts';
import { there } from '../support/there.ts';
import { openWithFile } from './write.ts';
import { isWrittenAbout } from './written.ts';

const besideReport = ['course', 'questions', 'feedback', 'forwarding', 'reception', 'journal', 'trail', 'elsewhere'];
const besideFile = ['journal', 'transfers', 'moves'];

/** Everybody of the nämnd goes through what has been written there of a family, and takes it out on paper and as a package; the police see what they were asked. */
export async function readWritten(ears: Ears, reported: Reported): Promise<void> {
  if (!isWrittenAbout(reported)) return;
  const { id } = there(reported.reports[0]);
  const akt = await openWithFile(ears.as.caseworker, `/api/intake/reports/${id}`);
  for (const [at, who] of listenersAt('farsta').entries())
    await readAll(ears.as[who], { path: `/api/intake/reports/${id}`, akt, turn: reported.family.number + at });
  const officer: Listener = reported.family.number % 2 === 0 ? 'colleague' : 'head of the unit';
  for (const who of ['author', officer] as const) {
    await ears.as[who].post(`/api/reports/${id}/openings`);
    await ears.as[who].get(`/api/reports/${id}/questions`);
  }
}

type Way = { readonly path: string; readonly akt: string; readonly turn: number };

async function readAll(client: Client, { path, akt, turn }: Way): Promise<void> {
  if (!(await client.post(`${path}/openings`)).ok) return;
  await client.post(`${akt}/openings`, { purpose: 'JOUR' });
  for (const what of besideReport) await client.get(`${path}/${what}`);
  for (const what of besideFile) await client.get(`${akt}/${what}`);
  const course = await client.get(`${path}/course`);
  const { records } = (course.ok ? await course.json() : {}) as {
    records?: { decisions: { id: string }[]; emptySearches: { body: { search: string } }[] };
  };
  const papers: readonly (readonly [string, object])[] = [
    [`${path}/decision-prints`, { decision: records?.decisions.at(-1)?.id ?? 'absent' }],
    [`${path}/journal-prints`, {}],
    [`${path}/search-prints`, { search: records?.emptySearches.at(-1)?.body.search ?? 'absent' }],
    [`${akt}/journal-prints`, {}],
    [`${akt}/history-prints`, {}],
    [`${path}/packages`, { withLocation: turn % 2 === 0 }],
  ];
  const [address, body] = there(papers[turn % papers.length]);
  await takeOut(client, address, body);
}

/** A paper, and where parts of it tell a place, the same without them. */
async function takeOut(client: Client, path: string, body: object): Promise<void> {
  const response = await client.post(path, body);
  if (response.ok) return;
  const { code, fields = [] } = (await response.json()) as { code: string; fields?: { path: string }[] };
  if (code === 'place-in-print') await client.post(path, { ...body, leaveOut: fields.map((field) => field.path) });
}
