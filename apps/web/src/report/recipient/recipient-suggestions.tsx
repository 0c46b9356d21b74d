import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import type { ReactNode } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { Choice } from '../../fields/choice.tsx';
import { useFieldState } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readChoice } from '../../fields/shapes.ts';
import styles from '../draft/draft.module.css';
import { suggestRecipients } from './suggest-recipient.ts';

/** The kommuner that fit, each with why. Choosing one also says why it was chosen. */
export function RecipientSuggestions(): ReactNode {
  const suggestions = useFormAnswers(suggestRecipients);
  const { setValue } = useFormContext<FieldValues>();
  const kommun = useFieldState('recipient.kommun', readChoice);
  if (suggestions.length === 0) return null;
  return (
    <fieldset className={styles.suggestions}>
      <legend className={styles.subLabel}>Förslag</legend>
      {suggestions.map((suggestion) => (
        <Choice
          key={suggestion.kommun}
          type="radio"
          name="suggestion"
          code={suggestion.kommun}
          label={labelOf(kommunList, suggestion.kommun)}
          second={suggestion.why}
          checked={kommun.value.code === suggestion.kommun}
          onChoose={() => {
            kommun.set({ code: suggestion.kommun });
            setValue('recipient.basis', { code: suggestion.basis }, { shouldDirty: true });
          }}
          onLeave={kommun.leave}
        />
      ))}
    </fieldset>
  );
}
