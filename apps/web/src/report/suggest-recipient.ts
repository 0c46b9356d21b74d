import { labelOf } from '@tidig/domain/form/code-list.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { readChoice, readTri } from '../fields/shapes.ts';

export type Suggestion = { readonly kommun: string; readonly basis: 'FOL' | 'VIS'; readonly why: string };

const protectedCodes = ['SEK', 'SKF', 'FIN', 'OVR'];
const placedCodes = ['FAM', 'HVB'];

/**
 * Kommuner to send to, best first, each with why (L-110): where the child is registered, and where it is now. A person whose data are protected
 * gets no suggestion from folkbokföringen: the registered kommun may be the one thing that must not be followed.
 */
export function suggestRecipients(answers: LooseAnswers): readonly Suggestion[] {
  const home = isProtected(answers) ? null : readChoice(answers['child']?.['municipality']).code;
  const now = readChoice(answers['triage']?.['whereNowKommun']).code;
  const urgent = readTri(answers['triage']?.['immediateDanger']).code === 'JA' || readTri(answers['risk']?.['protectToday']).code === 'JA';
  const fromHome = home ? [{ kommun: home, basis: 'FOL' as const, why: `Barnet är folkbokfört i ${nameOf(home)}.` }] : [];
  const fromNow =
    now && now !== home
      ? [{ kommun: now, basis: 'VIS' as const, why: `Barnet är i ${nameOf(now)} nu${urgent ? ', och det är bråttom' : ''}.` }]
      : [];
  return urgent ? [...fromNow, ...fromHome] : [...fromHome, ...fromNow];
}

export function isProtected(answers: LooseAnswers): boolean {
  return protectedCodes.includes(readChoice(answers['child']?.['protectedIdentity']).code ?? '');
}

/** A placed child: the kommun that placed it keeps the responsibility, and only the writer knows which it is. */
export function isPlaced(answers: LooseAnswers): boolean {
  return placedCodes.includes(readChoice(answers['child']?.['living']).code ?? '');
}

function nameOf(kommun: string): string {
  return labelOf(kommunList, kommun);
}
