import { StatusMark } from './status-mark.tsx';
import './secret-notes.css';

/** Sekretessmarkeringar beside what they are about: the word, a shape and a frame, then provision, date and authority (OSL 5:5). */
export function SecretNotes({ notes }: { readonly notes: readonly string[] | undefined }) {
  return notes?.map((note) => (
    <p key={note} className="t-secret">
      <StatusMark kind="attention">Sekretessmarkering:</StatusMark> {note}
    </p>
  ));
}
