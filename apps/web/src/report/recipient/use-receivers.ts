import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readText } from '../../fields/shapes.ts';
import type { Recipient } from '../draft/draft-api.ts';
import { useBoardsOfReport } from './same-recipient.tsx';
import { maySendToTwo } from './suggest-recipient.ts';
import { useAllRecipients } from './use-recipients.ts';

/** Every nämnd that gets what is sent, in order: the chosen ones, or for a komplettering those that got its report. */
export function useReceivers(): readonly Recipient[] {
  const all = useAllRecipients().data ?? [];
  const follows = useFormAnswers(isSupplement);
  const chosen = useFormAnswers(chosenBoards);
  const ofReport = useBoardsOfReport();
  return follows ? ofReport.boards : chosen.flatMap((id) => all.find((board) => board.id === id) ?? []);
}

/** The nämnder that are chosen, by id: the second one only where two may get it. */
export function chosenBoards(answers: LooseAnswers): readonly string[] {
  const first = readText(answers['recipient']?.['board']);
  const second = maySendToTwo(answers) ? readText(answers['recipient']?.['secondBoard']) : '';
  return [first, second].filter((id) => id !== '');
}
