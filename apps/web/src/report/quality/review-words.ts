/** The one line on how it stands. No score and no percentage: an urgent short report must not look like a bad one. */
export function summaryWords(musts: number, looks: number): string {
  const look = looks === 0 ? '' : ` ${things(looks)} att kontrollera.`;
  return musts === 0 ? `Klar att skicka.${look}` : `${things(musts)} måste rättas innan du kan skicka.${look}`;
}

export function things(count: number): string {
  return count === 1 ? '1\u00a0sak' : `${count}\u00a0saker`;
}
