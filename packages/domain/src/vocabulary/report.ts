import { codeList } from '../form/code-list.ts';

/** V1: what the officer is doing. */
export const reportKindList = codeList('V1', {
  SOL: 'Orosanmälan',
  SOLLUL: 'Orosanmälan och underrättelse om misstänkt under 18',
  LUL: 'Enbart underrättelse',
  KOMP: 'Komplettering',
  PL6: 'Underrättelse enligt 6 § polislagen',
  FEL: 'Meddelande om att något är fel',
});

/** Which underrättelse LUL asks for (L-90 to L-92). The age at the act decides; after the change of 2026-09-10 the officer chooses. */
export const lulFormList = codeList('V1L', {
  LUL6: 'Underrättelse enligt 6 § LUL (15–17 år, skäligen misstänkt)',
  LUL34: 'Underrättelse enligt 34 § LUL (under 15 år, kan misstänkas)',
  LUL36B: 'Resultat av drogtest enligt 36 b § LUL (under 15 år)',
});

/** Whom an underrättelse enligt 6 § polislagen is about. */
export const noticeAboutList = codeList('PL6OM', {
  VUX: 'En vuxen',
  UNG: 'En ung person, 18–20 år',
  VAN: 'Någon som väntar barn',
});

/** What is wrong with a report already sent. */
export const correctionList = codeList('FEL', {
  BARN: 'Anmälan gäller fel barn',
  MOTT: 'Fel mottagare',
  UPPG: 'En uppgift är fel',
  MISS: 'Brottsmisstanken har fallit',
  SKYDD: 'En skyddad uppgift har skrivits in',
  DUBB: 'Samma sak är anmäld två gånger',
  ANN: 'Något annat',
});

/** Why this nämnd is the recipient (L-110). */
export const recipientBasisList = codeList('BASIS', {
  FOL: 'Barnet är folkbokfört där',
  VIS: 'Barnet vistas där nu',
  PLA: 'Kommunen har placerat barnet',
  VET: 'Vet inte',
});
