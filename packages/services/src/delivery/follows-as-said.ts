import type { Answers } from '@tidig/domain/form/answers.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';

/**
 * True when what follows a report says in its own text what its envelope says: that report's anmälningsnummer, and for a komplettering its kind. Otherwise it
 * would stand at one report and be read as about another, or in the words of another legal act.
 */
export function followsAsSaid(original: Pick<ArrivedRow, 'anmalningsnummer' | 'kind'>, { triage }: Answers): boolean {
  if (triage?.supplementOf !== original.anmalningsnummer) return false;
  return triage.reportKind?.code !== 'KOMP' || kindOf({ triage }) === kindOf({ triage: { reportKind: { code: original.kind } } });
}
