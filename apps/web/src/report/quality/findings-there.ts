import type { Finding } from '@tidig/domain/quality/finding.ts';
import { type FindingsThere, noFindings } from '../../fields/finding-places.ts';
import { findingId } from './quality-context.ts';

const known = new WeakMap<readonly Finding[], FindingsThere>();

/** What a field needs to know of what stands at it: the same object for the same findings. */
export function findingsThere(findings: readonly Finding[]): FindingsThere {
  if (findings.length === 0) return noFindings;
  const before = known.get(findings);
  if (before) return before;
  const stops = findings.filter(({ level }) => level === 'STOP');
  const there = {
    ids: findings.map(findingId).join(' '),
    stops: stops.length > 0,
    asks: stops.some(({ span }) => span === undefined),
  };
  known.set(findings, there);
  return there;
}
