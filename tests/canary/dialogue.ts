import { boards } from '@tidig/db/seed/organisations.ts';
import type { Client } from '../api/support/client.ts';
import { handOverByHand } from '../api/support/handed-over.ts';
import { valueOf } from '../api/support/scene.ts';
import type { Ears } from './heard.ts';
import { write } from './write.ts';

/** The nämnd asks, the officer answers, the nämnd reads: a place in each text. */
export async function askAndTell({ as }: Ears, id: string, telling: string): Promise<void> {
  const path = `/api/intake/reports/${id}`;
  const asked = { by: '2026-11-28', ground: 'KOMPLETTERING' };
  await write(as.caseworker, `${path}/questions`, telling, (text) => ({ ...asked, what: text, why: text }));
  await as.author.post(`/api/reports/${id}/openings`);
  const { questions = [] } = (await (await as.author.get(`/api/reports/${id}/questions`)).json()) as { questions?: { id: string }[] };
  for (const question of questions)
    await write(as.author, `/api/reports/${id}/questions/${question.id}/answers`, telling, (text) => ({ text }));
  const back = (await (await as.caseworker.get(`${path}/questions`)).json()) as { questions?: { answers: { id: string }[] }[] };
  for (const answer of back.questions?.flatMap(({ answers }) => answers) ?? [])
    await as.caseworker.post(`${path}/answers/${answer.id}/readings`);
}

/** It came to the wrong nämnd. What comes in later goes after it by itself. */
export async function sendOn(by: Client, path: string, telling: string): Promise<void> {
  await write(by, `${path}/forwarding`, telling, (text) => ({ to: boards.malmo, reason: text }));
  await by.post(`${path}/follow-ups/absent/passing-on`);
}

/** It came to the wrong nämnd, which Tidig does not reach: it is handed over by hand, and so is what comes in later. */
export async function handOn({ as }: Ears, id: string, telling: string): Promise<void> {
  const by = as.caseworker;
  const { followUp } = await handOverByHand({ by, author: as.author }, id, telling);
  await valueOf(await by.post(`/api/intake/reports/${id}/follow-ups/${followUp}/passing-on`));
}
