import type { FieldProblem, ProblemCode } from '@tidig/domain/base/problem.ts';

/** A refusal from the API (problem+json), with the Swedish sentence it came with. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly fields: readonly FieldProblem[];
  /** Names the request in the server's log; shown when something unexpected happened. */
  readonly requestId: string | null;

  constructor(body: ProblemBody, status: number) {
    super(body.message);
    this.code = body.code;
    this.status = status;
    this.fields = body.fields;
    this.requestId = body.requestId;
  }
}

/** The server says that this is shut to the person by behörighetsspärr. */
export function isBarred(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'barred';
}

/** The request never reached the server, or no answer came back. Nothing typed is lost; it may be tried again. */
export class NoContact extends Error {
  override readonly name = 'NoContact';
  constructor() {
    super('Ingen täckning. Det du skrivit finns bara på skärmen tills du har nät. Stäng inte fliken.');
  }
}

export type ProblemBody = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string | null;
};

const unexplained = 'Något gick fel hos oss. Försök igen om en stund.';

/** Reads a problem+json body; anything else that answered with an error becomes `unexpected`. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  return new ApiProblem(asProblemBody(body), response.status);
}

function asProblemBody(body: unknown): ProblemBody {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') {
    return { code: 'unexpected', message: unexplained, fields: [], requestId: null };
  }
  const text = (key: string) => (key in body && typeof Reflect.get(body, key) === 'string' ? String(Reflect.get(body, key)) : null);
  return {
    code: vouchedCode(body.code),
    message: text('title') ?? unexplained,
    fields: 'fields' in body && Array.isArray(body.fields) ? body.fields : [],
    requestId: text('requestId'),
  };
}

/** The API answers only codes of the closed union; an unknown one from a newer server is shown by its own text. */
function vouchedCode(code: string): ProblemCode {
  return code as ProblemCode;
}
