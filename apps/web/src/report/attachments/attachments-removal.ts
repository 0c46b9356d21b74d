import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { readRows, readText } from '../../fields/shapes.ts';
import { announce } from '../../ui/announcer.tsx';
import { type DraftAttachment, removeAttachment } from './attachments-api.ts';
import { useDraftFiles } from './attachments-in-draft.ts';
import { useNoteOnDraft } from '../draft/use-open-draft.ts';

/** Takes a file away at once when it can be put back from this page; otherwise asks first. */
export function useRemoval(whenGone: () => void) {
  const { draftId, uploads, originals, words } = useDraftFiles();
  const { getValues } = useFormContext<FieldValues>();
  const note = useNoteOnDraft(draftId);
  const [asked, setAsked] = useState<DraftAttachment | null>(null);
  const [removed, setRemoved] = useState<File | null>(null);
  const removal = useMutation({
    mutationFn: (file: DraftAttachment) => removeAttachment(draftId, file.id),
    onSuccess: (_nothing, file) => {
      const original = originals.get(file.id) ?? null;
      const row = readRows(getValues('attachments.files')).find(({ id }) => id === file.id);
      if (original) words.set(original, readText(row?.['what']));
      note(({ attachments }) => ({ attachments: attachments.filter(({ id }) => id !== file.id) }));
      setRemoved(original);
      announce('Bilagan är borttagen.');
      whenGone();
    },
    onSettled: () => setAsked(null),
  });
  return {
    asked,
    error: removal.error,
    busy: removal.isPending,
    canPutBack: removed !== null,
    remove: (file: DraftAttachment) => (originals.has(file.id) ? removal.mutate(file) : setAsked(file)),
    confirm: () => asked && removal.mutate(asked),
    cancel: () => setAsked(null),
    putBack: () => {
      if (removed) uploads.add([removed]);
      setRemoved(null);
    },
  };
}
