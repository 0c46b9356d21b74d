import { sections } from '@tidig/domain/form/answers.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { readChoice } from '../../fields/shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { BoardChoice } from './board-choice.tsx';
import styles from '../draft/draft.module.css';
import { RecipientSuggestions } from './recipient-suggestions.tsx';
import { SameRecipient } from './same-recipient.tsx';
import { SecondRecipient } from './second-recipient.tsx';
import { isPlaced, isProtected } from './suggest-recipient.ts';
import { useBasisThatFollows } from './use-basis.ts';

/** Who gets the report: suggestions with their reasons, then the kommun, then its nämnd. The writer always decides, but for a komplettering. */
export function RecipientSection(): ReactNode {
  const fixed = useFormAnswers(isSupplement);
  return (
    <Sheet title="Mottagare" className={styles.group ?? ''}>
      {fixed ? <SameRecipient /> : <FreeChoice />}
    </Sheet>
  );
}

function FreeChoice(): ReactNode {
  const kommun = useFormAnswers((answers) => readChoice(answers['recipient']?.['kommun']).code);
  useBasisThatFollows();
  return (
    <>
      <Hints />
      <RecipientSuggestions />
      <SectionFields section={sections.recipient} names={['kommun']} />
      {kommun && <BoardChoice kommun={kommun} />}
      <SectionFields section={sections.recipient} names={['basis']} />
      <SecondRecipient />
    </>
  );
}

function Hints(): ReactNode {
  const { hidden, placed } = useFormAnswers((answers) => ({
    hidden: isProtected(answers),
    placed: isPlaced(answers) && readChoice(answers['child']?.['placingKommun']).code === null,
  }));
  return (
    <>
      {hidden && (
        <Notice title="Personen har skyddade personuppgifter.">
          <p>Därför föreslås ingen mottagare från folkbokföringen. Välj kommun själv, eller fråga socialjouren.</p>
        </Notice>
      )}
      {placed && (
        <Notice title="Barnet är placerat.">
          <p>Den kommun som har placerat barnet är ofta rätt mottagare. Ange den under ”Barnet”, så föreslås den här.</p>
        </Notice>
      )}
    </>
  );
}
