import { takeActed } from './activity.ts';
import { NoContact, readProblem, type ApiProblem } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Send = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal };

type RefusalListener = (problem: ApiProblem) => void;
const listeners = new Set<RefusalListener>();

/** Calls back for every refusal, whoever asked; the session uses it to cover the page. Returns how to stop. */
export function onRefusal(listener: RefusalListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One request to the own server. Throws ApiProblem for a refusal and NoContact when no answer came. */
export async function request(method: Method, path: string, send: Send = {}): Promise<Response> {
  const headers = new Headers(send.headers);
  const acted = takeActed();
  if (method === 'GET' && acted) headers.set('Tidig-Activity', 'person');
  if (send.body !== undefined) headers.set('Content-Type', 'application/json');
  const response = await reach(path, {
    method,
    headers,
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    ...(send.body === undefined ? {} : { body: JSON.stringify(send.body) }),
    ...(send.signal ? { signal: send.signal } : {}),
  });
  if (response.ok) return response;
  const problem = await readProblem(response);
  tellRefusal(problem);
  throw problem;
}

/** Tells those who listen that the server refused; for requests that cannot be made with `request`. */
export function tellRefusal(problem: ApiProblem): void {
  for (const listener of listeners) listener(problem);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NoContact();
  }
}

/** GET, answered as the wire type that the caller names. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answered<T>(await request('GET', path, signal ? { signal } : {}));
}

/** POST, PUT or DELETE with a JSON body, answered as the wire type that the caller names (undefined for 204). */
export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<T> {
  return answered<T>(await request(method, path, { ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) }));
}

/** The server checks its answers against the same wire schemas, so the shape is vouched for there. */
async function answered<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
