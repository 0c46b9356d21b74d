/** A name as searched for: tokens in the order typed, already split and cleaned. At most 8, each at most 40 characters. */
export type NameQuery = { readonly tokens: readonly string[] };
