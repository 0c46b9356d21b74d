import type { Finding } from './finding.ts';

/** Tips that the review shows at a time. */
export const tipsAtATime = 3;

export type ForReview = {
  readonly stops: readonly Finding[];
  /** To look at, those that nobody has said to have looked at yet. */
  readonly looks: readonly Finding[];
  /** At most `tipsAtATime`, never one that was waved away. */
  readonly tips: readonly Finding[];
};

/** What the review shows of the findings. `settled` holds the keys of those that somebody has looked at or waved away; a stop cannot be. */
export function forReview(findings: readonly Finding[], settled: readonly string[]): ForReview {
  const left = findings.filter(({ level, key }) => level === 'STOP' || !settled.includes(key));
  return {
    stops: left.filter(({ level }) => level === 'STOP'),
    looks: left.filter(({ level }) => level === 'LOOK'),
    tips: left.filter(({ level }) => level === 'TIP').slice(0, tipsAtATime),
  };
}

/** What is shown at a field when it is left: what must be and what should be looked at; tips wait for the review. */
export function atField(findings: readonly Finding[], name: string, settled: readonly string[]): readonly Finding[] {
  return findings.filter(
    ({ level, path, key }) =>
      (path === name || path.startsWith(`${name}.`)) && (level === 'STOP' || (level === 'LOOK' && !settled.includes(key))),
  );
}
