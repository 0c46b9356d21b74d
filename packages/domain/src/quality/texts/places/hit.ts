import type { Span } from '../../finding.ts';

/** A place that a text tells: where it stands, and what kind of thing it is. */
export type PlaceHit = Span & { readonly kind: 'address' | 'postal' | 'phone' | 'school' | 'value' };

/** Hits in the order of the text; those that touch or overlap, as a street and its postal code do, are one. */
export function joined(text: string, hits: readonly PlaceHit[]): readonly PlaceHit[] {
  const all: PlaceHit[] = [];
  for (const hit of hits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const before = all.at(-1);
    if (before && (hit.from < before.to || /^[\s,.;]*$/.test(text.slice(before.to, hit.from)))) {
      all[all.length - 1] = { ...before, to: Math.max(before.to, hit.to) };
    } else all.push(hit);
  }
  return all;
}
