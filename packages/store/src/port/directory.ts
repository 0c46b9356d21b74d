import type { Membership, OrganisationKind, Role } from '@tidig/domain/access/roles.ts';
import type { LoginId, MembershipId, OrganisationId, UnitId, UserId, WordId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { ReadingHours } from '@tidig/domain/intake/reading-hours.ts';
import type { WordEntry } from '@tidig/domain/quality/words/word-lists.ts';
import type { LogEntry, Logged } from './log.ts';

export type Organisation = {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Ed25519 public key, SPKI DER in base64; null where none is known. */
  readonly publicKey: string | null;
  /** The origin (`https://…`) at which another installation takes messages for it; null: it is here, or no installation takes any. */
  readonly exchangeUrl: string | null;
};

/** How socialjouren is really reached, and when. A function, never a person. */
export type JourContact = {
  readonly name: string;
  readonly way: 'NUMMER' | 'VIA_112' | 'VIA_LEDNINGSCENTRAL' | 'RINGER_UPP';
  readonly phone: string | null;
  readonly hours: string;
};

/** A nämnd as the officer sees it when choosing a recipient. */
export type Recipient = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kommunCode: string;
  /** Several nämnder in one kommun: which part ("Farsta"); null = the whole kommun. */
  readonly district: string | null;
  /** The channel in force: Tidig, or a PDF that the officer sends as `manualWay` says. */
  readonly channel: 'TIDIG' | 'PDF';
  readonly manualWay: string | null;
  /** First day with this channel. Read from the pages: what a page is added with counts for nothing. */
  readonly channelSince: PlainDate;
  readonly phone: string;
  readonly openingHours: string;
  /** Who reads on evenings and weekends, in one Swedish sentence. */
  readonly eveningReader: string;
  readonly jour: JourContact;
  /** Whom to ring about where a protected person is: a function, never a person, and its telephone. Both null: the nämnd has not said. */
  readonly protectedFunction: string | null;
  readonly protectedPhone: string | null;
  /** When somebody at the nämnd last said that all this is still right. */
  readonly confirmedOn: PlainDate;
  /** Takes no reports from this day; null = open. */
  readonly closedFrom: PlainDate | null;
};

/** A page of the address book: how a nämnd is reached from a day. The newest page whose day has come holds. */
export type AddressPage = {
  readonly recipient: Recipient;
  readonly validFrom: PlainDate;
  readonly savedAt: Instant;
  /** Who wrote it, for the nämnd's own administrators; never shown to others. */
  readonly savedBy: string;
};

export type Account = {
  readonly id: UserId;
  readonly username: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  /** Argon2id, PHC string. */
  readonly passwordHash: string;
  readonly demo: boolean;
  readonly closedAt: Instant | null;
};

export type Login = {
  readonly id: LoginId;
  readonly userId: UserId;
  readonly membershipId: MembershipId;
  readonly startedAt: Instant;
  /** The last act of a person; polling never moves it. */
  readonly lastActAt: Instant;
  readonly endedAt: Instant | null;
};

export type Unit = {
  readonly id: UnitId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly region: string | null;
  /** Code of the kommun where its officers mostly work; null = none. */
  readonly kommunCode: string | null;
};

/** A word that an organisation has added to a list of Skrivstöd, with who added it and when. */
export type OwnWord = WordEntry & {
  readonly id: WordId;
  readonly organisationId: OrganisationId;
  readonly addedAt: Instant;
  /** Name, for the organisation's own administrators; never shown to others. */
  readonly addedBy: string;
};

/** A membership as it is kept; names of organisation and unit are joined in when read. */
export type NewMembership = Omit<Membership, 'organisationKind' | 'organisationName' | 'unitName' | 'unitKommun'>;
/** A unit by its name; `newId` is its id when no unit of the organisation has that name. */
export type NamedUnit = { readonly newId: UnitId; readonly name: string };

/** A membership as an administrator sees it. */
export type StaffRow = Membership & { readonly personName: string; readonly username: string; readonly accountClosedAt: Instant | null };

/** People, organisations, logins. Holds nothing about any child. */
export type DirectoryStore = Logged & {
  organisations(): Promise<readonly Organisation[]>;
  organisation(id: OrganisationId): Promise<Organisation | null>;
  /** Each nämnd's page that holds on the day; a nämnd whose first page is still to come is not there. */
  recipients(on: PlainDate): Promise<readonly Recipient[]>;
  /** All pages of one nämnd, newest first by the day they hold from, then by when they were written. */
  addressPages(id: OrganisationId): Promise<readonly AddressPage[]>;
  /** Adds a page; earlier ones stay. `confirmedOn` is the day it was written. */
  addAddressPage(page: AddressPage, log: LogEntry): Promise<void>;
  /** Somebody says that the page in force is right. False when the nämnd has none on that day. */
  confirmAddress(id: OrganisationId, on: PlainDate, log: LogEntry): Promise<boolean>;
  /** The first day on which the nämnd had Tidig as its channel: what its register covers from. Null = never. */
  registerStart(id: OrganisationId): Promise<PlainDate | null>;
  /** The hours in which each nämnd says that what comes in is read; none of a nämnd that has told none here. */
  readingHours(): Promise<ReadonlyMap<OrganisationId, ReadingHours>>;
  /** From the log row's moment on; those before stay. False, and nothing written, when the same are in force. */
  saveReadingHours(id: OrganisationId, hours: ReadingHours, log: LogEntry): Promise<boolean>;
  /** The organisation's words in force, in Swedish order. */
  words(organisationId: OrganisationId): Promise<readonly OwnWord[]>;
  /** The words in force of all organisations, in Swedish order. */
  allWords(): Promise<readonly OwnWord[]>;
  /** `taken` when the organisation has a word in force that reads alike, `too-many` when it has `most`: nothing is written then, no log row either. */
  addWord(word: OwnWord, most: number, log: LogEntry): Promise<'added' | 'taken' | 'too-many'>;
  /** Ends a word; the row stays with who and when. False, and nothing written, when the organisation has none of that id in force. */
  endWord(
    organisationId: OrganisationId,
    id: WordId,
    ended: { readonly at: Instant; readonly by: string },
    log: LogEntry,
  ): Promise<boolean>;
  /** Officers and heads of a unit with a membership in force on the day and an open account, in Swedish order. */
  colleaguesIn(
    unitId: UnitId,
    on: PlainDate,
  ): Promise<readonly { readonly userId: UserId; readonly name: string; readonly title: string; readonly role: Role }[]>;
  unit(id: UnitId): Promise<Unit | null>;

  accountByUsername(username: string): Promise<Account | null>;
  account(id: UserId): Promise<Account | null>;
  accounts(): Promise<readonly Account[]>;
  /** In force on the day, ordered by organisation name. */
  membershipsOf(userId: UserId, on: PlainDate): Promise<readonly Membership[]>;
  /** All, past ones too, by person name in Swedish order. */
  staffOf(organisationId: OrganisationId): Promise<readonly StaffRow[]>;
  /** Closes the account and ends all its logins in one transaction. False when there is no such open account. */
  closeAccount(id: UserId, at: Instant, log: LogEntry): Promise<boolean>;

  startLogin(login: Omit<Login, 'endedAt'>, log: LogEntry): Promise<void>;
  login(id: LoginId): Promise<Login | null>;
  /** Moves `lastActAt` forward, never back; nothing for an ended login. */
  touchLogin(id: LoginId, at: Instant): Promise<void>;
  switchMembership(id: LoginId, membershipId: MembershipId, log: LogEntry): Promise<void>;
  endLogin(id: LoginId, at: Instant, log: LogEntry): Promise<void>;
  /**
   * Counts a try for a username (kept as a keyed hash, known or not) before the password is looked at, in one step with the counting, so that
   * tries at the same time do not slip past the limit. Gives how many there are since `since`, this one included.
   */
  reserveTry(username: string, at: Instant, since: Instant): Promise<number>;
  /** Takes a reserved try back: the password was right. */
  releaseTry(username: string, at: Instant): Promise<void>;

  /**
   * Gives somebody a place in the unit of that name at the organisation (composed letters and capitals aside), else in no unit; a name that no unit has is written in under
   * `newId`. Place, unit and log row are one transaction.
   */
  grantMembership(membership: Omit<NewMembership, 'unitId'>, unit: NamedUnit | null, log: LogEntry): Promise<void>;
  /** Ends one membership: not in force from `on`. False when it is not there or is over already. */
  endMembership(id: MembershipId, on: PlainDate, log: LogEntry): Promise<boolean>;

  /** Without an address when none is given. */
  addOrganisation(organisation: Omit<Organisation, 'exchangeUrl'> & Partial<Pick<Organisation, 'exchangeUrl'>>): Promise<void>;
  /** Moves an organisation to another address, or, with null, home. */
  setExchangeUrl(id: OrganisationId, exchangeUrl: string | null): Promise<void>;
  addUnit(unit: Unit): Promise<void>;
  /** A nämnd's first page, from `channelSince` on. */
  addRecipient(recipient: Recipient): Promise<void>;
  addAccount(account: Account): Promise<void>;
  addMembership(membership: NewMembership): Promise<void>;
};
