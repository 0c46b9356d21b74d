import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { readChoice, readTri } from '../../fields/shapes.ts';

export type Suggestion = { readonly kommun: string; readonly basis: 'FOL' | 'VIS' | 'PLA'; readonly why: string };

const protectedCodes = ['SEK', 'SKF', 'FIN', 'OVR'];
const placedCodes = ['FAM', 'HVB'];

type Places = { readonly home: string | null; readonly placing: string | null; readonly now: string | null };

/** Where the child belongs and is, as far as it may steer: the registered kommun of a protected person may be the one thing that must not be followed. */
function placesIn(answers: LooseAnswers): Places {
  return {
    home: isProtected(answers) ? null : readChoice(answers['child']?.['municipality']).code,
    placing: isPlaced(answers) ? readChoice(answers['child']?.['placingKommun']).code : null,
    now: readChoice(answers['triage']?.['whereNowKommun']).code,
  };
}

/**
 * Kommuner to send to, best first, each with why (L-110): the one that has placed the child keeps the responsibility, else the one where it is
 * registered; where it is now answers for acute need, and then comes first.
 */
export function suggestRecipients(answers: LooseAnswers): readonly Suggestion[] {
  const { home, placing, now } = placesIn(answers);
  const urgent = isUrgent(answers);
  const who = kindOf(answers) === 'PL6' ? 'Personen' : 'Barnet';
  const registered = kindOf(answers) === 'PL6' ? 'folkbokförd' : 'folkbokfört';
  const belongs: Suggestion[] = [
    ...(placing ? [{ kommun: placing, basis: 'PLA' as const, why: `${nameOf(placing)} har placerat barnet och har kvar ansvaret.` }] : []),
    ...(home ? [{ kommun: home, basis: 'FOL' as const, why: `${who} är ${registered} i ${nameOf(home)}.` }] : []),
  ];
  const isNow: Suggestion[] = now
    ? [{ kommun: now, basis: 'VIS', why: `${who} är i ${nameOf(now)} nu${urgent ? ', och det är bråttom' : ''}.` }]
    : [];
  return onceEach(urgent ? [...isNow, ...belongs] : [...belongs, ...isNow]);
}

/** A kommun that is right for two reasons is suggested once, for the reason that binds most: placed, registered, is there. */
function onceEach(all: readonly Suggestion[]): readonly Suggestion[] {
  const rank = { PLA: 0, FOL: 1, VIS: 2 } as const;
  const kommuner = [...new Set(all.map((each) => each.kommun))];
  return kommuner.flatMap((kommun) => all.filter((each) => each.kommun === kommun).sort((a, b) => rank[a.basis] - rank[b.basis])[0] ?? []);
}

/** A second nämnd, where it is acute and the child is in another kommun than the one it belongs to: the one of the two that is not chosen. */
export function secondSuggestion(answers: LooseAnswers): Suggestion | null {
  const { chosen } = chosenKommuner(answers);
  if (!chosen || !maySendToTwo(answers)) return null;
  const { home, placing, now } = placesIn(answers);
  const suggested = suggestRecipients(answers);
  const isOneOfThem = chosen === now || chosen === home || chosen === placing;
  if (!now || !isOneOfThem) return null;
  return suggested.find(({ kommun, basis }) => kommun !== chosen && (chosen === now ? basis !== 'VIS' : kommun === now)) ?? null;
}

/** Two recipients are for acute need (L-110): the same condition as the field's own. */
export function maySendToTwo(answers: LooseAnswers): boolean {
  return sections.recipient.fields.secondKommun.condition?.(answers) ?? false;
}

/** The kommuner that are chosen; the second one counts only while it is asked for. */
export function chosenKommuner(answers: LooseAnswers): { readonly chosen: string | null; readonly second: string | null } {
  return {
    chosen: readChoice(answers['recipient']?.['kommun']).code,
    second: maySendToTwo(answers) ? readChoice(answers['recipient']?.['secondKommun']).code : null,
  };
}

export function isUrgent(answers: LooseAnswers): boolean {
  return readTri(answers['triage']?.['immediateDanger']).code === 'JA' || readTri(answers['risk']?.['protectToday']).code === 'JA';
}

export function isProtected(answers: LooseAnswers): boolean {
  return protectedCodes.includes(readChoice(answers['child']?.['protectedIdentity']).code ?? '');
}

/** A placed child: the kommun that placed it keeps the responsibility. */
export function isPlaced(answers: LooseAnswers): boolean {
  return placedCodes.includes(readChoice(answers['child']?.['living']).code ?? '');
}

function nameOf(kommun: string): string {
  return labelOf(kommunList, kommun);
}
