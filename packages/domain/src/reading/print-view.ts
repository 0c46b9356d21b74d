import type { AnnexReading, Banner, Reading, ReadingSection } from './reading.ts';

/** What is printed: a report, its annex, or a paper that the nämnd itself has written. */
export type PrintedDocument = 'report' | 'annex' | 'decision' | 'journal' | 'letter' | 'search' | 'history';

/** One document among several on a paper. */
export type PrintPart = {
  /** "Orosanmälan", "Skyddsbedömning: behöver inte omedelbart skydd". */
  readonly title: string;
  /** By what it is known: when, whose, in which ärende. */
  readonly note: string;
  readonly newPage: boolean;
  readonly banners: readonly Banner[];
  readonly sections: readonly ReadingSection[];
};

/** Everything a print shows, as ready Swedish text: services fill it, the PDF draws it and knows nothing more. */
export type PrintView = {
  readonly kind: PrintedDocument;
  /** "Orosanmälan", "Beslut" or "Bilaga – bör inte lämnas till …". */
  readonly title: string;
  /** Anmälningsnummer, or the nämnd's ärendenummer on a paper of its own; on every page and in the metadata, where nothing personal is. */
  readonly number: string;
  /** The heading's facts in order: ärendenummer, inkom, mottagare, avsändare, skickad. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly reading: Reading | null;
  readonly annex: AnnexReading | null;
  /** Several documents on one paper, in order; it then begins with its contents, with the page of each. */
  readonly parts?: readonly PrintPart[];
  /** A sekretessmarkering names provision, date and authority (OSL 5:5, L-80). On every page. */
  readonly secrecy: { readonly provision: string; readonly date: string; readonly authority: string };
  readonly printedBy: string;
  readonly printedAt: string;
  /** From 1 for each report at this authority. */
  readonly copyNumber: number;
  /** Hex; printed on the last page in short groups. Null for what is made of the nämnd's own records and not of a sealed report. */
  readonly manifestHash: string | null;
};

/** A print that could not be drawn within its limits: an outage, which the drawing side throws and the services turn into an answer. */
export class PrintUnavailable extends Error {
  /** A word that says nothing of the content: `timeout`, `crashed`, `busy`, `closed`. */
  readonly reason: string;

  constructor(reason: string) {
    super(`print unavailable: ${reason}`);
    this.name = 'PrintUnavailable';
    this.reason = reason;
  }
}
