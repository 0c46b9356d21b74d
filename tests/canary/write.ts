import type { Client } from '../api/support/client.ts';
import { valueOf } from '../api/support/scene.ts';

/** Writes what tells a place; where that is refused, the same without it. Gives the answer that came last. */
export async function write(client: Client, path: string, telling: string, body: (text: string) => object): Promise<Response> {
  const told = await client.post(path, body(telling));
  return told.ok ? told : client.post(path, body('Barnet är tryggt i natt, säger modern.'));
}

/** Opens a report and its akt, which it gets when it has none; gives the akt's path. */
export async function openWithFile(client: Client, path: string): Promise<string> {
  await client.post(`${path}/openings`);
  const page = await client.get(path);
  if (!page.ok) return '/api/child-files/absent';
  const { childFile } = (await page.json()) as { childFile: { id: string } | null };
  const id =
    childFile?.id ?? (await valueOf<{ childFileId: string }>(await client.post(`${path}/links`, { childFileId: null }))).childFileId;
  await client.post(`/api/child-files/${id}/openings`, { purpose: 'JOUR' });
  return `/api/child-files/${id}`;
}
