import { instant } from '@tidig/domain/base/time.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { type ClipboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { answersStore } from '../../fields/answers-store.ts';
import { type FindingPlaces, FindingPlacesProvider } from '../../fields/finding-places.ts';
import type { Autosave } from '../draft/autosave.ts';
import type { DraftView } from '../draft/draft-api.ts';
import { namesOfOthers } from '../siblings/children.ts';
import { useChildrenInEvent } from '../siblings/use-children-in-event.ts';
import { FieldFindings } from './field-findings.tsx';
import { findingsThere } from './findings-there.ts';
import { fieldWithFocus, whenIdle } from './page-now.ts';
import { createPasted } from './pasted.ts';
import { keepSettled } from './quality-api.ts';
import { type Quality, QualityContextProvider } from './quality-context.ts';
import { createQualityStore } from './quality-store.ts';
import { createSettling } from './settling.ts';
import { identifies, useDuplicates } from './use-duplicates.ts';
import { useWords } from './use-words.ts';

type Props = { readonly draft: Pick<DraftView, 'id' | 'settled'>; readonly autosave: Autosave; readonly children: ReactNode };

/** The writing support of the draft that is open, for its fields, its review and its short form. Inside the form. */
export function QualityProvider({ draft, autosave, children }: Props): ReactNode {
  const around = useAround(draft.id, autosave);
  const { quality, pasted } = useDraftQuality(draft, around);
  const { store } = quality;
  const { ask } = around;
  const places = useMemo(
    (): FindingPlaces => ({
      leave(name) {
        store.leave(name);
        if (identifies(name)) void ask();
      },
      there: (place) => findingsThere(store.at(place)),
      subscribe: store.subscribe,
      Place: FieldFindings,
    }),
    [store, ask],
  );
  function onPaste({ target, clipboardData }: ClipboardEvent): void {
    const name = target instanceof HTMLTextAreaElement ? target.closest('[data-field-name]')?.getAttribute('data-field-name') : null;
    if (name) pasted.note(name, clipboardData.getData('text/plain').length);
  }
  return (
    <QualityContextProvider value={quality}>
      <FindingPlacesProvider value={places}>
        <div onPaste={onPaste}>{children}</div>
      </FindingPlacesProvider>
    </QualityContextProvider>
  );
}

/** What the checks may know beside the answers, fetched and asked for quietly. */
function useAround(draftId: string, autosave: Autosave) {
  const words = useWords();
  const children = useChildrenInEvent(draftId);
  const { found: duplicates, ask } = useDuplicates(draftId, autosave);
  const known = useMemo(() => {
    // No child at all: the server has not answered, and nothing is said of who has a report.
    const others = children.length === 0 ? {} : { otherChildren: namesOfOthers(children, draftId) };
    return { words, duplicates, ...others };
  }, [words, duplicates, children, draftId]);
  return { known, ask };
}

function useDraftQuality(draft: Props['draft'], { known, ask }: ReturnType<typeof useAround>) {
  const form = useFormContext<FieldValues>();
  const latest = useRef(known);
  const [made] = useState(() => {
    const answers = () => asAnswers(form.getValues());
    const pasted = createPasted(answers);
    const settling = createSettling({ kept: draft.settled, keep: (key) => keepSettled(draft.id, key) });
    const context = () => ({ now: instant(new Date()), ...latest.current, pasted: pasted.names() });
    const store = createQualityStore({ answers, context, settled: () => settling.state().keys, writingIn: fieldWithFocus, whenIdle });
    return { pasted, settling, store };
  });
  const { pasted, settling, store } = made;
  useEffect(() => {
    latest.current = known;
    store.changed();
  }, [known, store]);
  useEffect(() => {
    const stops = [answersStore(form).subscribeSoon(store.paused), settling.subscribe(store.changed)];
    window.addEventListener('online', settling.retry);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('online', settling.retry);
      settling.stop();
    };
  }, [form, settling, store]);
  const askAround = useCallback(() => void ask(true), [ask]);
  const quality = useMemo((): Quality => ({ draftId: draft.id, store, settling, askAround }), [draft.id, store, settling, askAround]);
  return { quality, pasted };
}
