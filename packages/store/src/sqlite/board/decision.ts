import { isPlainDate } from '@tidig/domain/base/time.ts';
import type { Decision } from '../../port/board.ts';

const codes: readonly string[] = ['INLEDA', 'INTE_INLEDA', 'INGAR_I_PAGAENDE'] satisfies readonly Decision['code'][];

/** A decision as it was recorded. Throws when the text is none: a defect, since `appendRecord` lets no other in. */
export function readDecision(body: string): Decision {
  const value: unknown = JSON.parse(body);
  if (!isDecision(value)) throw new Error('a decision record without a decision');
  return value;
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof Decision, unknown>> = value;
  const texts = [fields.code, fields.on, fields.paragraph, fields.reason];
  return texts.every((text) => typeof text === 'string') && codes.includes(String(fields.code)) && isPlainDate(String(fields.on));
}
