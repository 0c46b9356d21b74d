import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Client } from '../api/support/client.ts';
import { draftOf, valueOf } from '../api/support/scene.ts';
import { photoWith, uploadOf } from './photo.ts';
import { answersOf, homeOf } from './answers.ts';
import type { Family } from './families.ts';
import type { Ears } from './heard.ts';
import type { Mint } from './mint.ts';

/** A family whose reports have come to their nämnder: their ids, the child's first. */
export type Reported = { readonly family: Family; readonly reports: readonly SentReport[]; readonly answers: readonly Answers[] };
export type SentReport = { readonly id: string; readonly board: 'farsta' | 'malmo' };
type Draft = { readonly id: string; readonly version: number; readonly answers: Answers };

/** The officer writes of each child, is stopped where the text tells a place, and sends all together. */
export async function report(ears: Ears, places: Mint, family: Family): Promise<Reported> {
  const officer = ears.as.author;
  const all = family.children.map((_child, index) => answersOf(places, family, index));
  const first = await valueOf<Draft>(await officer.post('/api/drafts', draftOf(all[0])));
  if (family.photo) await attach(ears, places, family, first.id);
  const ids = [first.id];
  for (const [index, { guardians }] of family.children.entries()) {
    if (index === 0) continue;
    const choice = { sibling: `syskon-${index}`, guardians, household: [] };
    const begun = await valueOf<Draft>(await officer.post(`/api/drafts/${first.id}/siblings`, choice));
    ids.push(begun.id);
    await save(officer, begun.id, (carried) => joined(carried, all[index] ?? {}));
  }
  if (family.number % 3 === 0) await lookAround(ears, ids);
  await stopped(officer, first.id, all[0] ?? {}, family);
  const drafts = [];
  for (const id of ids) drafts.push({ id, version: (await read(officer, id)).version });
  const { reports } = await valueOf<{ reports: { id: string }[] }>(await officer.post('/api/drafts/joint-submission', { drafts }));
  return {
    family,
    answers: all,
    reports: reports.map(({ id }, index) => ({ id, board: family.children[index]?.board ?? 'farsta' })),
  };
}

async function read(officer: Client, id: string): Promise<Draft> {
  return valueOf<Draft>(await officer.get(`/api/drafts/${id}`));
}

export async function save(officer: Client, id: string, change: (answers: Answers) => Answers): Promise<void> {
  const draft = await read(officer, id);
  const headers = { 'If-Match': `"${draft.version}"` };
  await valueOf(await officer.put(`/api/drafts/${id}`, draftOf(change(draft.answers)), headers));
}

/** The child's own beside what was carried over. */
function joined(carried: Answers, own: Answers): Answers {
  return { ...own, event: { ...carried.event, ...own.event, ...pick(carried) }, triage: { ...carried.triage, ...own.triage } };
}

function pick({ event }: Answers): Answers['event'] {
  return event?.placeAddress === undefined ? {} : { placeAddress: event.placeAddress };
}

/** While the drafts are there: invited colleague, uninvited officers, lists, and the questions asked beside them. */
async function lookAround({ as }: Ears, ids: readonly string[]): Promise<void> {
  const [first = ''] = ids;
  await as.author.post(`/api/drafts/${first}/colleagues`, { userId: 'person-johan.norr' });
  await as.author.get(`/api/drafts/${first}/event`);
  await as.author.post(`/api/drafts/${first}/duplicates`);
  const { attachments } = (await (await as.author.get(`/api/drafts/${first}`)).json()) as { attachments: { id: string }[] };
  for (const who of [as.author, as.colleague, as['head of the unit']])
    await who.get(`/api/drafts/${first}/attachments/${attachments[0]?.id ?? 'absent'}`);
  await as.author.delete(`/api/drafts/${first}/attachments/absent`);
  await as.author.delete(`/api/drafts/${first}/colleagues/absent`);
  for (const who of [as.colleague, as['officer of another unit'], as['head of the unit'], as.reception]) {
    await who.get('/api/drafts');
    await who.get(`/api/drafts/${first}`);
    await who.get('/api/drafts/reminders');
    await who.get('/api/drafts/ages');
  }
}

/** A text that tells where the child is stops the sending; the refusal says in which field. */
async function stopped(officer: Client, id: string, answers: Answers, family: Family): Promise<void> {
  if (!saysSo(family) || family.number % 2 > 0) return;
  await save(officer, id, (now) => ({ ...now, event: { ...now.event, whyNow: `Barnet är på ${answers.child?.school ?? ''} nu.` } }));
  const { version } = await read(officer, id);
  const refusal = await officer.post(`/api/drafts/${id}/submission`, undefined, { 'If-Match': `"${version}"` });
  if (refusal.ok) throw new Error('a text that tells where a protected child goes to school was sent (T-12)');
  await save(officer, id, (now) => ({ ...now, event: { ...now.event, whyNow: answers.event?.whyNow ?? '' } }));
}

/** Does the first report itself say that somebody in its home is protected? What only another report says, its own text is not held against. */
function saysSo({ children: [child], adults }: Family): boolean {
  return child.code !== 'NEJ' || adults.some(({ id, home, code }) => home === 'A' && code !== 'NEJ' && child.guardians.includes(id));
}

async function attach(ears: Ears, places: Mint, family: Family, draft: string): Promise<void> {
  const home = homeOf(family, 'A');
  const photo = await photoWith(places.word('photo', home));
  const form = uploadOf(`${places.word('file name', home)}.jpg`, photo);
  const { id } = await valueOf<{ id: string }>(await ears.upload(`/api/drafts/${draft}/attachments`, form));
  await ears.as.author.get(`/api/drafts/${draft}/attachments/${id}`);
}
