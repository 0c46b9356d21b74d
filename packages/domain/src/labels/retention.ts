import type { Retention, RetentionCause, RetentionCheck, RetentionClass } from '../retention/retention.ts';
import { showDate } from './dates.ts';

/** What a class of SoL 16 kap. is called. */
export const retentionClassNames: Readonly<Record<RetentionClass, string>> = {
  A: 'Utan utredning',
  B: 'Med utredning',
  C: 'Bevaras: placering',
  D: 'Bevaras: forskning',
};

/** Why something is kept for as long as it is, in a sentence. */
export const retentionCauseWords: Readonly<Record<RetentionCause, string>> = {
  NO_INQUIRY: 'Ingen utredning inleddes. Det gallras fem år efter den sista anteckningen i akten.',
  INQUIRY_UNTIL_30: 'Det hör till en utredning om ett barn och sparas tills personen fyller 30 år.',
  INQUIRY_FIVE_YEARS: 'Det hör till en utredning. Personen har fyllt 30 år när det har gått fem år efter den sista anteckningen i akten.',
  INQUIRY_ON_ADULT: 'Utredningen gällde någon som hade fyllt 18. Det gallras fem år efter den sista anteckningen i akten.',
  INQUIRY_BEFORE_2026: 'Utredningen avslutades före den 15 januari 2026. Det gallras fem år efter den sista anteckningen i akten.',
  PLACED: 'Barnet har varit placerat, eller det gäller faderskap eller adoption. Det gallras inte.',
  RESEARCH: 'Det bevaras för forskning: nämndens län eller kommun, eller den 5, 15 eller 25 som födelsedag. Det gallras inte.',
  OPEN: 'Ärendet är inte avslutat. Dagen för gallring räknas när nämnden har beslutat.',
  BIRTH_UNKNOWN: 'Det hör till en utredning, men det är inte känt när personen är född. Det sparas tills någon har skrivit in det.',
};

/** What to look at before it is destroyed. */
export const retentionCheckWords: Readonly<Record<RetentionCheck, string>> = {
  BIRTH_DAY_UNKNOWN: 'Födelsedagen är inte känd. Kontrollera att personen inte är född den 5, 15 eller 25.',
  INQUIRY_END_UNKNOWN: 'Det är inte inskrivet att utredningen är avslutad. Kontrollera det i verksamhetssystemet.',
};

/** When it is destroyed, in words: "Gallras tidigast 21 nov 2031, senast 31 dec 2032." */
export function retentionWords({ earliest, latest, retentionClass }: Retention): string {
  if (earliest !== null && latest !== null) return `Gallras tidigast ${showDate(earliest)}, senast ${showDate(latest)}.`;
  return retentionClass === 'C' || retentionClass === 'D' ? 'Bevaras, gallras inte.' : 'Ingen dag för gallring än.';
}
