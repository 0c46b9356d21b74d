import { isAnswered } from '@tidig/domain/form/answered.ts';
import { askedFields } from '@tidig/domain/form/asked.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { nameOf } from '../../fields/problem-board.ts';
import { isBlank, readMissing } from '../../fields/shapes.ts';

/** What stands in a field that one press has answered. */
export const laterAnswer = { missing: 'KOM' } as const;
/** Said on the report's face, so that it is not taken for all there is (L-03). */
const moreToCome = 'triage.moreToCome';

export type Change = { readonly name: string; readonly value: unknown };

/** What "Resten kompletteras senare" writes: the reason in every field that asks for one and is unanswered, and that more will come. */
export function restLater(answers: LooseAnswers): readonly Change[] {
  const asked = askedFields(asAnswers(answers));
  const left = asked.filter(({ field, answer }) => field.reasonAsked && !isAnswered(field, answer));
  if (left.length === 0) return [];
  const changes = left.map(({ path }) => ({ name: nameOf({ path, code: 'required' }), value: laterAnswer }));
  const says = asked.some(({ path, answer }) => path === `answers.${moreToCome}` && isBlank(answer));
  return says ? [...changes, { name: moreToCome, value: { answer: 'JA' } }] : changes;
}

/** The undo: only what still stands as the press wrote it; what has been filled in since is left alone. */
export function takeBack(changes: readonly Change[], answers: LooseAnswers): readonly string[] {
  return changes
    .filter(({ name }) => {
      const [section = '', field = ''] = name.split('.');
      const now = answers[section]?.[field];
      return name === moreToCome || readMissing(now)?.missing === laterAnswer.missing;
    })
    .map(({ name }) => name);
}

/** The questions of the changes, not the line on the face. */
export function questionsIn(changes: readonly Change[]): readonly string[] {
  return changes.map(({ name }) => name).filter((name) => name !== moreToCome);
}
