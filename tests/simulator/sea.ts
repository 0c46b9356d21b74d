import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { setClock } from '@tidig/db/seed/acting.ts';
import { seededIds, seededRandom, type Random } from '@tidig/db/seed/random.ts';
import { asId, type DraftId, type EnvelopeId, type OrganisationId, type ReportId, type UserId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import type { ServiceContext, Transport } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { type Stores, StoreUnreachable } from '@tidig/store/port/stores.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { testPersonnummer } from '../support/test-numbers.ts';

export const senders = ['polis-nord', 'polis-mitt', 'polis-syd'].map((id) => asId<OrganisationId>(id));
export const boardIds = ['namnd-a', 'namnd-b', 'namnd-c', 'namnd-d'].map((id) => asId<OrganisationId>(id));
/** Files that live in memory where the machine has that: what is tried here is what they say after a stop of the program, not how fast a disk is. */
const FILES = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const START = '2026-11-18T07:00:00.000Z' as Instant;

/** Three senders and four boardIds on real files, and a clock that the simulation moves. */
export type Sea = {
  readonly ctx: ServiceContext;
  readonly random: Random;
  /** What has been sealed, by whom for whom, when. */
  readonly sealed: Map<EnvelopeId, { readonly sealed: Sealed; readonly at: Instant }>;
  report(from: OrganisationId, to: OrganisationId): Promise<void>;
  /** Every file closed and opened again, as after a stop of the machine. */
  restart(): Promise<void>;
  pass(minutes: number): void;
  deliver(): Promise<void>;
  watch(): Promise<void>;
  close(): Promise<void>;
};

export type Defects = { readonly stores?: (real: Stores) => Stores; readonly transport: (ctx: () => ServiceContext) => Transport };

export async function aSea(seed: number, { stores: changed = (real) => real, transport }: Defects): Promise<Sea> {
  const folder = mkdtempSync(join(FILES, 'tidig-sea-'));
  const clock = setClock(START);
  const random = seededRandom(seed);
  const keys = openKeyFile(join(folder, 'keys.json'), { create: true });
  const open = () => createStores({ dataDir: join(folder, 'data'), migrationsDir: join(import.meta.dirname, '../../db'), keys, clock });
  let real = open();
  const stores: Stores = changed(through(() => real));
  const ctx: ServiceContext = {
    stores,
    keys,
    clock,
    ids: seededIds(random),
    passwords: { hash: (password) => Promise.resolve(password), verify: () => Promise.resolve(false) },
    printer: { render: () => Promise.reject(new Error('prints nothing')) },
    images: { remake: () => Promise.reject(new Error('attaches nothing')) },
    transport: transport(() => ctx),
    settings: { demo: true },
  };
  await settle(ctx);
  const sealed: Sea['sealed'] = new Map();
  const names = () => keys.names().filter((name) => name !== 'directory');
  return {
    ctx,
    random,
    sealed,
    async report(from, to) {
      const made = aReport(ctx, sealed.size, from, to);
      sealed.set(made.envelope.id, { sealed: made, at: clock.now() });
      await keep(ctx, from, made);
    },
    async restart() {
      await real.close();
      real = open();
    },
    pass: (minutes) => clock.set(plusMinutes(clock.now(), minutes)),
    async deliver() {
      for (const name of names()) await deliverDue(ctx, name).catch(endedInBetween);
    },
    async watch() {
      for (const name of names()) await watchOver(ctx, name);
    },
    async close() {
      await real.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A round that was under way when the machine stopped ends with it. */
function endedInBetween(error: unknown): void {
  if (!(error instanceof StoreUnreachable)) throw error;
}

/** Always the stores that are open now. */
function through(real: () => Stores): Stores {
  return {
    directory: () => real().directory(),
    sender: (id) => real().sender(id),
    board: (id) => real().board(id),
    names: () => real().names(),
    create: (name) => real().create(name),
    upgrade: (name) => real().upgrade(name),
    health: (name) => real().health(name),
    close: () => real().close(),
  };
}

async function settle({ keys, stores }: ServiceContext): Promise<void> {
  await keys.issue('directory');
  await stores.create('directory');
  const directory = await stores.directory();
  for (const id of senders) {
    const publicKey = await keys.issue(`sender/${id}`);
    await stores.create(`sender/${id}`);
    await directory.addOrganisation({ id, kind: 'police', name: id, publicKey });
  }
  for (const id of boardIds) {
    const publicKey = await keys.issue(`board/${id}`);
    await stores.create(`board/${id}`);
    await directory.addOrganisation({ id, kind: 'board', name: id, publicKey });
  }
}

const submitter = { name: 'Sara Lind', title: 'Polisassistent', unit: 'Yttre befäl', at: START };

/** Reports on many children, as at a nämnd, each in the akt of its own child: all on one would make each arrival slower than the one before. */
const partsOfChildren: readonly (readonly Part[])[] = testPersonnummer
  .filter((number) => number > '2012')
  .slice(0, 100)
  .map((value) => {
    const child = { ...example1.child, identity: { kind: 'PNR', value } } as const;
    return partsOf(splitReport({ ...example1, child }, 'SENT', submitter));
  });

function aReport(ctx: ServiceContext, no: number, from: OrganisationId, to: OrganisationId): Sealed {
  const parts = partsOfChildren[no % partsOfChildren.length];
  if (!parts) throw new Error('no children to report');
  return seal(ctx, `sender/${from}`, {
    kind: 'report',
    inReplyTo: null,
    reportId: asId<ReportId>(ctx.ids.uuid()),
    anmalningsnummer: makeAnmalningsnummer(ctx.ids),
    from,
    to,
    formVersion: FORM_VERSION,
    parts,
  });
}

/** As the sender's own verb keeps it: the row that its author sees, and the message in the outbox, in one transaction. */
async function keep(ctx: ServiceContext, from: OrganisationId, sealed: Sealed): Promise<void> {
  const { reportId, anmalningsnummer, to, sealedAt } = sealed.envelope;
  const row = {
    id: reportId,
    anmalningsnummer,
    kind: 'SOL',
    author: asId<UserId>('sara'),
    authorName: 'Sara Lind',
    unitId: null,
    childLabel: 'Barn',
    to,
    channel: 'TIDIG',
    sealedAt,
    follows: null,
  } as const;
  const store = await ctx.stores.sender(from);
  const log = systemEntry(ctx, 'draft.submit', { kind: 'report', id: reportId });
  await store.sealCopies(asId<DraftId>(ctx.ids.uuid()), [{ row, sealed }], [log]);
}
