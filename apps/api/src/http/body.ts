import { isUtf8 } from 'node:buffer';
import { createMiddleware } from 'hono/factory';
import type { RequestEnv } from './env.ts';
import { EXCHANGE_PATH } from '@tidig/services/delivery/peer-signature.ts';
import { isUnsafe } from './origin.ts';
import { refuse } from './problem.ts';

/** Largest body taken, in bytes. The longest report with every field full is well below. */
export const MAX_BODY_BYTES = 1_000_000;
/** Largest upload, in bytes: one attachment of 10 MB and what a form puts around it. */
export const MAX_UPLOAD_BYTES = 10_100_000;
/** Largest message from another installation, in bytes: a report with ten attachments of 10 MB, and what the form puts around them. */
export const MAX_MESSAGE_BYTES = 105_000_000;
/** The places that take a file. */
const uploads = /^\/api\/(drafts\/[^/]{1,80}\/attachments|intake\/(taken-in|older)\/documents)$/;
/** A body that has not come in full by then is given up; of a file, when nothing more of it has come for so long. */
export const BODY_SECONDS = 20;
/** A file that has not come in full by then is given up: ten megabytes from a car with poor coverage take a minute or two. */
export const UPLOAD_SECONDS = 180;

const taken: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Reads the body of every unsafe request before anything else sees it: in time, within size, and JSON in UTF-8 if there is any. Only where a file
 * is taken may it be a form with a file, and larger. No route then has to mind slow or huge bodies (T-37).
 */
export function boundedBody(limits = { bytes: MAX_BODY_BYTES, seconds: BODY_SECONDS }) {
  return createMiddleware<RequestEnv>(async (c, next) => {
    if (!isUnsafe(c.req.method)) return next();
    // The platform makes no request of TRACE or CONNECT, and nobody here needs one.
    if (!taken.includes(c.req.method)) return refuse(c, 'method-not-allowed');
    // Its guard reads the body itself, when it knows who sends: nobody else may make the server take in so much.
    if (c.req.method === 'POST' && c.req.path === EXCHANGE_PATH) return next();
    const upload = c.req.method === 'POST' && uploads.test(c.req.path);
    const bytes = upload ? Math.max(MAX_UPLOAD_BYTES, limits.bytes) : limits.bytes;
    if (Number(c.req.header('Content-Length') ?? 0) > bytes) return refuse(c, upload ? 'file-too-large' : 'body-too-large');
    const body = await readWithin(c.req.raw.body, {
      bytes,
      seconds: upload ? UPLOAD_SECONDS : limits.seconds,
      idleSeconds: limits.seconds,
    });
    if (body === 'body-too-large') return refuse(c, upload ? 'file-too-large' : body);
    if (body === 'request-timeout') return refuse(c, body);
    const type = c.req.header('Content-Type');
    if (body.byteLength > 0 && !(upload ? isFileForm(type) : isJson(type))) return refuse(c, 'unsupported-media-type');
    if (!upload && !isUtf8(body)) return refuse(c, 'malformed-json');
    c.req.raw = withBody(c.req.raw, body);
    return next();
  });
}

export type Bytes = Uint8Array<ArrayBuffer>;
type Limits = { readonly bytes: number; readonly seconds: number; readonly idleSeconds: number };

/** Reads a body whole, within size and time. */
export async function readWithin(
  body: ReadableStream<Uint8Array> | null,
  limits: Limits,
): Promise<Bytes | 'body-too-large' | 'request-timeout'> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let late = false;
  const giveUp = () => {
    late = true;
    void reader.cancel();
  };
  const whole = setTimeout(giveUp, limits.seconds * 1000);
  const idle = setTimeout(giveUp, limits.idleSeconds * 1000);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (limits.idleSeconds < limits.seconds) idle.refresh();
      size += part.value.byteLength;
      if (size > limits.bytes) {
        void reader.cancel();
        return 'body-too-large';
      }
      chunks.push(part.value);
    }
  } finally {
    clearTimeout(whole);
    clearTimeout(idle);
  }
  return late ? 'request-timeout' : Buffer.concat(chunks);
}

/** JSON in UTF-8 and nothing else: other types could come from a form on another site. */
function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType);
}

function isFileForm(contentType: string | undefined): boolean {
  return contentType !== undefined && /^multipart\/form-data\s*;/i.test(contentType);
}

/** The same request, its body read: what comes after may read it again. */
export function withBody(request: Request, body: Bytes): Request {
  return new Request(request.url, { method: request.method, headers: request.headers, body: body.byteLength > 0 ? body : null });
}
