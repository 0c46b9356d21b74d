import { z } from 'zod';

/** A threat against somebody who gave information, as one row says it. */
type ThreatRow = { readonly id: string; readonly how: string };

const asked = z.object({ answer: z.string().optional(), note: z.string().optional() });
const withSecrecy = z.looseObject({ secrecy: z.looseObject({ sourceThreat: z.unknown() }) });

/**
 * Until form version 3 a threat was one yes-or-no with a note. The note stands as it is; a yes without one is kept as a row that says so. Null where
 * nothing was said but no, or that it is not known.
 */
export function threatRowOf(answer: unknown): ThreatRow | null {
  const { answer: said, note = '' } = asked.safeParse(answer).data ?? {};
  if (note.trim() !== '') return { id: 'source-threat', how: note };
  return said === 'JA' ? { id: 'source-threat', how: 'Hotbild finns. Den är inte beskriven.' } : null;
}

/** Answers of version 2 with that answer as a row. */
export function liftSourceThreat(answers: unknown): unknown {
  const read = withSecrecy.safeParse(answers);
  if (!read.success) return answers;
  const { sourceThreat, ...others } = read.data.secrecy;
  const row = threatRowOf(sourceThreat);
  return { ...read.data, secrecy: row ? { ...others, threats: [row] } : others };
}
