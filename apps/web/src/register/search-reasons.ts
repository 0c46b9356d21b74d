import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import { matchReasonLabels } from '@tidig/domain/labels/match-reasons.ts';
import type { Hit } from './register-api.ts';

/** Reasons that the stored spelling explains. */
const bySpelling: readonly MatchReason[] = ['SIMILAR_SPELLING', 'FOLDED_NAME', 'SOUNDS_ALIKE', 'OTHER_NAME'];

/** Every reason in words; the stored spelling stands beside the first that it explains: "liknande stavning: Muhamed Ali". Pure. */
export function reasonTexts({ reasons, matchedName, label }: Pick<Hit, 'reasons' | 'matchedName' | 'label'>): readonly string[] {
  const spelt = matchedName !== null && (matchedName !== label || reasons.includes('OTHER_NAME')) ? matchedName : null;
  const first = reasons.find((reason) => bySpelling.includes(reason));
  return reasons.map((reason) =>
    reason === first && spelt !== null ? `${matchReasonLabels[reason]}: ${spelt}` : matchReasonLabels[reason],
  );
}
