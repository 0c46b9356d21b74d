/** What stands for a protected child in a list or a hit: the mark, and nothing of who it is (T-13). */
export const PROTECTED_LABEL = 'Skyddade personuppgifter';

/** What the other side sees of somebody protected (T-11): on another child's page, and in another child's report. */
export const PROTECTED_CHILD = 'Ytterligare barn (skyddat)';
export const PROTECTED_PERSON = 'Ytterligare person (skyddad)';
