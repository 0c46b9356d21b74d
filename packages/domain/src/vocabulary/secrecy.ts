import { codeList } from '../form/code-list.ts';

/** Provisions that a sekretessmarkering from the police may name (OSL 5:5; L-72, L-80, L-83). */
export const secrecyProvisionList = codeList('OSL', {
  FUS: '18 kap. 1 § OSL (förundersökning)',
  UND: '18 kap. 2 § OSL (underrättelseverksamhet)',
  ENS: '35 kap. 1 § OSL (enskild i brottsutredning)',
  HOT: '21 kap. 3 § OSL (hotad eller förföljd person)',
  FOL: '22 kap. 1 § OSL (folkbokföring)',
  ORO: '40 kap. 7 g § OSL (orosanmälan)',
  ANN: 'Annan bestämmelse',
});
