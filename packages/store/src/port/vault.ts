import type { Arendenummer, LoginId, NamingId, OpeningId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from './exchange.ts';
import type { LogEntry } from './log.ts';

/** That a member of staff may open the vault for one child: an akt, or a report that lay in none. In force on `from`, not on `to`, nor once it is ended. */
export type VaultNaming = {
  readonly id: NamingId;
  readonly object: OpenedObject;
  readonly userId: UserId;
  readonly userName: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
  readonly namedAt: Instant;
  readonly namedBy: UserId;
  readonly namedByName: string;
  readonly ended: { readonly at: Instant; readonly byName: string } | null;
};

/** The act that lets one login read where the protected persons of one report are. Half-open: not live at `until`. */
export type VaultOpening = {
  readonly id: OpeningId;
  readonly reportId: ReportId;
  readonly login: LoginId;
  readonly userId: UserId;
  readonly userName: string;
  readonly openedAt: Instant;
  readonly until: Instant;
};

/** An opening as it is told of: who, when, and the number of the child's report. Nothing of what was read. */
export type VaultOpened = Pick<VaultOpening, 'id' | 'reportId' | 'userName' | 'openedAt'> & { readonly arendenummer: Arendenummer };

/** A naming as it is told of. The number is the report's, for an akt that of its newest report; null for an akt that is empty now. */
export type VaultNamed = VaultNaming & { readonly arendenummer: Arendenummer | null };

/** What a nämnd's store keeps of who may read where protected persons are. What is read is asked for with `location`, which logs. */
export type VaultStore = {
  /**
   * Names somebody. False, and nothing written, when `most` others are named for the child in any of those days: for the akt or for a report in it.
   * A report that lies in an akt is named for as that akt.
   */
  nameForVault(naming: Omit<VaultNaming, 'ended'>, most: number, log: LogEntry): Promise<boolean>;
  /** Ends a naming at once; the row stays. False, and nothing written, when there is none of that id that is not ended. */
  endNaming(id: NamingId, ended: { readonly at: Instant; readonly byName: string }, log: LogEntry): Promise<boolean>;
  naming(id: NamingId): Promise<VaultNaming | null>;
  /** All for the child: of a report in an akt those of the akt and of the reports in it. Ended ones too, newest first. */
  namings(object: OpenedObject): Promise<readonly VaultNaming[]>;
  /** Who is named on this day for the akt of a report, or for the report itself (or the one it follows). */
  namedFor(reportId: ReportId, on: PlainDate): Promise<readonly UserId[]>;
  openVault(opening: VaultOpening, log: LogEntry): Promise<void>;
  liveVaultOpening(login: LoginId, reportId: ReportId, now: Instant): Promise<VaultOpening | null>;
  /** How many openings there are in all, and the newest. */
  vaultOpenings(limit: number): Promise<{ readonly total: number; readonly newest: readonly VaultOpened[] }>;
  /** Newest first. */
  vaultNamings(limit: number): Promise<readonly VaultNamed[]>;
};
