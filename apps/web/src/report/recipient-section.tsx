import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { type ReactNode } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { Choice } from '../fields/choice.tsx';
import { useFieldState } from '../fields/field-state.ts';
import { useFormAnswers } from '../fields/form-answers.ts';
import { SectionFields } from '../fields/section-fields.tsx';
import { readChoice } from '../fields/shapes.ts';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { BoardChoice } from './board-choice.tsx';
import styles from './draft.module.css';
import { isPlaced, isProtected, suggestRecipients } from './suggest-recipient.ts';

/** Who gets the report: suggestions with their reasons, then the kommun, then its nämnd. The writer always decides. */
export function RecipientSection(): ReactNode {
  const kommun = useFormAnswers((answers) => readChoice(answers['recipient']?.['kommun']).code);
  return (
    <Sheet title="Mottagare" className={styles.group ?? ''}>
      <Hints />
      <Suggestions />
      <SectionFields section={sections.recipient} names={['kommun']} />
      {kommun && <BoardChoice kommun={kommun} />}
      <SectionFields section={sections.recipient} names={['basis']} />
    </Sheet>
  );
}

function Hints(): ReactNode {
  const { hidden, placed } = useFormAnswers((answers) => ({ hidden: isProtected(answers), placed: isPlaced(answers) }));
  return (
    <>
      {hidden && (
        <Notice title="Barnet har skyddade personuppgifter.">
          <p>Därför föreslås ingen mottagare från folkbokföringen. Välj kommun själv, eller fråga socialjouren.</p>
        </Notice>
      )}
      {placed && (
        <Notice title="Barnet är placerat.">
          <p>Den kommun som har placerat barnet är ofta rätt mottagare.</p>
        </Notice>
      )}
    </>
  );
}

function Suggestions(): ReactNode {
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
          label={`${labelOf(kommunList, suggestion.kommun)}. ${suggestion.why}`}
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
