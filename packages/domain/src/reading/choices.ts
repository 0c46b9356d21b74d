import { z } from 'zod';

const choice = z.looseObject({
  answer: z.string().optional(),
  code: z.string().optional(),
  codes: z.array(z.string()).optional(),
  note: z.string().optional(),
});

/** What was chosen in a tri, sel or multi, in one shape; nothing chosen gives an empty list. */
export function readChoice(answer: unknown): { readonly codes: readonly string[]; readonly note: string } {
  const { answer: tri, code, codes, note } = choice.safeParse(answer).data ?? {};
  const one = tri ?? code;
  return { codes: one === undefined ? (codes ?? []) : [one], note: (note ?? '').trim() };
}

/** True when this code is among what was chosen. */
export function chose(answer: unknown, ...wanted: readonly string[]): boolean {
  return readChoice(answer).codes.some((code) => wanted.includes(code));
}
