import type { SaveAnswer } from './autosave.ts';
import { sameAnswer } from './conflict-same.ts';
import type { DraftView, FormAnswers } from './draft-api.ts';
import { type Change, quietChanges } from './quiet-merge.ts';

type Options = {
  readonly draft: Pick<DraftView, 'id' | 'formVersion' | 'answers'>;
  /** The answers as they stand on the screen now. */
  readonly answers: () => FormAnswers;
  readonly save: (id: string, version: number, formVersion: number, answers: FormAnswers) => Promise<SaveAnswer>;
  readonly read: (id: string) => Promise<Pick<DraftView, 'version' | 'answers'>>;
  /** May an answer, by its name, be changed from elsewhere without a question? */
  readonly mayFollow?: (name: string) => boolean;
  /** Puts one on the screen. */
  readonly show?: (change: Change) => void;
};

export type DraftSaving = ReturnType<typeof createDraftSaving>;

/**
 * Saving as one screen sees it: knows what it last saved, and recognises its own text when a save reached the server but its answer was lost on the
 * way, so that nobody is asked to choose between two texts of their own. What follows from the draft on another child comes to the screen by itself.
 */
export function createDraftSaving({ draft, answers, save, read, mayFollow = () => false, show = () => undefined }: Options) {
  let base = asFormAnswers(draft.answers);
  /** Sent, with no answer: each of them may be what the server has. */
  let unanswered: readonly FormAnswers[] = [];

  async function put(version: number): Promise<SaveAnswer> {
    const answer = await sendOver(version);
    if (answer.kind !== 'stale') return answer;
    const kept = await read(draft.id).catch(() => null);
    const own = kept !== null && unanswered.some((each) => sameAnswer(each, kept.answers));
    return kept !== null && (own || takeIn(kept)) ? sendOver(kept.version) : answer;
  }

  async function sendOver(version: number): Promise<SaveAnswer> {
    const sent = structuredClone(answers());
    const answer = await save(draft.id, version, draft.formVersion, sent);
    if (answer.kind === 'saved') become(sent);
    if (answer.kind === 'offline') unanswered = [...unanswered, sent];
    return answer;
  }

  /** Takes in what was saved from elsewhere, where that needs no question. False, and nothing is changed, where it does. */
  function takeIn(kept: Pick<DraftView, 'answers'>): boolean {
    const saved = asFormAnswers(kept.answers);
    const changes = quietChanges({ mine: answers(), saved, base }, mayFollow);
    if (changes === null) return false;
    for (const change of changes) show(change);
    become(saved);
    return true;
  }

  function become(saved: FormAnswers): void {
    base = saved;
    unanswered = [];
  }

  return {
    put,
    takeIn,
    /** The answers that the server last had from here, or gave. */
    base: () => base,
    /** After a conflict: the two versions start from what the server has. */
    accept: (view: Pick<DraftView, 'answers'>) => become(asFormAnswers(view.answers)),
  };
}

/** The server has checked the shape: sections that hold fields. */
function asFormAnswers(answers: DraftView['answers']): FormAnswers {
  return answers as FormAnswers;
}
