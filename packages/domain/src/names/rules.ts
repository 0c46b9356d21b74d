/**
 * By which rules a name is folded and how it sounds. An index made by others misses names, so a store says by which its index was made and is
 * upgraded before it is used. Raise it with every change of what `exactFold`, `looseFold`, `indexWords`, `indexWordsOfWhole` or `waysTo` give (a test holds a sample to it).
 */
export const NAME_RULES = '2026-11-22.3';
