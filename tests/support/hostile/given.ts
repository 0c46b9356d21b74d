import type { ProblemCode } from '@tidig/domain/base/problem.ts';

/** A file as somebody might send it, and what must be answered: a refusal, or that it is taken. */
export type Given = {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly answer: ProblemCode | 'taken';
};

export function pdf(what: string, answer: Given['answer'], bytes: Given['bytes']): Given {
  return { what, name: 'intyg.pdf', bytes, answer };
}
