import { addAttachment, readDraftAttachment, removeAttachment } from '@tidig/services/writing/add-attachment.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { answerFile } from '../http/file.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, idsInPath } from '../http/validate.ts';
import { draftAttachment } from '../wire/writing.ts';

const tag = 'Skriva';

/** Files that go with a draft. */
export function attachmentRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/drafts/:id/attachments',
      policy('draft.write'),
      describe({
        tag,
        summary: 'Bifoga en fil',
        description:
          'En del `file` i multipart/form-data: PDF, JPG eller PNG, högst 10 MB. En bild görs om utan plats och kamerauppgifter.',
        takesFile: true,
        answer: { status: 201, description: 'Bilagan', schema: draftAttachment },
        problems: [
          'not-found',
          'draft-already-sent',
          'file-type',
          'file-too-large',
          'file-broken',
          'file-active',
          'file-locked',
          'picture-too-large',
          'too-many-files',
        ],
      }),
      idInPath(),
      async (c) => {
        const file = await fileIn(c.req.raw);
        const given = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
        return answer(c, await addAttachment(services, c.var.subject, c.req.valid('param').id, given), draftAttachment, 201);
      },
    )
    .get(
      '/drafts/:id/attachments/:part',
      policy('draft.read'),
      describe({
        tag,
        summary: 'En fil i ett utkast',
        answer: { status: 200, description: 'Filen', mediaType: 'application/octet-stream' },
        problems: ['not-found', 'draft-already-sent'],
      }),
      idsInPath(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answerFile(c, await readDraftAttachment(services, c.var.subject, id, part), 'bilaga');
      },
    )
    .delete(
      '/drafts/:id/attachments/:part',
      policy('draft.write'),
      describe({
        tag,
        summary: 'Ta bort en fil',
        answer: { status: 204, description: 'Borta' },
        problems: ['not-found', 'draft-already-sent'],
      }),
      idsInPath(),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answerDone(c, await removeAttachment(services, c.var.subject, id, part));
      },
    );
}

/** The one file of the form; null when there is none, or what came is no form. */
async function fileIn(request: Request): Promise<File | null> {
  try {
    const file = (await request.formData()).get('file');
    return file instanceof File ? file : null;
  } catch (error) {
    // A body that is not the form it says it is; anything else is a defect.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
