import type { SentView } from '@tidig/services/writing/sent-view.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { join } from 'node:path';
import { boards, expectDone, type World } from '../../support/world.ts';
import type { Canary, Code, Family } from './families.ts';
import { there } from '../../support/there.ts';

/** A way out: what one reader of one child's report can come to read there. `child` null: a list or index over all. */
export type Channel = { readonly name: string; readonly child: number | null; readonly text: string };

/** Every way out of one child's report at its nämnd. */
export async function channelsOf(world: World, family: Family, child: number, row: SentView): Promise<readonly Channel[]> {
  const board = await world.ctx.stores.board(row.recipientId);
  const reader = await readerAt(world, row);
  const entry = {
    ...(await import('@tidig/services/access/log-entry.ts')).systemEntry(world.ctx, 'intake.read', { kind: 'report', id: row.id }),
  };
  const bytes = {
    body: await board.part(row.id, 'body'),
    restricted: await board.part(row.id, 'restricted'),
    location: await board.location(row.id, entry),
  };
  const parts = Object.entries(bytes).map(([name, part]) => ({ name, child, text: Buffer.from(part ?? []).toString('utf8') }));
  expectDone(await openReport(world.ctx, reader, row.id, { task: null, childFile: null }));
  const page = expectDone(await getReport(world.ctx, reader, row.id));
  world.drawn.length = 0;
  const printed = await printReport(world.ctx, reader, row.id, { document: 'report', withLocation: true });
  // A paper that would tell where somebody protected in the family is, is never drawn (T-12); in a family of whom nobody is protected none is held back.
  if (!printed.ok && (printed.problem.code !== 'place-in-print' || !isAnybodyProtected(family))) expectDone(printed);
  const print = JSON.stringify(world.drawn);
  return [
    ...parts,
    { name: 'page', child, text: JSON.stringify({ ...page, sameEvent: [], parts: { ...page.parts, restricted: null } }) },
    { name: 'links', child, text: JSON.stringify(page.sameEvent) },
    { name: 'print', child, text: print },
  ];
}

async function readerAt(world: World, { recipientId }: SentView): Promise<Subject> {
  return recipientId === boards.farsta ? world.as('karin.ek') : world.as('lars.hed');
}

/** Lists, hits and the index: what they hold of anybody. */
export async function sharedChannels(world: World, names: readonly string[]): Promise<readonly Channel[]> {
  const [officer, reader] = [await world.as('sara.lind'), await world.as('karin.ek')];
  const hits = [];
  for (const name of names) {
    hits.push(
      await searchRegister(world.ctx, reader, { text: `${name} Testström`, birthYear: null, task: null, purpose: 'NY_PER_TELEFON' }),
    );
  }
  return [
    { name: 'sent list', child: null, text: JSON.stringify(expectDone(await listSent(world.ctx, officer))) },
    { name: 'worklist', child: null, text: JSON.stringify(expectDone(await listArrived(world.ctx, reader))) },
    { name: 'hits', child: null, text: JSON.stringify(hits) },
    ...[boards.farsta, boards.malmo].map((board) => ({ name: `index ${board}`, child: null, text: derivedText(world, board) })),
  ];
}

/** Every table of a nämnd's file but the messages themselves. */
function derivedText(world: World, board: string): string {
  const db = openDatabase(join(world.folder, 'data', 'board', `${board}.sqlite`), world.ctx.keys.storeKey(`board/${board}` as never), {
    store: `board/${board}` as never,
    cacheKb: 2000,
  });
  try {
    const tables = db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'message_part'");
    return tables.map(({ name }) => JSON.stringify(db.all(`SELECT * FROM "${name}"`))).join('\n');
  } finally {
    db.close();
  }
}

/** Canaries that stand where they must not, in words. Empty when nothing leaks. */
export function leaksIn(channels: readonly Channel[], birds: readonly Canary[], family: Family): readonly string[] {
  return channels.flatMap((channel) =>
    birds
      .filter(({ text }) => channel.text.includes(text))
      .filter((bird) => !mayStand(bird, channel, family))
      .map(
        (bird) =>
          `${bird.kind}${bird.adult ? ` of ${bird.adult}` : ''} of child ${bird.child ?? '–'} in ${channel.name} of child ${channel.child ?? '–'}`,
      ),
  );
}

function mayStand(bird: Canary, { name, child }: Channel, family: Family): boolean {
  // A list holds names; that of a child with fingerade uppgifter, and at the police of any protected child, is tested by itself.
  if (child === null) return bird.kind === 'name';
  if (name === 'links') return bird.kind === 'name' && bird.child !== child && !isProtectionKind(protectionOf(family, bird.child ?? 0));
  if (bird.child !== null && bird.child !== child) return false;
  switch (bird.kind) {
    case 'narrative':
    case 'name':
    case 'common':
      return name !== 'location' && name !== 'restricted';
    case 'restricted':
      return name === 'restricted';
    case 'place':
      return name === 'location' || (isOpen(name) && !isHidden(family, child));
    case 'common-place':
      return (child === 0 || !anyProtected(family)) && (name === 'location' || (isOpen(name) && !isHidden(family, child)));
    case 'adult-name':
      return (hasAdult(family, child, bird.adult) || livesWith(family, child, bird.adult)) && isOpen(name, 'body');
    case 'adult-place':
      return (
        hasAdult(family, child, bird.adult) &&
        !(child > 0 && livesWithProtected(family, bird.adult)) &&
        (name === 'location' || (isOpen(name) && !isHidden(family, child)))
      );
  }
}

function isOpen(name: string, ...others: readonly string[]): boolean {
  return ['page', 'print', ...others].includes(name);
}

/** Nobody in the families is said to live elsewhere: an adult who is not marked gives a protected household away. */
function livesWithProtected(family: Family, adult: string | undefined): boolean {
  const own = family.adults.find(({ id }) => id === adult)?.protection;
  return own === 'NEJ' && protectionsAround(family, 0).some((code) => isProtectionKind(code));
}

/** Somebody in this child's report is, or may be, protected: then no place in it is shown. */
function isHidden(family: Family, child: number): boolean {
  return protectionsAround(family, child).some((code) => code !== 'NEJ');
}

function protectionsAround(family: Family, child: number): readonly Code[] {
  const adults = family.adults.filter(({ id }) => hasAdult(family, child, id));
  return [protectionOf(family, child), ...adults.map(({ protection }) => protection)];
}

/** As it was when it was sent. */
function protectionOf(family: Family, child: number): Code {
  const { protection } = there(family.children[child]);
  return child === 0 ? (family.late.protection ?? protection) : protection;
}

function isAnybodyProtected({ adults, children, late }: Family): boolean {
  return [...adults, ...children, late].some(({ protection }) => protection !== null && protection !== 'NEJ');
}

function anyProtected(family: Family): boolean {
  return [...protectionsAround(family, 0), there(family.children[0]).protection].some((code) => isProtectionKind(code) || code === 'EKO');
}

function hasAdult(family: Family, child: number, adult: string | undefined): boolean {
  return child === 0 || (family.choices[child - 1]?.guardians.includes(adult ?? '') ?? false);
}

function livesWith(family: Family, child: number, adult: string | undefined): boolean {
  const protection = family.adults.find(({ id }) => id === adult)?.protection ?? 'EKO';
  return child > 0 && protection === 'NEJ' && (family.choices[child - 1]?.household.includes(adult ?? '') ?? false);
}
