/**
 * A statute as the law table writes it, in the words of Swedish law: `OSL 10:15 a` becomes `OSL 10 kap. 15 a §`, `OSL 18:1–2` `OSL 18 kap. 1–2 §§`.
 * The number of an act (`SFS 2025:1501`) is left as it is.
 */
export function statuteInWords(statute: string): string {
  return statute.replace(/(?<!\d)(\d{1,2}):(\d{1,2}(?: [a-z](?![a-zåäö]))?)(–\d{1,2}(?: [a-z](?![a-zåäö]))?)?/g, inWords);
}

function inWords(_match: string, chapter: string, section: string, last: string | undefined): string {
  return `${chapter} kap. ${section}${last ?? ''} ${last ? '§§' : '§'}`;
}
