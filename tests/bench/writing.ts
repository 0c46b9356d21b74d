import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { BenchChild } from './bench-report.ts';
import { exampleFor } from './example-for.ts';
import { clientOf, logIn, valueOf, type Client } from './http-client.ts';
import { people } from './installation.ts';
import { spreadOf, takeTurns, timed, type Spread } from './measure.ts';
import { count, kilobytes, type Scene } from './scene.ts';
import type { Row } from './table.ts';

const saves = 300;
const sends = 150;
/** Officers who press at the same moment, and how many times each. */
const [atOnce, each] = [16, 10] as const;

export type Written = {
  readonly rows: readonly Row[];
  /** Ids of what has arrived, not yet opened by anyone. */ readonly sent: readonly string[];
};

/** Saves drafts and sends reports through HTTP, each until its answer is read. */
export async function measureWriting(scene: Scene): Promise<Written> {
  const cookie = await logIn(scene.address, people.officer, DEMO_PASSWORD);
  const officer = clientOf(scene.address, cookie);
  const children = scene.installation.children.filter(({ official }) => official);
  try {
    const saved = await measureSaves(scene, officer, children);
    const { rows, sent } = await measureSends(scene, officer, cookie, children);
    return { rows: [saved, ...rows], sent };
  } finally {
    officer.close();
  }
}

/** Sends so many more, so that a board is as full as it should be. */
export async function sendMore({ address, installation }: Scene, howMany: number): Promise<void> {
  const officer = clientOf(address, await logIn(address, people.officer, DEMO_PASSWORD));
  const children = installation.children.filter(({ official }) => official);
  for (let n = 0; n < howMany; n += 1) await submit(officer, await write(officer, exampleFor(childAt(children, 5000 + n))));
  officer.close();
}

async function measureSaves({ bareAddress }: Scene, officer: Client, children: readonly BenchChild[]): Promise<Row> {
  const bare = clientOf(bareAddress);
  const draft = await write(officer, exampleFor(childAt(children, 0)));
  let version = 1;
  const body = (n: number) => exampleFor(childAt(children, 0), `Larm kl. 22.17. Mamman öppnade. Sparat ${n} gånger.`);
  const { ours, beside } = await takeTurns(
    { times: saves, turn: 20 },
    {
      ours: (n) =>
        timed(async () => {
          const answer = await officer.send('PUT', `/api/drafts/${draft}`, body(n), { 'If-Match': `"${version}"` });
          version = valueOf<{ version: number }>(answer).version;
        }),
      beside: (n) => timed(async () => void (await bare.send('POST', '/', body(n)))),
    },
  );
  bare.close();
  const input = `example 1, ${kilobytes(Buffer.byteLength(body(0)))}`;
  return { name: 'save a draft, HTTP', input, ours, baseline: 'bare node:http, same body', beside };
}

async function measureSends(
  { folder, address, installation }: Scene,
  officer: Client,
  cookie: string,
  children: readonly BenchChild[],
): Promise<Written> {
  const sent: string[] = [];
  const disk = appender(join(folder, 'appended'));
  const body = exampleFor(childAt(children, 1));
  const { ours, beside } = await takeTurns(
    { times: sends, turn: 10 },
    {
      async ours(n) {
        const draft = await write(officer, exampleFor(childAt(children, n)));
        return timed(async () => void sent.push(await submit(officer, draft)));
      },
      beside: () => timed(() => disk.append(body)),
    },
  );
  const crowd = await sendAtOnce(address, cookie, children);
  const queue = await takeTurns({ times: 40 }, { beside: () => timed(() => repeat(atOnce, () => disk.append(body))) });
  disk.close();
  const input = `example 1, nämnd with ${count(installation.reports)}`;
  const fsyncs = `${count(Math.round(1000 / beside.p50))} such appended rows a second is what the disk bears.`;
  const baseline = 'one appended row, fdatasync';
  const rate = `${(crowd.ours.times / crowd.seconds).toFixed(0)} reports a second in all, from ${atOnce} connections.`;
  return {
    rows: [
      { name: 'send until framme, HTTP', input, ours, baseline, beside, note: fsyncs },
      { name: `send, ${atOnce} at once`, input, ours: crowd.ours, baseline: `${atOnce} such rows after one another`, ...queue, note: rate },
    ],
    sent: [...sent, ...crowd.sent],
  };
}

type Crowd = { readonly ours: Spread; readonly sent: readonly string[]; readonly seconds: number };

async function sendAtOnce(address: string, cookie: string, children: readonly BenchChild[]): Promise<Crowd> {
  const officers = Array.from({ length: atOnce }, () => clientOf(address, cookie));
  const drafts = await Promise.all(
    officers.map(async (officer, index) => {
      const own: string[] = [];
      for (let n = 0; n < each; n += 1) own.push(await write(officer, exampleFor(childAt(children, 1000 + index * each + n))));
      return own;
    }),
  );
  const taken: number[] = [];
  const sent: string[] = [];
  const all = await timed(() =>
    Promise.all(
      officers.map(async (officer, index) => {
        for (const draft of drafts[index] ?? []) taken.push(await timed(async () => void sent.push(await submit(officer, draft))));
      }),
    ),
  );
  for (const officer of officers) officer.close();
  return { ours: spreadOf(taken), sent, seconds: all / 1000 };
}

function repeat(times: number, work: () => void): void {
  for (let n = 0; n < times; n += 1) work();
}

async function write(officer: Client, body: string): Promise<string> {
  return valueOf<{ id: string }>(await officer.send('POST', '/api/drafts', body)).id;
}

/** Gives the report's id; anything but *framme* would be another figure. */
async function submit(officer: Client, draft: string): Promise<string> {
  const answer = await officer.send('POST', `/api/drafts/${draft}/submission`, undefined, { 'If-Match': '"1"' });
  const [report] = valueOf<{ reports: readonly { id: string; state: string }[] }>(answer).reports;
  if (report?.state !== 'FRAMME') throw new Error(`a report was answered as ${report?.state ?? 'nothing'}`);
  return report.id;
}

function childAt(children: readonly BenchChild[], n: number): BenchChild {
  const child = children[n % children.length];
  if (!child) throw new Error('the register has no child with an official test number');
  return child;
}

/** What the disk itself takes to keep a row of so many bytes. */
function appender(path: string): { append(text: string): void; close(): void } {
  const file = openSync(path, 'a');
  return {
    append(text) {
      writeSync(file, text);
      fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}
