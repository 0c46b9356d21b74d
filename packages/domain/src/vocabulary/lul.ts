import { codeList } from '../form/code-list.ts';

/** How strong the suspicion is: LUL 6 § asks for "skäligen misstänkt", 34 § for "kan misstänkas" (L-90, L-91). */
export const suspicionDegreeList = codeList('MISSTANKEGRAD', { SKALIG: 'Skäligen misstänkt', KAN: 'Kan misstänkas' });

/** Has the young person been deprived of liberty? A notice enligt 6 § LUL says that, and why (L-90). */
export const deprivedList = codeList('FRIHET', { GRI: 'Gripen', ANH: 'Anhållen', HAK: 'Häktad', NEJ: 'Nej' });

/** What the young person answered when asked about medling (L-90). */
export const mediationAnswerList = codeList('MEDLING', {
  JA: 'Vill vara med',
  NEJ: 'Vill inte vara med',
  OBE: 'Har inte bestämt sig',
});

/** Result of a drug test enligt 36 b § LUL (L-92). */
export const drugTestList = codeList('DROGTEST', {
  POS: 'Provet visar droger',
  NEG: 'Provet visar inga droger',
  OKL: 'Provet går inte att tolka',
  VAN: 'Svaret är inte klart',
});
