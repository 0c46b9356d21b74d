import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { askedFields } from '@tidig/domain/form/asked.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { nameOf } from '../../fields/problem-board.ts';
import { problemSentence } from '../../fields/problem-sentence.ts';

/** Something without which the report cannot be sent: a hard stop of the form, or a finding that stops. */
export type Must = {
  readonly path: string;
  readonly words: string;
  readonly finding: Finding | null;
};

/** All that must be, in the order of the form. Where both stand at one place the finding says it: it tells what to do. */
export function mustList(answers: Answers, problems: readonly FieldProblem[], stops: readonly Finding[]): readonly Must[] {
  const lacking = new Set(stops.filter(({ span }) => span === undefined).map(({ path }) => path));
  const ofForm = problems
    .map((problem): Must => ({ path: nameOf(problem), words: problemSentence(problem), finding: null }))
    .filter(({ path }) => !lacking.has(path));
  const ofFindings = stops.map((finding): Must => ({ path: finding.path, words: messageOf(finding), finding }));
  const place = placesIn(answers);
  return [...ofForm, ...ofFindings].toSorted((one, other) => place(one.path) - place(other.path));
}

/** Where a path stands in the form: at its field, or the nearest one around it; last where there is none. */
function placesIn(answers: Answers): (path: string) => number {
  const order = new Map(askedFields(answers).map(({ path }, index) => [path.replace(/^answers\./, ''), index]));
  return (path) => {
    for (let name = path; name.includes('.'); name = name.slice(0, name.lastIndexOf('.'))) {
      const found = order.get(name);
      if (found !== undefined) return found;
    }
    return order.size;
  };
}
