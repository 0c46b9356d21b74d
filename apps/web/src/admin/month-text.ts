const months = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `Oktober 2026`, for a month of the wire. */
export function monthText(month: string): string {
  const text = months.format(new Date(`${month}-01T00:00:00Z`));
  return `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;
}
