import type { SearchPurpose } from '../access/actions.ts';

/** The six purposes for a search outside an open task (L-41), as chosen on screen. */
export const searchPurposeLabels = {
  NY_PER_TELEFON: 'Ny anmälan per telefon',
  SVARA_PART: 'Svara part eller vårdnadshavare',
  KOMPLETTERING: 'Komplettering till akt',
  UTLAMNANDE: 'Utlämnande eller registerutdrag',
  JOUR: 'Socialjour',
  TILLSYN_RATTNING: 'Tillsyn eller rättning',
} as const satisfies Record<SearchPurpose, string>;

const allPurposes: Readonly<Record<string, string>> = {
  ...searchPurposeLabels,
  task: 'Pågående uppgift',
  emergency: 'Nödöppning',
  'own-work': 'Eget arbete',
  system: 'Systemet',
};

/** The purpose of an opening or log row in words; "Annat" for one that this version does not know. */
export function purposeText(purpose: string): string {
  return (Object.hasOwn(allPurposes, purpose) ? allPurposes[purpose] : undefined) ?? 'Annat';
}
