declare const brand: unique symbol;

/** A string that only its own maker hands out; two kinds of id never mix. */
export type Branded<K extends string> = string & { readonly [brand]: K };

export type OrganisationId = Branded<'OrganisationId'>;
export type UnitId = Branded<'UnitId'>;
export type UserId = Branded<'UserId'>;
export type MembershipId = Branded<'MembershipId'>;
/** SHA-256 (hex) of the login's secret; the secret itself is only in the cookie. */
export type LoginId = Branded<'LoginId'>;
export type DraftId = Branded<'DraftId'>;
/** Given by the sender at sealing; the same id at both authorities. */
export type ReportId = Branded<'ReportId'>;
export type EnvelopeId = Branded<'EnvelopeId'>;
export type ChildFileId = Branded<'ChildFileId'>;
export type MatterId = Branded<'MatterId'>;
export type LinkId = Branded<'LinkId'>;
export type OpeningId = Branded<'OpeningId'>;
export type RecordId = Branded<'RecordId'>;
export type BarrierId = Branded<'BarrierId'>;
/** That somebody may open the vault for one child. */
export type NamingId = Branded<'NamingId'>;
/** A protection mark that somebody at the nämnd has set. */
export type MarkId = Branded<'MarkId'>;
/** A word that an organisation has added to the lists of Skrivstöd. */
export type WordId = Branded<'WordId'>;
/** Given by the sender, printed, quoted in supplements: `P7K4-M2QX-9` (random, last is a check character). */
export type Anmalningsnummer = Branded<'Anmalningsnummer'>;
/** Given by the nämnd at arrival; a lawful search term (L-43): `FAR-2026-00417`. */
export type Arendenummer = Branded<'Arendenummer'>;

/** Takes a string that a schema or a store already vouches for. The one place where a brand is put on. */
export function asId<T extends Branded<string>>(value: string): T {
  return value as T;
}

/** Where new ids come from; an argument everywhere, so that tests are repeatable. */
export type IdSource = {
  /** A random UUID. */
  uuid(): string;
  /** Unpredictable bytes, for secrets and numbers. */
  bytes(length: number): Uint8Array;
};
