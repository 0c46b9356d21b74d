/** What a report is, for the public line of the diarium (OSL 5:1–2, L-121): nothing of whom it is about, nor what. */
export function neutralSubject({ kind, ageOnArrival }: { readonly kind: string; readonly ageOnArrival: number | null }): string {
  switch (kind) {
    case 'KOMP':
      return 'Komplettering av anmälan';
    case 'FEL':
      return 'Meddelande om fel i anmälan';
    case 'LUL':
      return 'Underrättelse, ung person';
    case 'PL6':
      return 'Underrättelse enligt polislagen';
    default:
      return ageOnArrival !== null && ageOnArrival >= 18 ? 'Anmälan, ung person' : 'Anmälan, barn';
  }
}
