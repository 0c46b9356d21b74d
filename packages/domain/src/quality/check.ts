import type { Instant } from '../base/time.ts';
import type { Answers } from '../form/answers.ts';
import type { AskedField } from '../form/asked.ts';
import type { LooseAnswers } from '../form/field.ts';
import type { Finding } from './finding.ts';
import type { WordLists } from './words/word-lists.ts';

/** A report that this person or unit has sent, which may be about the same child and event (Q27, L-52). */
export type PossibleDuplicate = { readonly reportId: string; readonly anmalningsnummer: string; readonly sealedAt: Instant };

/** What a check may know beside the answers. */
export type CheckContext = {
  /** Now: what "72 timmar" and "nattpass" are counted from, and the day for ages. */
  readonly now: Instant;
  readonly words: WordLists;
  /** Fields (form names) into which more than 3 000 characters were pasted at once. */
  readonly pasted?: readonly string[];
  readonly duplicates?: readonly PossibleDuplicate[];
  /**
   * Names of the children in the linked drafts of the same event, first name first; not this child's. Empty when the draft
   * stands alone; absent where that is not known, and then nothing is said of who has no report.
   */
  readonly otherChildren?: readonly string[];
};

/** The draft as the checks read it, worked out once. */
export type Checked = {
  /** Answers in fields that are asked for (`withoutClosed`). */
  readonly answers: Answers;
  readonly loose: LooseAnswers;
  /** Every field that is asked for, with its path from the body's root. */
  readonly asked: readonly AskedField[];
  readonly context: CheckContext;
};

/** One rule. Pure; gives nothing when there is nothing to say. */
export type Check = (checked: Checked) => readonly Finding[];
