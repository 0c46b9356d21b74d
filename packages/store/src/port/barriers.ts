import type { EmergencyCategory, EmergencyVerdict } from '@tidig/domain/access/emergency.ts';
import type { Role } from '@tidig/domain/access/roles.ts';
import type { BarrierId, LoginId, OpeningId, RecordId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject, Opening, Sealed } from './exchange.ts';
import type { LogEntry } from './log.ts';

/** A behörighetsspärr (T-4): a named person is shut out of a report or an akt from a day on, until it is ended. Never removed. */
export type Barrier = {
  readonly id: BarrierId;
  readonly object: OpenedObject;
  readonly userId: UserId;
  readonly userName: string;
  readonly from: PlainDate;
  readonly setAt: Instant;
  readonly setBy: UserId;
  readonly setByName: string;
  readonly reason: string;
  readonly ended: BarrierEnd | null;
};

export type BarrierEnd = {
  /** Not in force on this day. */
  readonly on: PlainDate;
  readonly at: Instant;
  readonly by: UserId;
  readonly byName: string;
  readonly reason: string;
};

/** A nödöppning (T-5): one login may read one object in spite of a spärr, for an hour. Its id is that of its opening. */
export type EmergencyOpening = {
  readonly id: OpeningId;
  readonly login: LoginId;
  readonly userId: UserId;
  readonly userName: string;
  readonly role: Role;
  readonly object: OpenedObject;
  readonly category: EmergencyCategory;
  readonly reason: string;
  readonly openedAt: Instant;
  /** Half-open: not live at this moment. */
  readonly until: Instant;
};

/** What another person says of a nödöppning. Append-only; of several the last counts. */
export type EmergencyReview = {
  readonly id: RecordId;
  readonly openingId: OpeningId;
  readonly verdict: EmergencyVerdict;
  readonly note: string;
  readonly at: Instant;
  readonly by: UserId;
  readonly byName: string;
};

/** A nödöppning with what was done under it, as the log has it, and what has been said of it, oldest first. */
export type KeptEmergency = EmergencyOpening & {
  readonly acts: readonly { readonly at: Instant; readonly action: string; readonly outcome: string }[];
  readonly reviews: readonly EmergencyReview[];
};

/** A person's search, or the look-up when a report was opened, in which a spärr hid something. Never what was searched for, never what was hidden. */
export type HiddenLookUp = { readonly at: Instant; readonly userId: UserId; readonly kind: 'search' | 'report' };

/** What a nämnd's store keeps of people shut out, and of what they have read all the same. */
export type BarrierStore = {
  /** False, and nothing written, when this person already has a spärr on this object that is not ended. */
  bar(barrier: Omit<Barrier, 'ended'>, log: LogEntry): Promise<boolean>;
  /** False, and nothing written, when there is none of that id that is not ended. */
  endBarrier(id: BarrierId, end: BarrierEnd, log: LogEntry): Promise<boolean>;
  barrier(id: BarrierId): Promise<Barrier | null>;
  /** All, ended ones too, newest first. */
  barriers(): Promise<readonly Barrier[]>;
  /** On the object itself; for a report also on the report it follows and on the akt it is in now. Not ended ones only, newest first. */
  barriersOn(object: OpenedObject): Promise<readonly Barrier[]>;
  /** People shut out of a report or akt by behörighetsspärr on this day; a report's own, that of the report it follows, and its akt's. */
  barredFrom(object: OpenedObject, on: PlainDate): Promise<readonly UserId[]>;
  /** What this person is shut out of on this day, as the barriers name it: an akt stands for every report in it. */
  barredObjects(userId: UserId, on: PlainDate): Promise<readonly OpenedObject[]>;
  /** The same one by one: the reports that lie in a shut akt now, and what follows a shut report, are there themselves. */
  shutObjects(userId: UserId, on: PlainDate): Promise<readonly OpenedObject[]>;

  /**
   * Keeps a nödöppning with its opening and log row in one transaction. For a report it is an opening like any other: that a person here has now read it
   * (first time only), and `notice` into the outbox (first time only).
   */
  openInEmergency(emergency: EmergencyOpening, opening: Opening, notice: Sealed | null, log: LogEntry): Promise<void>;
  /** The nödöppning under which this login may read this object now: of the object itself, of the report it follows, or of the akt it is in. */
  liveEmergency(login: LoginId, object: OpenedObject, now: Instant): Promise<EmergencyOpening | null>;
  /** What this login may read now under its nödöppningar, one by one as in `shutObjects`. */
  emergencyObjects(login: LoginId, now: Instant): Promise<readonly OpenedObject[]>;
  emergency(id: OpeningId): Promise<KeptEmergency | null>;
  /** All, newest first. */
  emergencies(): Promise<readonly KeptEmergency[]>;
  /** Appends. Throws when it is by the one who opened. */
  reviewEmergency(review: EmergencyReview, log: LogEntry): Promise<void>;
  /** How many have no review yet, one by one with when they were opened: what a count needs, and no content. */
  unreviewed(): Promise<readonly Pick<EmergencyOpening, 'id' | 'userId' | 'object' | 'openedAt'>[]>;

  /** Newest first, since a moment; the same report looked up again by the same person on the same day is one. At most 200. */
  hiddenLookUps(since: Instant): Promise<readonly HiddenLookUp[]>;
};
