import { codeList } from '../form/code-list.ts';

/** V12: how the police came to know. */
export const howKnownList = codeList('V12', {
  LAR: 'Larm eller utryckning',
  KON: 'Kontroll',
  BRO: 'Brottsutredning',
  FOR: 'Försvunnen person',
  HUS: 'Husrannsakan',
  TIP: 'Tips',
  MYN: 'Annan myndighet',
  BAR: 'Barnet kom till oss',
  NAT: 'Nätspaning',
  OVR: 'Annat',
});

/** Kinds of police number; only a K-nummer has a form that can be checked. */
export const policeReferenceList = codeList('REF', { KNR: 'K-nummer', DNR: 'Diarienummer', HID: 'Händelse-id', ANN: 'Annat nummer' });

/** Is the suspicion of a crime still there? Where it has fallen the concern must stand by itself (JO 682-2014). */
export const suspicionList = codeList('MISSTANKE', { JA: 'Ja', AVF: 'Avfärdad', ING: 'Ingen misstanke', OKL: 'Oklart' });
