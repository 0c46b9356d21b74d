import { tellRefusal } from './http.ts';
import { NoContact, readProblem } from './problem.ts';

type Upload = {
  readonly path: string;
  readonly file: File;
  /** What goes with it, by name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** How much has been sent, from 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
};

/** Sends one file and tells how far it has come, which `fetch` cannot. Throws as `request` does; an abort throws an AbortError. */
export function uploadFile<T>({ path, file, fields = {}, onShare, signal }: Upload): Promise<T> {
  return new Promise<Response>((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const form = new FormData();
    for (const [name, text] of Object.entries(fields)) form.append(name, text);
    form.append('file', file);
    sending.open('POST', path);
    sending.responseType = 'text';
    sending.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0));
    sending.addEventListener('load', () => resolve(new Response(sending.responseText, { status: sending.status })));
    sending.addEventListener('error', () => reject(new NoContact()));
    sending.addEventListener('abort', () => reject(new DOMException('The person took the file away.', 'AbortError')));
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(form);
  }).then((response) => answered<T>(response));
}

/** The server checks its answers against the wire schema that the caller names, so the shape is vouched for there. */
async function answered<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  const problem = await readProblem(response);
  tellRefusal(problem);
  throw problem;
}
