import type { SaveAnswer } from './autosave.ts';
import { sameAnswer } from './conflict-same.ts';
import type { DraftView, FormAnswers } from './draft-api.ts';

type Options = {
  readonly draft: Pick<DraftView, 'id' | 'formVersion' | 'answers'>;
  /** The answers as they stand on the screen now. */
  readonly answers: () => FormAnswers;
  readonly save: (id: string, version: number, formVersion: number, answers: FormAnswers) => Promise<SaveAnswer>;
  readonly read: (id: string) => Promise<Pick<DraftView, 'version' | 'answers'>>;
};

export type DraftSaving = ReturnType<typeof createDraftSaving>;

/**
 * Saving as one screen sees it: knows what it last saved, and recognises its own text when a save reached the server but its answer was lost on the
 * way, so that nobody is asked to choose between two texts of their own.
 */
export function createDraftSaving({ draft, answers, save, read }: Options) {
  let base = asFormAnswers(draft.answers);
  /** Sent, with no answer: each of them may be what the server has. */
  let unanswered: readonly FormAnswers[] = [];

  async function put(version: number): Promise<SaveAnswer> {
    const sent = structuredClone(answers());
    const answer = await againstOwn(sent, await save(draft.id, version, draft.formVersion, sent));
    if (answer.kind === 'saved') become(sent);
    if (answer.kind === 'offline') unanswered = [...unanswered, sent];
    return answer;
  }

  async function againstOwn(sent: FormAnswers, answer: SaveAnswer): Promise<SaveAnswer> {
    if (answer.kind !== 'stale' || unanswered.length === 0) return answer;
    const kept = await read(draft.id).catch(() => null);
    if (kept === null || !unanswered.some((own) => sameAnswer(own, kept.answers))) return answer;
    return save(draft.id, kept.version, draft.formVersion, sent);
  }

  function become(saved: FormAnswers): void {
    base = saved;
    unanswered = [];
  }

  return {
    put,
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
