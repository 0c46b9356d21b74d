import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { AddressPage, JourContact, Recipient } from '../../port/directory.ts';
import type { StoreScope } from '../scope.ts';
import { swedishOrder } from './swedish-order.ts';

type RecipientRow = Omit<Recipient, 'id' | 'jour'> & {
  readonly id: string;
  readonly jourName: string;
  readonly jourWay: JourContact['way'];
  readonly jourPhone: string | null;
  readonly jourHours: string;
};
type PageRow = RecipientRow & { readonly validFrom: PlainDate; readonly savedAt: Instant; readonly savedBy: string };

/** The first day of the unbroken run of pages with this page's channel: read from the pages, so that no later page can make it wrong. */
const channelSince = `coalesce(
  (SELECT min(same.valid_from) FROM address_in_time AS same
   WHERE same.organisation_id = page.organisation_id AND same.channel = page.channel AND same.valid_from <= page.valid_from
     AND same.valid_from > coalesce(
       (SELECT max(other.valid_from) FROM address_in_time AS other
        WHERE other.organisation_id = page.organisation_id AND other.channel <> page.channel AND other.valid_from < page.valid_from), '')),
  page.valid_from) AS channelSince`;

/** When the page was last said to be right, seen from a day; when it was written counts as the first time. */
const confirmedOn = `max(page.confirmed_on, coalesce(
  (SELECT max(confirmed_on) FROM address_confirmation WHERE page_seq = page.seq AND confirmed_on <= :on), '')) AS confirmedOn`;

const columns = `organisation_id AS id, name, kommun_code AS kommunCode, district, channel, manual_way AS manualWay, ${channelSince}, phone,
  opening_hours AS openingHours, evening_reader AS eveningReader, jour_name AS jourName, jour_way AS jourWay, jour_phone AS jourPhone,
  jour_hours AS jourHours, protected_function AS protectedFunction, protected_phone AS protectedPhone, ${confirmedOn}, closed_from AS closedFrom`;

/** A day after every other: what has ever been confirmed. */
const ever = '9999-12-31';

/** Of each nämnd the page that holds on the day; by name in Swedish order. Closed ones too: the reader is told. */
export function recipientsOn({ db }: StoreScope, on: PlainDate): readonly Recipient[] {
  const rows = db.all<RecipientRow>(
    `SELECT ${columns} FROM address_in_time AS page WHERE page.valid_from =
       (SELECT max(valid_from) FROM address_page WHERE organisation_id = page.organisation_id AND valid_from <= :on)`,
    { on },
  );
  return rows.map(asRecipient).sort(swedishOrder(({ name }) => name));
}

/** All pages of one nämnd, the latest day first, and of one day the one written last first. */
export function pagesOf({ db }: StoreScope, id: string): readonly AddressPage[] {
  return db
    .all<PageRow>(
      `SELECT ${columns}, valid_from AS validFrom, saved_at AS savedAt, saved_by AS savedBy
       FROM address_page AS page WHERE organisation_id = :id ORDER BY valid_from DESC, seq DESC`,
      { id, on: ever },
    )
    .map(({ validFrom, savedAt, savedBy, ...recipient }) => ({ recipient: asRecipient(recipient), validFrom, savedAt, savedBy }));
}

export function insertPage({ db }: StoreScope, { recipient, validFrom, savedAt, savedBy }: AddressPage): void {
  const { jour, ...rest } = recipient;
  db.run(
    `INSERT INTO address_page (organisation_id, valid_from, saved_at, saved_by, name, kommun_code, district, channel, manual_way, phone,
       opening_hours, evening_reader, jour_name, jour_way, jour_phone, jour_hours, protected_function, protected_phone, confirmed_on, closed_from)
     VALUES (:id, :validFrom, :savedAt, :savedBy, :name, :kommunCode, :district, :channel, :manualWay, :phone,
       :openingHours, :eveningReader, :jourName, :jourWay, :jourPhone, :jourHours, :protectedFunction, :protectedPhone, :confirmedOn, :closedFrom)`,
    { ...rest, validFrom, savedAt, savedBy, jourName: jour.name, jourWay: jour.way, jourPhone: jour.phone, jourHours: jour.hours },
  );
}

/** A nämnd's first page, as the installation is set up with it: from the day its channel begins, counted as written the day it was confirmed. */
export function insertRecipient(scope: StoreScope, recipient: Recipient): void {
  const savedAt = `${recipient.confirmedOn}T00:00:00.000Z` as Instant;
  insertPage(scope, { recipient, validFrom: recipient.channelSince, savedAt, savedBy: 'Driften' });
}

/** Notes that the page in force on the day is right; a second time on one day adds nothing. False when no page holds then. */
export function insertConfirmation({ db }: StoreScope, id: string, on: PlainDate): boolean {
  const page = db.get<{ seq: number }>(
    'SELECT seq FROM address_page WHERE organisation_id = ? AND valid_from <= ? ORDER BY valid_from DESC, seq DESC LIMIT 1',
    [id, on],
  );
  if (!page) return false;
  db.run('INSERT INTO address_confirmation (page_seq, confirmed_on) VALUES (?, ?) ON CONFLICT DO NOTHING', [page.seq, on]);
  return true;
}

/** The first day whose page has Tidig as its channel; one that was replaced before its day came does not count. Null = never. */
export function registerStartOf({ db }: StoreScope, id: string): PlainDate | null {
  const first = db.get<{ day: PlainDate | null }>(
    "SELECT min(valid_from) AS day FROM address_in_time WHERE organisation_id = ? AND channel = 'TIDIG'",
    [id],
  );
  return first?.day ?? null;
}

function asRecipient({ id, jourName, jourWay, jourPhone, jourHours, ...rest }: RecipientRow): Recipient {
  return { ...rest, id: asId(id), jour: { name: jourName, way: jourWay, phone: jourPhone, hours: jourHours } };
}
