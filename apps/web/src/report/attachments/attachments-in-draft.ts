import { createContext, useContext, useEffect, useState } from 'react';
import { addAttachment, type DraftAttachment } from './attachments-api.ts';
import { shrinkPicture } from './attachments-shrink.ts';
import { createUploads, type Uploads } from './attachments-uploads.ts';
import { useNoteOnDraft } from '../draft/use-open-draft.ts';

/**
 * The files of an open draft. One that was attached while the page was open is still here (`originals`, by the server's id), so it can be put back
 * after it was taken away, with what was written about it (`words`).
 */
export type DraftFiles = {
  readonly draftId: string;
  readonly uploads: Uploads;
  readonly originals: ReadonlyMap<string, File>;
  readonly words: Map<File, string>;
};

const FilesContext = createContext<DraftFiles | null>(null);
export const DraftFilesProvider = FilesContext.Provider;

export function useDraftFiles(): DraftFiles {
  const files = useContext(FilesContext);
  if (!files) throw new Error('used outside a draft');
  return files;
}

/** The draft's files on their way, whichever step is shown: going on to the next one stops nothing. */
export function useUploads(draftId: string): DraftFiles {
  const note = useNoteOnDraft(draftId);
  const [files] = useState(() => {
    const originals = new Map<string, File>();
    const uploads = createUploads<DraftAttachment>({
      send: (file, onShare, signal) => addAttachment(draftId, file, onShare, signal),
      shrink: shrinkPicture,
      onKept: (kept, file) => {
        originals.set(kept.id, file);
        note(({ attachments }) => ({ attachments: [...attachments, kept] }));
      },
    });
    return { draftId, uploads, originals, words: new Map<File, string>() };
  });
  useEffect(() => {
    const { uploads } = files;
    window.addEventListener('online', uploads.againAfterOffline);
    return () => {
      window.removeEventListener('online', uploads.againAfterOffline);
      uploads.stop();
    };
  }, [files]);
  return files;
}
