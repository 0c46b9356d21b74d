import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { problem, type Problem } from '@tidig/domain/base/problem.ts';
import type { z } from 'zod';
import { textProblems } from './text.ts';
import { toFieldProblems } from './validate.ts';

/** A form with one file, and beside it a JSON text that is read as a route's body would be. */
type FileForm<T> = { readonly ok: true; readonly value: T; readonly file: Uint8Array } | { readonly ok: false; readonly problem: Problem };

/** Reads the form's `file` and its JSON field `name`. `file-broken` where no file came, or what came is no form. */
export async function fileForm<S extends z.ZodType>(request: Request, name: string, schema: S): Promise<FileForm<z.output<S>>> {
  const form = await formIn(request);
  const [file, text] = [form?.get('file'), form?.get(name)];
  if (!(file instanceof File) || typeof text !== 'string') return { ok: false, problem: problem('file-broken') };
  const json = parsed(text);
  if (json === undefined) return { ok: false, problem: problem('malformed-json') };
  const read = schema.safeParse(json);
  const fields: readonly FieldProblem[] = read.success ? textProblems(read.data) : toFieldProblems(read.error.issues, json);
  if (!read.success || fields.length > 0) return { ok: false, problem: problem('invalid-input', fields) };
  return { ok: true, value: read.data, file: new Uint8Array(await file.arrayBuffer()) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON is answered as such; nothing of it is repeated.
    return undefined;
  }
}

async function formIn(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch (error) {
    // A body that is not the form it says it is; anything else is a defect.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
