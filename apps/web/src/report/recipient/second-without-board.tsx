import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readText } from '../../fields/shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import { chosenKommuner } from './suggest-recipient.ts';

/** A second kommun without its nämnd gets nothing: said before the press, so that nobody believes that it went to both. */
export function SecondWithoutBoard(): ReactNode {
  const kommun = useFormAnswers((answers) => {
    const { second } = chosenKommuner(answers);
    return second !== null && readText(answers['recipient']?.['secondBoard']) === '' ? second : null;
  });
  if (kommun === null) return null;
  return (
    <Notice kind="warning" role="status" title={`Ingen nämnd är vald i ${labelOf(kommunList, kommun)}.`}>
      <p>Anmälan går bara till den första mottagaren. Välj nämnd för den andra, eller ta bort den.</p>
    </Notice>
  );
}
