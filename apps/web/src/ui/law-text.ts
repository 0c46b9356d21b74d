/** A paragraph of a statute that is not parted at a line's end: "20 kap. 2 §". Pure. */
export function lawText(text: string): string {
  return text.replaceAll('kap. ', 'kap.\u00a0').replace(/ (?=§|[a-z] §)/g, '\u00a0');
}
