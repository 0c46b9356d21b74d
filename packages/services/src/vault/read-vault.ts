import type { CoveredText } from '@tidig/domain/access/covered-texts.ts';
import { hiddenIn } from '@tidig/domain/access/mask.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { type Instant, secondsBetween } from '@tidig/domain/base/time.ts';
import { type PersonPlaces, readPlaces } from '@tidig/domain/reading/places.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody, readLocation, readRestricted } from '../exchange/read-parts.ts';
import { coveredParts } from '../intake/covered-parts.ts';
import { knownBeside } from '../intake/household.ts';
import { reachableVault } from './reachable-vault.ts';

/** Where the protected persons of a report are, in ready Swedish, what was covered because it tells that, and how long it may be read. */
export type VaultView = {
  readonly until: Instant;
  /** What is left of it by the server's own clock: a device's may stand wrong. */
  readonly secondsLeft: number;
  readonly persons: PersonPlaces[];
  /** The texts of the report that stand covered for everybody, since they tell where somebody protected is. */
  readonly covered: CoveredText[];
};

/**
 * Reads what the vault holds of a report's protected persons, and of nobody else, under a live opening of the vault by this login; otherwise
 * `opening-required`. Whether the person is still named is asked each time. The log row of the reading is committed before anything leaves the vault.
 */
export async function readVault(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<VaultView>> {
  const found = await reachableVault(ctx, subject, id, 'vault.read');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const opening = await board.liveVaultOpening(subject.loginId, row.id, ctx.clock.now());
  if (!opening) return refuse(ctx, subject, 'vault.read', target, 'opening-required');
  const bytes = await board.part(row.id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const body = readBody(bytes);
  const known = await knownBeside(board, row, body);
  const entry = entryFor(ctx, subject, 'vault.read', target, { purpose: { kind: 'task', reportId: row.id } });
  const location = readLocation(await board.location(row.id, entry)) ?? { persons: {} };
  const second = location.persons['child']?.['recipient.secondBoard'];
  const other = typeof second === 'string' ? await (await ctx.stores.directory()).organisation(asId(second)) : null;
  const names = other ? { secondRecipientName: other.name } : {};
  const hidden = hiddenIn({ body, location }, known);
  const parts = { body, restricted: readRestricted(await board.part(row.id, 'restricted')) };
  const act = { action: 'vault.read', purpose: { kind: 'task', reportId: row.id }, since: opening.openedAt } as const;
  return done({
    until: opening.until,
    secondsLeft: secondsBetween(ctx.clock.now(), opening.until),
    persons: [...readPlaces({ body, location }, hidden, names)],
    covered: hidden.length === 0 ? [] : [...(await coveredParts(ctx, subject, row, { parts, ...act })).covered],
  });
}
