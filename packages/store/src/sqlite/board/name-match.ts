/** The matcher itself is pure and lives in the domain; the store only brings it words and names. */
export { matchName, matchWords, type NameMatch, type Typed } from '@tidig/domain/names/match.ts';
