import { codeList, type CodeOf } from '../form/code-list.ts';

/** Steps that may be done in the nämnd's case system instead of here. That one is there is noted; it is no step of Tidig's (L-23). */
export const elsewhereStepList = codeList('STEG_I_VERKSAMHETSSYSTEMET', {
  SKYDDSBEDOMNING: 'Skyddsbedömningen',
  FORHANDSBEDOMNING: 'Förhandsbedömningen',
  BESLUT: 'Beslutet',
  ATERKOPPLING: 'Återkopplingen',
});
export type ElsewhereStep = CodeOf<typeof elsewhereStepList>;
