/**
 * A report as its reader may see it: ordered, in ready Swedish text. Review page, reading page and PDF draw this and nothing else,
 * so that what is masked in one is masked in all.
 */
export type Reading = {
  /** "Orosanmälan". */
  readonly title: string;
  /** Name and age, for headings: "Elsa Testström, 8 år"; masked where the reader may not know. */
  readonly subject: string;
  readonly banners: readonly Banner[];
  readonly sections: readonly ReadingSection[];
  /** "Uppgifter som saknas": label and why. */
  readonly missing: readonly { readonly label: string; readonly reason: string }[];
};

export type Banner = {
  /** `annex`: something is left out here and stands in a document of its own. */
  readonly kind: 'urgent' | 'visitor-safety' | 'identity' | 'protected' | 'wait' | 'annex' | 'follows' | 'more-to-come' | 'secrecy-mark';
  readonly title: string;
  readonly text: string;
};

export type ReadingSection = { readonly id: string; readonly title: string; readonly items: readonly ReadingItem[] };

/** An item, with the sekretessmarkeringar about it in words where there are any: they stand beside it, never apart from it (L-72, L-80). */
export type ReadingItem = BareItem & { readonly secrecy?: readonly string[] };

type BareItem =
  /** A label and its value. */
  | { readonly kind: 'fact'; readonly label: string; readonly value: ReadingValue }
  /** A longer text under its label, with its line breaks. */
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  /** An observation: what, and who saw or said it, how certain, when and where. */
  | {
      readonly kind: 'statement';
      readonly text: string;
      readonly source: string;
      readonly certainty: string;
      readonly when: string;
      readonly where: string;
    }
  /** The child's own words, verbatim, with the question that was asked. */
  | { readonly kind: 'quote'; readonly text: string; readonly question: string; readonly context: string }
  /** One person or one row: a heading and its facts. */
  | { readonly kind: 'group'; readonly title: string; readonly items: readonly ReadingItem[] };

export type ReadingValue =
  | { readonly state: 'value'; readonly text: string }
  /** Left empty: printed "Inte ifyllt". */
  | { readonly state: 'empty' }
  /** Left out with a reason: printed "Uppgift saknas – skäl". */
  | { readonly state: 'missing'; readonly text: string }
  /** Exists, but not for this reader: "Skyddad uppgift" or "Visas inte i denna kopia". */
  | { readonly state: 'masked'; readonly text: string };

/** The own document for items that should not be shown to someone: "Bilaga – bör inte lämnas till …". */
export type AnnexReading = {
  readonly title: string;
  readonly subject: string;
  /** What the document is, and who decides what is disclosed. */
  readonly about: string;
  /** Sekretessmarkeringar of the whole report, of which the annex is a part. */
  readonly secrecy: readonly string[];
  readonly groups: readonly AnnexGroup[];
};

export type AnnexGroup = { readonly title: string; readonly items: readonly AnnexItem[] };

export type AnnexItem = {
  /** "Uppgift 2: Barnets egna ord", "Hotbild 1". */
  readonly title: string;
  /** What is written; a single text has no label. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly from: string;
  /** Empty where the reason follows from what it is. */
  readonly why: string;
  readonly secrecy: readonly string[];
};
