import type { Answers } from '@tidig/domain/form/answers.ts';
import { type SuspectedGuardian, wordsToKeepFrom } from '@tidig/domain/quality/answers/suspected-guardian.ts';
import type { CheckContext } from '@tidig/domain/quality/check.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { atField } from '@tidig/domain/quality/for-review.ts';
import { targetOf } from '@tidig/domain/quality/text-at.ts';
import type { FindingPlace } from '../../fields/finding-places.ts';

type Options = {
  /** The answers as they stand on the screen now. */
  readonly answers: () => Answers;
  readonly context: () => CheckContext;
  readonly settled: () => ReadonlySet<string>;
  /** The field that has focus, by its form name; null when none has. */
  readonly writingIn: () => string | null;
  /** Does the work when nothing else is going on. */
  readonly whenIdle: (work: () => void) => void;
};

/** What the writing support has found, and what of it is shown. `failed`: it could not read the draft, which never stops anybody from sending. */
export type Seen = {
  readonly findings: readonly Finding[];
  /** Guardians of whom it is asked whether the child's words are to be kept from them. */
  readonly suspected: readonly SuspectedGuardian[];
  readonly failed: boolean;
};

export type QualityStore = ReturnType<typeof createQualityStore>;

const none: readonly Finding[] = [];

/**
 * The findings of one draft. At a field only those are shown that came when it had been left, or that the review has shown; what no longer holds goes when
 * the typing pauses. Nothing comes while somebody writes in the field.
 */
export function createQualityStore({ answers, context, settled, writingIn, whenIdle }: Options) {
  let seen: Seen = { findings: none, suspected: [], failed: false };
  let shown: ReadonlySet<string> = new Set();
  let revealed = false;
  let watchers = 0;
  let waiting = false;
  /** Fields that have been left, their rows by id. */
  const left = new Set<string>();
  const atPlaces = new Map<string, readonly Finding[]>();
  const listeners = new Set<() => void>();

  function tell(): void {
    atPlaces.clear();
    for (const listener of listeners) listener();
  }

  /** Looks through the draft now. */
  function look(): void {
    const now = answers();
    const next = seenIn(now, context(), seen);
    const writing = writingIn();
    const found = new Set(next.findings.map(({ key }) => key));
    const kept = [...shown].filter((key) => found.has(key));
    const come = next.findings.filter(({ path }) => !(writing !== null && isAt(path, writing)) && isLeft(targetOf(now, path)));
    const nextShown = new Set([...kept, ...come.map(({ key }) => key)]);
    if (sameSeen(seen, next) && sameKeys(shown, nextShown)) return;
    seen = next;
    shown = nextShown;
    tell();
  }

  function isLeft(target: string): boolean {
    return [...left].some((place) => target === place || target.startsWith(`${place}.`) || target.startsWith(`${place}/`));
  }

  function soon(): void {
    if (waiting) return;
    waiting = true;
    whenIdle(() => {
      waiting = false;
      look();
    });
  }

  return {
    leave(name: string): void {
      left.add(targetOf(answers(), name));
      soon();
    },
    /** The typing has paused. Where nothing is shown there is nothing that could have fallen away. */
    paused(): void {
      if (shown.size > 0 || watchers > 0) soon();
    },
    look,
    /** Something other than the answers has changed: the words, what has been sent before, what has been settled. */
    changed(): void {
      tell();
      if (left.size > 0 || watchers > 0) soon();
    },
    /** Shows it at its field again, after an undo. */
    reveal(key: string): void {
      shown = new Set([...shown, key]);
      look();
      tell();
    },
    /** For a page that lists what is found: it follows the answers until the returned function is called. */
    watch(): () => void {
      watchers += 1;
      look();
      return () => {
        watchers -= 1;
      };
    },
    /** Everything has been shown in a list: from then on it stands at the fields too. */
    revealAll(): void {
      revealed = true;
      shown = new Set(seen.findings.map(({ key }) => key));
      tell();
    },
    seen: () => seen,
    /** What must be, and what is to be looked at, at one field. The same array as long as nothing has changed. */
    at({ name, exactly }: FindingPlace): readonly Finding[] {
      if (shown.size === 0) return none;
      const id = `${exactly} ${name}`;
      const known = atPlaces.get(id);
      if (known) return known;
      const come = seen.findings.filter(({ path, key }) => shown.has(key) && (!exactly || path === name));
      const there = atField(come, name, [...settled()]);
      const found = there.length === 0 ? none : there;
      atPlaces.set(id, found);
      return found;
    },
    /** Whether the question about the child's words may be put at them: they have been left, or everything has been shown. */
    mayAskAbout: (name: string): boolean => revealed || [...left].some((place) => place === name || place.startsWith(`${name}/`)),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function isAt(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

/** A defect in a check takes nobody's report away: what was found before stands, and it is said that it may be old. */
function seenIn(answers: Answers, context: CheckContext, before: Seen): Seen {
  try {
    return { findings: checkReport(answers, context), suspected: wordsToKeepFrom(answers), failed: false };
  } catch {
    return { ...before, failed: true };
  }
}

function sameSeen(one: Seen, other: Seen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}
