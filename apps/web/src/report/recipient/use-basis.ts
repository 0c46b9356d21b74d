import { useEffect, useRef } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readChoice } from '../../fields/shapes.ts';
import { suggestRecipients } from './suggest-recipient.ts';

/** Another kommun has another reason: that of the suggestion where it is one, else none until the writer says it. What is there when the page opens stands. */
export function useBasisThatFollows(): void {
  const { setValue } = useFormContext<FieldValues>();
  const { kommun, basis } = useFormAnswers((answers) => {
    const chosen = readChoice(answers['recipient']?.['kommun']).code;
    return { kommun: chosen, basis: suggestRecipients(answers).find((each) => each.kommun === chosen)?.basis ?? null };
  });
  const before = useRef(kommun);
  useEffect(() => {
    if (before.current === kommun) return;
    before.current = kommun;
    setValue('recipient.basis', basis ? { code: basis } : undefined, { shouldDirty: true });
  }, [kommun, basis, setValue]);
}
