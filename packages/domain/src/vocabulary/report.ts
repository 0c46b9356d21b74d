import { codeList } from '../form/code-list.ts';

/** V1: what the officer is doing. */
export const reportKindList = codeList('V1', {
  SOL: 'Orosanmälan',
  SOLLUL: 'Orosanmälan och underrättelse om misstänkt under 18',
  LUL: 'Enbart underrättelse',
  KOMP: 'Komplettering',
});

/** Why this nämnd is the recipient (L-110). */
export const recipientBasisList = codeList('BASIS', {
  FOL: 'Barnet är folkbokfört där',
  VIS: 'Barnet vistas där nu',
  PLA: 'Kommunen har placerat barnet',
  VET: 'Vet inte',
});
