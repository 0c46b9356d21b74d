import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useProblemBoard } from '../../fields/problem-board.ts';
import { readTri } from '../../fields/shapes.ts';
import type { Autosave } from '../draft/autosave.ts';
import { sameAnswer } from '../draft/conflict-same.ts';
import { type DraftView, readDraft } from '../draft/draft-api.ts';
import type { SentRow } from '../sent/sent-api.ts';
import { noteMoreToCome } from '../sent/sent-more-to-come.ts';
import { draftAtFault, problemsOf } from './joint-problems.ts';
import { sendTogether } from './siblings-api.ts';
import { eventKey } from './use-children-in-event.ts';
import type { Written } from './use-event-review.ts';
import { siblingDraftKey } from './use-sibling-drafts.ts';

/** Why nothing was sent. `of`: the draft that it hangs on, where it is one of them. */
export type JointTrouble =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'changed'; readonly of: readonly string[] }
  | { readonly kind: 'incomplete'; readonly of: string; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'refused'; readonly of: string | null; readonly error: unknown };

type State = { readonly busy: boolean; readonly trouble: JointTrouble | null };

const resting: State = { busy: false, trouble: null };

/**
 * Sends the drafts of the event, once however often one presses: what is unsaved is saved, and the others are sent as they have been shown. One that
 * was changed since is shown anew instead.
 */
export function useSendTogether(draftId: string, autosave: Autosave) {
  const [state, setState] = useState<State>(resting);
  const underWay = useRef(false);
  const board = useProblemBoard();
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function newest(written: readonly Written[]): Promise<readonly DraftView[]> {
    const others = written.filter(({ id }) => id !== draftId);
    return Promise.all(
      others.map(({ id }) => queries.fetchQuery({ queryKey: siblingDraftKey(id), queryFn: () => readDraft(id), staleTime: 0, gcTime: 0 })),
    );
  }

  async function sendAll(written: readonly Written[]): Promise<JointTrouble | null> {
    if (!(await autosave.flush())) return { kind: 'unsaved' };
    const drafts = await newest(written);
    const changed = drafts.filter(({ id, answers }) => !sameAnswer(answers, written.find((each) => each.id === id)?.answers));
    if (changed.length > 0) return { kind: 'changed', of: changed.map(({ id }) => id) };
    const versionOf = (id: string) => (id === draftId ? autosave.version() : (drafts.find((each) => each.id === id)?.version ?? 0));
    const sent = await sendTogether(written.map(({ id }) => ({ id, version: versionOf(id) })));
    autosave.stop();
    const numbers = [...Map.groupBy(sent, ({ anmalningsnummer }) => anmalningsnummer).values()];
    noteThoseWithMore(written, numbers);
    await queries.invalidateQueries({ queryKey: ['sent'] });
    const first = numbers[written.findIndex(({ id }) => id === draftId)]?.[0] ?? sent[0];
    await navigate(first ? { to: '/anmalningar/$id', params: { id: first.id }, replace: true } : { to: '/anmalningar', replace: true });
    return null;
  }

  function refusal(error: unknown, written: readonly Written[]): JointTrouble {
    const ids = written.map(({ id }) => id);
    const of = error instanceof ApiProblem ? draftAtFault(error.fields, ids) : null;
    void queries.invalidateQueries({ queryKey: eventKey(draftId) });
    for (const id of ids) if (id !== draftId) void queries.invalidateQueries({ queryKey: siblingDraftKey(id) });
    if (!(error instanceof ApiProblem) || error.code !== 'report-incomplete' || of === null) return { kind: 'refused', of, error };
    const problems = problemsOf(error.fields, ids, of);
    if (of === draftId) board.show(problems);
    return { kind: 'incomplete', of, problems };
  }

  function send(written: readonly Written[]): void {
    if (underWay.current) return;
    underWay.current = true;
    setState({ busy: true, trouble: null });
    void sendAll(written)
      .catch((error: unknown) => refusal(error, written))
      .then((trouble) => setState({ busy: false, trouble }))
      .finally(() => {
        underWay.current = false;
      });
  }
  return { ...state, send };
}

/** The reports come in the order of the drafts, each with its copies. */
function noteThoseWithMore(written: readonly Written[], numbers: readonly (readonly SentRow[])[]): void {
  for (const [index, { answers }] of written.entries()) {
    if (readTri(answers.triage?.moreToCome).code === 'JA') noteMoreToCome(numbers[index] ?? []);
  }
}
