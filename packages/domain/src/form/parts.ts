import type { FieldProblem } from '../base/problem.ts';
import type { Instant } from '../base/time.ts';
import type { TakenIn } from '../intake/taken-in.ts';
import type { Row } from './paths.ts';

/** Version of the question set. Old versions still open and print; form/upgrade.ts lifts drafts to this one. */
export const FORM_VERSION = 4;

/** Id of a person in one report: `child`, or the stable id of the row in guardians or siblings. */
export type PersonId = string;

/** The person who was logged in when the report was sealed. */
export type Submitter = { readonly name: string; readonly title: string; readonly unit: string; readonly at: Instant };

/** JSON of the part `body`: every answer that is neither location-revealing nor marked. */
export type BodyPart = {
  readonly formVersion: number;
  /**
   * `SENT` through Tidig; `TAKEN_IN` = came to the nämnd by phone, on paper or otherwise, and written in there (L-06, L-123); `HISTORICAL` = entered by hand
   * by the nämnd from before the register began (L-53).
   */
  readonly origin: 'SENT' | 'TAKEN_IN' | 'HISTORICAL';
  /** Who sent it, from the login and not from what was typed (L-07, L-123); null for one entered by hand. */
  readonly submittedBy: Submitter | null;
  /** How it came: with `TAKEN_IN`, and with `HISTORICAL` where somebody has entered it from the old paper. */
  readonly takenIn?: TakenIn;
  /**
   * Anmälningsnummer of reports on other children in the same event that the same sender has sent to the same nämnd; absent when there are none.
   * Joins the reports there; it is never shown, printed or handed out as such, since a household gives its members away (A1, T-11).
   */
  readonly sameEvent?: readonly string[];
  /**
   * Persons of this report whom a report on another child in the same event says to be protected, or not looked into, whichever nämnd that report went
   * to: only the sender has both (T-11). Absent when there are none. Says neither who said so nor why.
   */
  readonly hiddenBeside?: readonly PersonId[];
  readonly answers: unknown;
};

/** JSON of the part `location`: one entry a person, each a map from field path to the answer. */
export type LocationPart = { readonly persons: Readonly<Record<PersonId, Readonly<Record<string, unknown>>>> };

/** JSON of the part `restricted`: what should not be shown to someone. The nämnd decides what is disclosed. */
export type RestrictedPart = { readonly items: readonly RestrictedItem[] };

export type RestrictedItem = {
  readonly id: string;
  /** Path of the field or row it was taken from; `secrecy.restricted` for what was written in the box itself, `secrecy.threats` for a threat. */
  readonly target: string;
  /** The answer or row itself. */
  readonly value: unknown;
  /** Person ids, `child` from 15 years, or `other`. */
  readonly from: readonly PersonId[];
  readonly why: string;
  /** Sekretessmarkeringar about this very item, as they were written: they go where it goes (L-83). */
  readonly secrecyMarks?: readonly Row[];
};

export type SplitReport = { readonly body: BodyPart; readonly location: LocationPart; readonly restricted: RestrictedPart | null };

/** What hinders sending (H fields, shapes), with paths under `answers`. Empty = may be sent. */
export type SendProblems = readonly FieldProblem[];
