import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { readingHours, type ReadingHours } from '@tidig/domain/intake/reading-hours.ts';
import type { StoreScope } from '../scope.ts';

/** The hours in force of each nämnd that has told any. */
export function readingHoursNow({ db }: StoreScope): ReadonlyMap<OrganisationId, ReadingHours> {
  const rows = db.all<{ id: string; hours: string }>(
    `SELECT organisation_id AS id, hours FROM reading_hours AS kept
     WHERE seq = (SELECT max(seq) FROM reading_hours WHERE organisation_id = kept.organisation_id)`,
  );
  return new Map(rows.map(({ id, hours }) => [asId<OrganisationId>(id), readingHours.parse(JSON.parse(hours))]));
}

/** Adds hours as from now; false, and nothing written, when they are those in force. */
export function insertReadingHours(scope: StoreScope, id: OrganisationId, hours: ReadingHours, at: Instant): boolean {
  const text = JSON.stringify(readingHours.parse(hours));
  const before = scope.db.get<{ hours: string }>('SELECT hours FROM reading_hours WHERE organisation_id = ? ORDER BY seq DESC LIMIT 1', [
    id,
  ]);
  if (before?.hours === text) return false;
  scope.db.run('INSERT INTO reading_hours (organisation_id, saved_at, hours) VALUES (?, ?, ?)', [id, at, text]);
  return true;
}
