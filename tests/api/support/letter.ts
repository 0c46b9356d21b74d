import type { Client } from './client.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { takenInBody } from './bodies.ts';
import { valueOf } from './scene.ts';
import { START } from './world.ts';

/** A school has rung and wants to be told; somebody at the nämnd has the report open, and it is decided: its letter can be printed. */
export async function aLetterToPrint(by: Client, id: string): Promise<void> {
  const from = { kind: 'SKO', name: 'Rektor Provgren', feedbackWanted: true };
  await valueOf(await by.post('/api/intake/taken-in', { ...takenInBody, id, from }));
  const path = `/api/intake/reports/${id}`;
  await valueOf(await by.post(`${path}/openings`));
  const { childFileId } = await valueOf<{ childFileId: string }>(await by.post(`${path}/links`, { childFileId: null }));
  await valueOf(await by.post(`/api/child-files/${childFileId}/openings`, { purpose: 'JOUR' }));
  const decision = { code: 'INLEDA', on: dayOf(START), reason: 'Barnet behöver stöd.', violenceReason: '', expected: null };
  await valueOf(await by.post(`${path}/decisions`, decision));
}
