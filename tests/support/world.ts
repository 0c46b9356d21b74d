import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acting, member, setClock, type SetClock } from '@tidig/db/seed/acting.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { images } from '@tidig/api/run/images.ts';
import { expectDone } from '@tidig/db/seed/acts.ts';
import { installDemo } from '@tidig/db/seed/installation.ts';
import { boards, POLICE } from '@tidig/db/seed/organisations.ts';
import { seededIds, seededRandom } from '@tidig/db/seed/random.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { Passwords, ServiceContext, Transport } from '@tidig/services/context.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import type { SentView } from '@tidig/services/writing/sent-view.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';

/** The night of example 1. */
export const NIGHT = '2026-11-18T23:20:00.000Z' as Instant;

/** Real stores in a temporary folder with the demo's organisations and people, a clock that the test sets, and a transport that it may cut. */
export type World = {
  readonly ctx: ServiceContext;
  readonly clock: SetClock;
  readonly folder: string;
  /** Replaces the way messages go; `null` puts the real one back. */
  carry(transport: Transport | null): void;
  /** What the printer was last asked to draw. */
  readonly drawn: PrintView[];
  as(username: string, organisationId?: OrganisationId): Promise<Subject>;
  later(minutes: number): void;
  close(): Promise<void>;
};

/** Quick and useless as protection: the cost of Argon2id is tested where it is used. */
const quickPasswords: Passwords = {
  hash: (password) => Promise.resolve(`quick:${password}`),
  verify: (hash, password) => Promise.resolve(hash === `quick:${password}`),
};

/** An installed, closed folder that each world of this test file is a copy of: making eight stores anew takes a second, copying them does not. */
let template: Promise<string> | null = null;

function opened(folder: string, clock: SetClock) {
  const keys = openKeyFile(join(folder, 'keys.json'), { create: true });
  const stores = createStores({ dataDir: join(folder, 'data'), migrationsDir: join(import.meta.dirname, '../../db'), keys, clock });
  return { keys, stores };
}

async function install(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tidig-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { keys, stores } = opened(folder, setClock(NIGHT));
  await installDemo({ keys, stores, passwords: quickPasswords }, dayOf(NIGHT));
  await stores.close();
  return folder;
}

export async function aWorld(start: Instant = NIGHT): Promise<World> {
  template ??= install();
  const folder = mkdtempSync(join(tmpdir(), 'tidig-world-'));
  cpSync(await template, folder, { recursive: true });
  const clock = setClock(start);
  const drawn: PrintView[] = [];
  let cut: Transport | null = null;
  const real = localTransport(() => ctx);
  const { keys, stores } = opened(folder, clock);
  const ctx: ServiceContext = {
    stores,
    keys,
    clock,
    ids: seededIds(seededRandom(7)),
    passwords: quickPasswords,
    transport: { deliver: (sealed, to) => (cut ?? real).deliver(sealed, to) },
    images,
    printer: {
      render(view) {
        drawn.push(view);
        return Promise.resolve(new TextEncoder().encode(JSON.stringify(view)));
      },
    },
    settings: { demo: true },
  };
  return {
    ctx,
    clock,
    folder,
    drawn,
    carry(transport) {
      cut = transport;
    },
    as: (username, organisationId) => acting(ctx, member(username), organisationId ?? homeOf(username)),
    later: (minutes) => clock.set(plusMinutes(clock.now(), minutes)),
    async close() {
      await stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function homeOf(username: string): OrganisationId {
  const [place] = member(username).places;
  if (!place) throw new Error('everybody in the demo has a place');
  return place.organisationId;
}

export { boards, example1, expectDone, POLICE };

/** Answers like example 1, with some sections replaced. */
export function answersLike(change: Partial<Answers> = {}): Answers {
  return { ...structuredClone(example1), ...change };
}

/** Writes and sends a report as an officer. */
export async function sent(world: World, username = 'sara.lind', answers: Answers = answersLike()): Promise<SentView> {
  const officer = await world.as(username);
  const draft = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers }));
  return onlyOne(expectDone(await submitDraft(world.ctx, officer, draft.id, draft.version)));
}

/** The one of a list that must have just one. */
export function onlyOne<T>(list: readonly T[]): T {
  const [one, ...others] = list;
  if (one === undefined || others.length > 0) throw new Error(`expected one, got ${list.length}`);
  return one;
}

/** Outcomes of the newest rows of an organisation's log, newest first. */
export async function newestLog(world: World, organisationId: OrganisationId, limit = 5) {
  const store = organisationId === POLICE ? await world.ctx.stores.sender(POLICE) : await world.ctx.stores.board(organisationId);
  const rows = await store.logRows({ beforeSeq: null, limit });
  return rows.map(({ action, outcome, actor }) => ({ action, outcome, actor }));
}
