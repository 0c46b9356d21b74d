/** A closed list of stable codes with Swedish labels. Codes are stored and compared, labels are only shown. */
export type CodeList<C extends string = string> = {
  readonly id: string;
  readonly codes: readonly C[];
  readonly labels: Readonly<Record<C, string>>;
};

/** Defines a list; the order of the labels is the order on screen. A code is never reused or renamed. */
export function codeList<const L extends Readonly<Record<string, string>>>(id: string, labels: L): CodeList<keyof L & string> {
  return { id, codes: Object.keys(labels) as (keyof L & string)[], labels: labels as Readonly<Record<keyof L & string, string>> };
}

export type CodeOf<L> = L extends CodeList<infer C> ? C : never;

/** The Swedish label, or the code itself for one this version does not know (an old report still prints). */
export function labelOf(list: CodeList, code: string): string {
  return list.labels[code] ?? code;
}

/** The same list with only these codes to choose from; the others stay valid in stored answers. */
export function offered<C extends string>(list: CodeList<C>, codes: readonly C[]): CodeList<C> {
  return { ...list, codes };
}

/** A label inside a sentence; what begins as an abbreviation (BUP, HVB) stays as it is. */
export function lowerFirst(label: string): string {
  const [first = '', second = ''] = label;
  return second !== second.toLowerCase() ? label : `${first.toLowerCase()}${label.slice(1)}`;
}
