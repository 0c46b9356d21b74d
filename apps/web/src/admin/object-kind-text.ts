/** What a log row is about, in words. The pseudonym beside it tells two of a kind apart without naming anyone. */
const objectKinds: Readonly<Record<string, string>> = {
  none: '',
  account: 'Konto',
  address: 'Adressbok',
  draft: 'Utkast',
  report: 'Anmälan',
  'child-file': 'Barnakt',
  search: 'Sökning',
  copy: 'Utskrift',
  envelope: 'Meddelande',
  words: 'Ordlista',
  unit: 'Enhet',
  store: 'Lager',
  log: 'Logg',
};

export function objectKindText(kind: string): string {
  return objectKinds[kind] ?? 'Annat';
}
