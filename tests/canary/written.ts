import type { Client } from '../api/support/client.ts';
import { valueOf } from '../api/support/scene.ts';
import { there } from '../support/there.ts';
import { askAndTell, handOn, sendOn } from './dialogue.ts';
import type { Ears } from './heard.ts';
import type { Reported } from './report.ts';
import { openWithFile, write } from './write.ts';

type Course = {
  readonly siblings: readonly string[];
  readonly records: Readonly<Record<'safety' | 'decisions', readonly { readonly id: string }[]>>;
};

const today = '2026-11-21';

/** Which families the nämnd writes about at length: all in which somebody is marked late, and every eighth. */
export function isWrittenAbout({ family }: Pick<Reported, 'family'>): boolean {
  return family.late !== null || family.number % 8 === 1;
}

/** Every place of the child, as somebody at the nämnd would write it who does not think of what it may tell. */
export function toldBy({ answers }: Pick<Reported, 'answers'>): string {
  const { address, school, carerNow } = there(answers[0]).child ?? {};
  return `Barnet bor på ${address ?? ''}, går på ${school ?? ''} och är hos ${carerNow ?? ''}`;
}

/** All that the nämnd writes about a report, from the first question to the decision and what follows, with a place in every text. */
export async function writeAbout(ears: Ears, reported: Reported): Promise<void> {
  if (!isWrittenAbout(reported)) return;
  const by = ears.as.caseworker;
  const { id } = there(reported.reports[0]);
  const path = `/api/intake/reports/${id}`;
  const telling = toldBy(reported);
  const akt = await openWithFile(by, path);
  await takeInHand(ears, path);
  await askAndTell(ears, id, telling);
  await assess(by, path, telling);
  await inFile(by, akt, telling);
  // Whoever is marked late in a family of one child is marked before the report goes on.
  const { late, number } = reported.family;
  if (late === null && number % 32 === 1) await sendOn(by, path, telling);
  else if (late === null && number % 16 === 1) await handOn(ears, id, telling);
  else if (!goesOnMarked(reported)) await decideOn(by, path, telling);
}

/** A report that goes on to another nämnd when somebody in it has been marked late here: there it is known from the beginning. */
export function goesOnMarked({ family: { late, children, number } }: Pick<Reported, 'family'>): boolean {
  return late?.by === 'nämnd' && children.length === 1 && number % 2 === 0;
}

async function takeInHand({ as }: Ears, path: string): Promise<void> {
  await as['head at the nämnd'].post(`${path}/assignments`, { to: 'person-ali.demir', seen: null });
  await as.jour.post(`${path}/assignments`, { to: null, seen: null });
}

async function courseOf(by: Client, path: string): Promise<Course> {
  return valueOf<Course>(await by.get(`${path}/course`));
}

async function assess(by: Client, path: string, telling: string): Promise<void> {
  const { siblings, records } = await courseOf(by, path);
  const safety = { outcome: 'BEHOVER_INTE_SKYDD', expected: records.safety.at(-1)?.id ?? null, alsoFor: siblings };
  await write(by, `${path}/safety-assessments`, telling, (text) => ({ ...safety, reasons: text, madeByName: 'Jouren' }));
  await write(by, `${path}/contacts`, telling, (text) => ({ with: 'POL', way: 'TEL', note: text }));
  await write(by, `${path}/child-views`, telling, (text) => ({ said: { heard: true, view: text } }));
  await write(by, `${path}/child-views`, telling, (text) => ({ said: { heard: false, whyNot: text } }));
  await write(by, `${path}/case-system-answers`, telling, (text) => ({ answer: 'OKAND', source: text.slice(0, 120) }));
  await noteEmpty(by, path, telling);
  await write(by, `${path}/proposals`, telling, (text) => ({ code: 'INLEDA', reason: text }));
  await write(by, `${path}/prolongings`, telling, (text) => ({ lastDay: '2026-12-20', reason: text }));
  await write(by, `${path}/elsewhere`, telling, (text) => ({ system: 'Treserva', reference: text.slice(0, 120) }));
  await write(by, `${path}/elsewhere-steps`, telling, (text) => ({ step: 'SKYDDSBEDOMNING', system: text.slice(0, 120) }));
  await write(by, `${path}/journal`, telling, (text) => ({ text }));
  await write(by, `${path}/closings`, telling, (text) => ({ reason: text }));
}

/** A search that finds nobody, by words that tell a place: noted in the report, and printed; and one that was made without it. */
async function noteEmpty(by: Client, path: string, telling: string): Promise<void> {
  const place = telling.replace(/[\d,]/g, ' ').split(' ').filter(Boolean).slice(2, 5).join(' ');
  const ways = [{ task: path.split('/').at(-1) }, { purpose: 'JOUR' }] as const;
  for (const way of ways) {
    const answer = await by.post('/api/register/searches', { text: place, ...way });
    const { id = 'absent' } = answer.ok ? ((await answer.json()) as { id: string }) : {};
    await write(by, '/api/register/search-notes', telling, (source) => ({
      search: id,
      text: place,
      caseSystem: { answer: 'OKAND', source: source.slice(0, 120) },
    }));
    // Without a report its paper says what the one who prints it has just typed, and nothing else: that is no answer about anybody.
    if ('task' in way) await by.post('/api/register/search-prints', { search: id, text: place });
    await by.post(`${path}/search-prints`, { search: id });
  }
}

/** Not to open, and after all to open: a decision of each kind, each told. */
async function decideOn(by: Client, path: string, telling: string): Promise<void> {
  const decisions = async () => (await courseOf(by, path)).records.decisions;
  const decided = (code: string, expected: string | null) => (text: string) =>
    ({ code, on: today, reason: text, violenceReason: text, expected }) as const;
  await write(by, `${path}/decisions`, telling, decided('INTE_INLEDA', null));
  await write(by, `${path}/feedback`, telling, (text) => ({ way: 'UNFIT', reason: text }));
  const first = (await decisions()).at(-1);
  if (first) await write(by, `${path}/decisions`, telling, decided('INLEDA', first.id));
  await by.post(`${path}/feedback`, { way: 'DIGITAL' });
  const latest = (await decisions()).at(-1);
  await by.post(`${path}/decision-prints`, { decision: latest?.id ?? 'absent' });
}

/** What is noted of the child and no one report. */
async function inFile(by: Client, akt: string, telling: string): Promise<void> {
  await write(by, `${akt}/journal`, telling, (text) => ({ text }));
  await write(by, `${akt}/transfers`, telling, (text) => ({ on: today, to: 'Socialnämnden i Hittebo', reason: text }));
  const { transfers } = (await (await by.get(`${akt}/transfers`)).json()) as { transfers?: { id: string }[] };
  const asked = transfers?.at(-1)?.id ?? 'absent';
  await write(by, `${akt}/transfers/answers`, telling, (text) => ({ on: today, asked, answer: 'NEJ', note: text }));
  await by.post(`${akt}/comparisons`, { with: 'absent' });
  await write(by, `${akt}/joins`, telling, (text) => ({ with: 'absent', reason: text, seen: 'absent' }));
  await write(by, `${akt}/splits`, telling, (text) => ({ reports: ['absent'], to: null, reason: text, seen: 'absent' }));
  await write(by, `${akt}/moves/absent/reversals`, telling, (text) => ({ reason: text, seen: 'absent' }));
}
