import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { dayOf, type Instant, plusDays } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Locator, Page } from 'playwright-core';
import { addRow, choose, goToStep, saved, write } from './form.ts';
import { draftBehind } from './sent-behind.ts';

/** The night before the test is run: what happened then may be reported today. */
export const night = plusDays(dayOf(new Date().toISOString() as Instant), -1);

/** Example 1 as a draft, whole and ready to be sent, with rows by their own ids. Gives its id. */
export async function elsaBehind(page: Page, change: Partial<Answers> = {}): Promise<string> {
  const ofTonight = JSON.parse(JSON.stringify(example1).replaceAll('2026-11-18', night)) as Answers;
  return draftBehind(page, { ...ofTonight, ...change });
}

/** What stands in example 1 of Elsa and of nobody else: observations, words, assessment, and what should not be shown. */
export const elsasOwn = [
  'Mammans näsa blödde',
  'Trasigt glas',
  'kanske fem gånger',
  'hon lät konstigt',
  'sover med skor på',
  'vuxenansvar',
  'Elsa såg pappa',
  'ringde 112',
  'Mormor är trygg',
] as const;

type Part = 'Ja' | 'Nej' | `Nej, men bor i ${string} hushåll`;

/** The dialog on another child, answered: which adults are that child's too. */
export async function answerDialog(page: Page, adults: Readonly<Record<string, Part>>): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'En anmälan om ett barn till' });
  for (const [name, part] of Object.entries(adults)) {
    await dialog
      .getByRole('group', { name: new RegExp(`^(Är|Bor) ${name} `) })
      .getByRole('radio', { name: part, exact: true })
      .check();
  }
  return dialog;
}

/** On the page of Elsa's family: begins Liam's report from his row, and waits until his draft is there. */
export async function beginLiam(page: Page, adults: Readonly<Record<string, Part>>): Promise<void> {
  await page.getByRole('button', { name: 'Skapa anmälan för Liam' }).click();
  const dialog = await answerDialog(page, adults);
  await dialog.getByRole('button', { name: 'Skapa anmälan för Liam' }).click();
  await page.getByText('Utkast om Liam. Hör ihop med Elsas.').waitFor();
}

/** Liam's draft beside Elsa's, with both guardians and all that must be written of him, made behind the screen. Gives its id. */
export async function liamBehind(page: Page, elsa: string): Promise<string> {
  const { request } = page.context();
  const begun = await request.post(`/api/drafts/${elsa}/siblings`, {
    data: { sibling: 'syskon-liam', guardians: ['vh-maria', 'vh-jonas'], household: [] },
  });
  const { id, version, formVersion, answers } = (await begun.json()) as {
    id: string;
    version: number;
    formVersion: number;
    answers: Answers;
  };
  const whole: Answers = {
    ...answers,
    child: { ...answers.child, identityCertainty: { code: 'KTR' }, protectedIdentity: { code: 'NEJ' } },
    event: { ...answers.event, whyNow: 'Liam låg under täcket när pappan slog mamman, och skakade när vi kom.' },
    ...(answers.recipient ? {} : { recipient: example1.recipient }),
    concern: { main: { code: 'VAL1' }, obs: [{ id: 'liam-1', what: 'Liam låg under täcket, vaken, och skakade i hela kroppen.' }] },
  };
  const saved = await request.put(`/api/drafts/${id}`, { headers: { 'If-Match': `"${version}"` }, data: { formVersion, answers: whole } });
  if (!saved.ok()) throw new Error(await saved.text());
  return id;
}

/** Sends both together, behind the screen. Gives the ids of the reports in the order of the drafts. */
export async function bothSentBehind(page: Page, ...drafts: readonly string[]): Promise<readonly string[]> {
  const { request } = page.context();
  const event = await request.get(`/api/drafts/${drafts[0]}/event`);
  const { children } = (await event.json()) as { children: { draftId: string; version: number }[] };
  const data = { drafts: drafts.map((id) => ({ id, version: children.find(({ draftId }) => draftId === id)?.version })) };
  const sent = await request.post('/api/drafts/joint-submission', { data });
  if (!sent.ok()) throw new Error(await sent.text());
  return ((await sent.json()) as { reports: { id: string }[] }).reports.map(({ id }) => id);
}

/** What must be written of Liam, and of no other child, before it can be sent. */
export async function writeLiamsOwn(page: Page): Promise<void> {
  await choose(page, 'Hur säker är du på vem barnet är?', 'Säker – kontrollerad');
  await choose(page, 'Har barnet skyddade personuppgifter?', 'Nej, kontrollerat');
  await goToStep(page, 'Händelsen');
  await write(page, 'Vad gör att du anmäler just nu?', 'Liam låg under täcket när pappan slog mamman, och skakade när vi kom.');
  await goToStep(page, 'Oron');
  await choose(page, 'Vad oroar dig mest?', 'Barnet har bevittnat våld i hemmet (barnfridsbrott)');
  const row = await addRow(page, 'Iakttagelser', 'iakttagelse', 1);
  await write(row, 'Vad?', 'Liam låg under täcket, vaken, och skakade i hela kroppen.');
  await saved(page);
}

/** The children of the event, with how far each has come. */
export function childrenOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Barnen i händelsen' });
}

/** Goes to another child's draft, to the same page of it. */
export async function toChild(page: Page, name: string): Promise<void> {
  const before = page.url();
  await childrenOf(page)
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
  await page.waitForURL((url) => url.href !== before);
  await childrenOf(page).locator('[aria-current]').filter({ hasText: name }).waitFor();
}

/** Presses for all; what is to be looked at is asked about once. */
export async function sendAll(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: `Skicka alla ${count} anmälningar` }).click();
  const anyway = page.getByRole('button', { name: 'Skicka alla ändå' });
  const receipt = page.getByRole('region', { name: 'Samma händelse' });
  await anyway.or(receipt).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await receipt.waitFor();
}
