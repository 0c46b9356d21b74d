import { randomUUID } from 'node:crypto';
import { takenInBody } from '../api/support/bodies.ts';
import type { Client } from '../api/support/client.ts';
import { there } from '../support/there.ts';
import { nameOf } from './answers.ts';
import type { Ears } from './heard.ts';
import { uploadOf } from './photo.ts';
import type { Reported, SentReport } from './report.ts';
import { openWithFile } from './write.ts';

/**
 * A neighbour rings about the same child, by its checked number, and its school sends a picture: what is written in tells where the child goes to school. The
 * school is told by letter what came of it. Gives the reports, which everybody then reads as any other.
 */
export async function takeIn(ears: Ears, reported: Reported, photo: Uint8Array<ArrayBuffer>): Promise<readonly SentReport[]> {
  const rung = bodyOf(reported, { kind: 'PRI', name: '', feedbackWanted: false });
  const sent = bodyOf(reported, { kind: 'SKO', name: 'Rektor Provgren', feedbackWanted: true });
  await ears.as.reception.post('/api/intake/taken-in', rung);
  const form = uploadOf('papper.jpg', photo);
  form.set('report', JSON.stringify(sent));
  await ears.upload('/api/intake/taken-in/documents', form, 'reception');
  await writeLetter(ears.as.caseworker, `/api/intake/reports/${sent.id}`);
  return [rung, sent].map(({ id }) => ({ id, board: 'farsta' }) as const);
}

function bodyOf({ family, answers }: Reported, from: object) {
  const { child } = there(answers[0]);
  const number = child?.identity && 'value' in child.identity ? child.identity.value : '';
  const { firstName, lastName } = nameOf(family, 0);
  return {
    ...takenInBody,
    id: randomUUID(),
    child: { number, checked: true, firstName, lastName, protection: family.children[0].code },
    from,
    concern: { text: `Barnet går på ${child?.school ?? ''} och är ledset.` },
  };
}

async function writeLetter(by: Client, path: string): Promise<void> {
  await openWithFile(by, path);
  const decision = { code: 'INLEDA', on: '2026-11-21', reason: 'Barnet behöver stöd.', expected: null };
  await well(by.post(`${path}/decisions`, decision));
  await well(by.post(`${path}/letter-prints`, {}));
}

/** The nämnd that a report on somebody protected was sent on to may not tell by letter that it has it: its name says in which kommun. */
export async function tryLetter(by: Client, path: string): Promise<void> {
  await openWithFile(by, path);
  await by.post(`${path}/decisions`, { code: 'INLEDA', on: '2026-11-21', reason: 'Barnet behöver stöd.', expected: null });
  const refused = await by.post(`${path}/letter-prints`, {});
  const { code } = (await refused.json()) as { code?: string };
  if (code !== 'letter-tells-board') throw new Error(`a letter was printed, or refused for something else: ${refused.status} ${code}`);
}

/** What is not answered as it should be is nothing that the sweep has heard. */
async function well(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}
