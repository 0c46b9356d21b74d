import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { Page } from 'playwright-core';

/** What a test needs to be there already, made behind the screen with the login of its window. */

/** A draft with these answers. Gives its id. */
export async function draftBehind(page: Page, answers: Answers): Promise<string> {
  return idIn(await page.context().request.post('/api/drafts', { data: { formVersion: FORM_VERSION, answers } }));
}

/** A sent report with these answers. Gives its id. */
export async function sentBehind(page: Page, answers: Answers): Promise<string> {
  const draft = await draftBehind(page, answers);
  const sent = await page.context().request.post(`/api/drafts/${draft}/submission`, { headers: { 'If-Match': '"1"' } });
  const { reports } = (await sent.json()) as { reports: { id: string }[] };
  return reports[0]?.id ?? '';
}

/** A komplettering begun to a sent report. Gives the draft's id. */
export async function supplementBehind(page: Page, report: string): Promise<string> {
  return idIn(await page.context().request.post(`/api/reports/${report}/supplements`));
}

async function idIn(response: { ok(): boolean; json(): Promise<unknown>; text(): Promise<string> }): Promise<string> {
  if (!response.ok()) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}
