import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { commonOf, ofPlace } from '@tidig/domain/siblings/common.ts';

/** What would be common but is kept back from the other children's drafts here, and why it is. */
export type KeptBack = {
  /** Where it happened: somebody is, or may be, protected (T-11). */
  readonly place: boolean;
  /** What happened: it is the child's own suspected crime, is marked, or tells of somebody who is protected. */
  readonly summary: boolean;
};

export function keptBackIn(answers: LooseAnswers): KeptBack {
  const common = commonOf(asAnswers(answers));
  const isKept = (name: string) => {
    const [section = '', field = ''] = name.split('.');
    const answer = answers[section]?.[field];
    return typeof answer === 'string' && answer.trim() !== '' && !common.has(name);
  };
  return { place: ofPlace.some(isKept), summary: isKept('event.summary') };
}

/** Said once, where it matters. */
export const placeKeptBack = 'Adressen där det hände delas inte: någon i anmälan har eller kan ha skyddade uppgifter.';
export const summaryKeptBack =
  'Beskrivningen av händelsen delas inte: den gäller barnets eget brott, är markerad eller röjer någon som är skyddad. Skriv en egen för varje barn.';
