import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import type { ServiceContext } from '../context.ts';
import { judgeFile } from '../exchange/file-kind.ts';
import { MAX_ATTACHMENT_BYTES, sizeInWords } from '../writing/draft-attachments.ts';

/** The paper or the e-mail as it came: its part of the message, and its row among the answers. */
export type Document = { readonly part: Part; readonly row: { readonly id: string; readonly name: string; readonly size: string } };

const kinds: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' };

/**
 * What somebody else wrote is the report, and goes with it as it is but for what a picture knows of where it was taken (T-34, A1). Judged as a draft's
 * attachment: refuses `file-too-large`, and what `judgeFile` and the maker of pictures refuse. What the file was called is not kept.
 */
export async function judgeDocument(ctx: ServiceContext, bytes: Uint8Array): Promise<Outcome<Document>> {
  if (bytes.byteLength > MAX_ATTACHMENT_BYTES) return refused(problem('file-too-large'));
  const judged = judgeFile(bytes);
  if (judged.fault !== null) return refused(problem(judged.fault));
  const { mediaType } = judged;
  const content = mediaType === 'application/pdf' ? bytes : await ctx.images.remake(bytes, mediaType, MAX_ATTACHMENT_BYTES);
  if (typeof content === 'string') return refused(problem(content));
  return done({
    part: { name: 'attachment/1', mediaType, content },
    row: { id: ctx.ids.uuid(), name: `Anmälan som den kom in (${kinds[mediaType] ?? ''})`, size: sizeInWords(content.byteLength) },
  });
}
