import type { Sealed } from '@tidig/store/port/exchange.ts';
import { envelope as envelopeSchema } from '../wire/exchange.ts';

/**
 * A sealed message as a form: `envelope` is its envelope as JSON, each `part` the bytes of one part, in the order of the manifest. A form and not JSON,
 * because a hundred megabytes of attachments in base64 would be a third more, and would have to be one string before anything of it can be looked at.
 */
export async function formOf({
  envelope,
  parts,
}: Sealed): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly contentType: string }> {
  const form = new FormData();
  form.set('envelope', JSON.stringify(envelope));
  for (const { content } of parts) form.append('part', new Blob([Uint8Array.from(content)]), 'part');
  const written = new Response(form);
  return { body: new Uint8Array(await written.arrayBuffer()), contentType: written.headers.get('Content-Type') ?? '' };
}

/** The message in a form; null when it is none. Names and media types are the manifest's: whether the bytes are those it describes is asked by the verb. */
export async function sealedIn(request: Request): Promise<Sealed | null> {
  const form = await request.formData().catch(() => null);
  const envelope = envelopeSchema.safeParse(jsonOf(form?.get('envelope'))).data;
  const files = form?.getAll('part') ?? [];
  if (!envelope || files.length !== envelope.manifest.parts.length) return null;
  const parts: Sealed['parts'][number][] = [];
  for (const [index, { name, mediaType }] of envelope.manifest.parts.entries()) {
    const file = files[index];
    if (!(file instanceof File)) return null;
    parts.push({ name, mediaType, content: new Uint8Array(await file.arrayBuffer()) });
  }
  return { envelope, parts };
}

function jsonOf(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    // No JSON is no envelope; there is nothing else in there to fail.
    return null;
  }
}
