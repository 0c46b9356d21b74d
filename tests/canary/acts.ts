import type { Answers } from '@tidig/domain/form/answers.ts';
import { valueOf } from '../api/support/scene.ts';
import type { Ears } from './heard.ts';
import { handleOn, shutAndOpen } from './handle.ts';
import { type Reported, save } from './report.ts';
import { there } from '../support/there.ts';

/** What goes on around a family: an assessment, what was missing, a message that something is wrong, a spärr, a nödöppning and its review. */
export async function goOnWith(ears: Ears, { family, reports }: Reported): Promise<void> {
  const { as } = ears;
  const { id } = there(reports[0]);
  const path = `/api/intake/reports/${id}`;
  await as.caseworker.post(`${path}/safety-assessments`, {
    outcome: 'BEHOVER_INTE_SKYDD',
    reasons: 'Barnet är tryggt i natt.',
    madeAt: null,
  });
  await as.reception.post(`${path}/missing-marks`, { codes: ['TELV'] });
  if (family.number % 4 === 0) {
    const message = { id: `fel-${id.slice(0, 20)}`, what: ['MOTT'], text: 'Numret till mormor är fel.' };
    await as.author.post(`/api/reports/${id}/corrections`, message);
  }
  if (family.number % 5 > 0) return;
  await shutAndOpen(ears, path);
  await handleOn(ears, id);
}

/** Somebody turns out to be protected after all: marked at the nämnd, or told by the police. */
export async function markLate(ears: Ears, { family, reports }: Reported): Promise<void> {
  const { late } = family;
  const { id } = there(reports[0]);
  if (late?.by === 'nämnd') {
    const given = { person: late.person, code: late.code, reason: 'Skatteverket ringde i dag.' };
    await valueOf(await ears.as.caseworker.post(`/api/intake/reports/${id}/protection-marks`, given));
  }
  if (late?.by === 'police') await supplement(ears, id, (answers) => ({ ...answers, ...told(answers, late.code) }));
}

function told({ child, event }: Answers, code: 'SEK' | 'SKF' | 'FIN' | 'OVR'): Answers {
  return { child: { ...child, protectedIdentity: { code } }, event: { ...event, summary: 'Barnet har skyddade uppgifter sedan i dag.' } };
}

async function supplement({ as }: Ears, id: string, change: (answers: Answers) => Answers): Promise<void> {
  const { id: draft } = await valueOf<{ id: string }>(await as.author.post(`/api/reports/${id}/supplements`));
  await save(as.author, draft, change);
  const { version } = await valueOf<{ version: number }>(await as.author.get(`/api/drafts/${draft}`));
  await valueOf(await as.author.post(`/api/drafts/${draft}/submission`, undefined, { 'If-Match': `"${version}"` }));
}
