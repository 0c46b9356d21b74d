import { asId, type MembershipId, type OrganisationId, type RecordId, type UserId } from '@tidig/domain/base/ids.ts';
import { type Instant, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { readingHoursOf } from '@tidig/domain/intake/reading-hours.ts';
import type { RecordInput } from '@tidig/domain/intake/records.ts';
import type { DirectoryStore } from '@tidig/store/port/directory.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { laterPages, recipients } from './address-book.ts';
import { noticeScheduleOf } from './notices.ts';
import { boards, OPERATIONS, POLICE, REGISTER_START, units } from './organisations.ts';
import { DEMO_PASSWORD, staff } from './staff.ts';

type Install = Pick<ServiceContext, 'stores' | 'keys' | 'passwords'>;

/** Makes the demo's stores with keys of their own, and fills the directory: organisations, units, nämnder, people. */
export async function installDemo(ctx: Install, anchor: PlainDate): Promise<void> {
  await make(ctx, 'directory');
  const directory = await ctx.stores.directory();
  await directory.addOrganisation({ id: POLICE, kind: 'police', name: 'Polismyndigheten', publicKey: await make(ctx, `sender/${POLICE}`) });
  await directory.addOrganisation({ id: OPERATIONS, kind: 'operations', name: 'Tidigs drift', publicKey: null });
  for (const unit of Object.values(units)) await directory.addUnit(unit);
  for (const recipient of recipients(anchor)) {
    const publicKey = recipient.channel === 'TIDIG' ? await make(ctx, `board/${recipient.id}`) : null;
    await directory.addOrganisation({ id: recipient.id, kind: 'board', name: recipient.name, publicKey });
    await directory.addRecipient(recipient);
    if (publicKey !== null) await begin(ctx, recipient.id);
  }
  await addStaff(ctx, directory);
  await turnPages(directory, anchor);
}

/** What a nämnd of the demo had decided when it began: decisions at the reception of reports are taken by those who work there, and somebody always reads. */
async function begin(ctx: Install, board: OrganisationId): Promise<void> {
  await setting(ctx, board, 'DELEGATION', {
    INLEDA: { roles: ['caseworker', 'jour', 'unit-head'], point: '4.2 Inleda utredning' },
    INTE_INLEDA: { roles: ['caseworker', 'unit-head'], point: '4.3 Inte inleda utredning' },
    INGAR_I_PAGAENDE: { roles: ['caseworker', 'unit-head'], point: '4.4 Ingår i pågående utredning' },
    PROLONG: { roles: ['caseworker', 'unit-head'], point: '4.5 Förlänga förhandsbedömningen' },
    decidedOn: DELEGATED_ON,
  });
  const schedule = noticeScheduleOf(board);
  await setting(ctx, board, 'NOTICES', schedule);
  await (await ctx.stores.directory()).saveReadingHours(board, readingHoursOf(schedule, []), setUp(BEGUN_AT, board));
}

/** The nämnder had delegated these decisions before there was a register: those from that time are entered by hand. */
const DELEGATED_ON = '2023-01-01' as PlainDate;
const BEGUN_AT = `${REGISTER_START}T06:00:00.000Z` as Instant;

type Begun = { readonly DELEGATION: RecordInput<'DELEGATION'>; readonly NOTICES: RecordInput<'NOTICES'> };

async function setting<K extends keyof Begun>({ stores }: Install, board: OrganisationId, kind: K, body: Begun[K]): Promise<void> {
  const at = BEGUN_AT;
  const record = {
    id: asId<RecordId>(`${kind.toLowerCase()}-${board}`),
    about: { kind: 'board', id: board },
    kind,
    madeAt: at,
    recordedAt: at,
    by: asId<UserId>('system'),
    byName: 'Nämndens beslut',
    body: JSON.stringify(body),
  } as const;
  const log = { ...setUp(at, board), objectKind: 'board', action: 'settings.write' } as const;
  await (await stores.board(board)).addRecord(record, log);
}

/** The address book of a nämnd that has used Tidig for a while: pages since the first, the one in force confirmed three weeks ago. */
async function turnPages(directory: DirectoryStore, anchor: PlainDate): Promise<void> {
  for (const page of laterPages(anchor)) await directory.addAddressPage(page, setUp(page.savedAt, page.recipient.id));
  const confirmedOn = plusDays(anchor, -20);
  await directory.confirmAddress(boards.farsta, confirmedOn, setUp(`${confirmedOn}T08:05:00.000Z` as Instant, boards.farsta));
}

function setUp(at: Instant, objectId: string): LogEntry {
  const nobody = { actor: null, membership: null, role: 'system', purpose: 'system', task: null } as const;
  return { ...nobody, at, objectKind: 'address', objectId, action: 'address.write', outcome: 'done' };
}

async function make({ stores, keys }: Install, name: StoreName): Promise<string | null> {
  const publicKey = await keys.issue(name);
  await stores.create(name);
  return publicKey;
}

/** One hash for all: they share a password, and a first start should not wait for twenty slow hashes. */
async function addStaff({ passwords }: Install, directory: DirectoryStore): Promise<void> {
  const passwordHash = await passwords.hash(DEMO_PASSWORD);
  for (const { username, name, title, phone, email, places } of staff) {
    const id = asId<UserId>(`person-${username}`);
    await directory.addAccount({ id, username, name, title, phone, email, passwordHash, demo: true, closedAt: null });
    for (const [index, place] of places.entries()) {
      await directory.addMembership({
        ...place,
        id: asId<MembershipId>(`plats-${username}-${index + 1}`),
        userId: id,
        from: '2024-01-01' as PlainDate,
        to: null,
        competence: place.competence ?? [],
        clearance: place.clearance ?? 'ordinary',
      });
    }
  }
}
