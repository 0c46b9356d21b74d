import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { begunNote, forgetBegun } from './begun-note.ts';
import { firstNameOf, genitive } from './children.ts';

/** "Utkast om Liam. Hör ihop med Elsas.", on the first page of a draft that has just been begun from another. */
export function BegunLine({ draftId, slug }: { readonly draftId: string; readonly slug: string }): ReactNode {
  const [note, setNote] = useState(() => begunNote(draftId));
  const name = useFormAnswers((answers) => firstNameOf(childName(asAnswers(answers))), 'soon');
  const gone = note !== null && note.step !== slug;
  useEffect(() => {
    if (!gone) return;
    forgetBegun(draftId);
    setNote(null);
  }, [draftId, gone]);
  if (note === null || gone) return null;
  return <p className="t-quiet">{begunWords(name, note.of)}</p>;
}

export function begunWords(name: string, of: string): string {
  return `Utkast om ${name || 'ett barn till'}. Hör ihop med ${of === '' ? 'det förra' : genitive(of)}.`;
}
