import { codeList, type CodeOf } from '../form/code-list.ts';

/** Yes, no or do not know: the three answers that most questions allow. */
export const triList = codeList('TRI', { JA: 'Ja', NEJ: 'Nej', VET: 'Vet inte' });
export type Tri = CodeOf<typeof triList>;

/** How exactly a time is known. */
export const precisionList = codeList('PRECISION', { EXAKT: 'Exakt', UNGEFAR: 'Ungefär', OKANT: 'Okänt' });
export type Precision = CodeOf<typeof precisionList>;

/** V18: why something is left out. */
export const missingList = codeList('V18', {
  OKA: 'Okänt',
  EKO: 'Inte kontrollerat',
  VAG: 'Ville inte uppge',
  SKY: 'Skyddad',
  EJR: 'Inte relevant',
  OLA: 'Olämpligt att fråga',
  KOM: 'Kompletteras senare',
});
export type MissingReason = CodeOf<typeof missingList>;
