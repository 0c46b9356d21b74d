import { matchReasonLabels } from '@tidig/domain/labels/match-reasons.ts';
import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { Hit } from './register-api.ts';

/** Reasons that the stored spelling explains. */
const bySpelling: readonly MatchReason[] = ['SIMILAR_SPELLING', 'FOLDED_NAME', 'SOUNDS_ALIKE', 'OTHER_NAME'];

/**
 * Every reason in words. What is spelt otherwise than it was typed stands beside the first reason that it explains: "liknande stavning: Muhamed". Of a
 * guardian's name only how near it is, never the name. Pure.
 */
export function reasonTexts({ reasons, matchedName }: Pick<Hit, 'reasons' | 'matchedName'>, typed: string): readonly string[] {
  const texts = ofReasons(reasons, spelling(matchedName, typed));
  if (!reasons.includes('GUARDIAN_NAME')) return texts;
  const rest = texts.filter((text) => text !== matchReasonLabels.GUARDIAN_NAME);
  return [[matchReasonLabels.GUARDIAN_NAME, ...(rest.length > 0 ? [rest.join(', ')] : [])].join(': ')];
}

function ofReasons(reasons: readonly MatchReason[], spelt: string): readonly string[] {
  const first = reasons.find((reason) => bySpelling.includes(reason));
  return reasons.map((reason) => (reason === first && spelt !== '' ? `${matchReasonLabels[reason]}: ${spelt}` : matchReasonLabels[reason]));
}

/** The words of the stored name that were not typed just so. */
function spelling(matchedName: string | null, typed: string): string {
  const known = new Set(nameTokens(typed));
  return (matchedName ?? '')
    .split(/\s+/)
    .filter((word) => nameTokens(word).some((token) => !known.has(token)))
    .join(' ');
}
