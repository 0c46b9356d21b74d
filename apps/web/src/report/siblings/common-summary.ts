import type { Answers } from '@tidig/domain/form/answers.ts';
import { isAnswered } from '@tidig/domain/form/answered.ts';
import type { Field } from '@tidig/domain/form/field.ts';
import { fieldAt, loose } from '@tidig/domain/form/paths.ts';
import { namesIn } from '@tidig/domain/reading/names.ts';
import { commonFields } from '@tidig/domain/siblings/common.ts';
import { answerInWords } from '../draft/answer-in-words.ts';
import { sameAnswer } from '../draft/conflict-same.ts';

export type CommonSummary = {
  /** What stands alike in every draft, with its label. */
  readonly alike: readonly { readonly label: string; readonly text: string }[];
  /** Labels of what could be common and stands otherwise in some of them. */
  readonly apart: readonly string[];
};

/** Not worth a line: how many children is what the page itself shows. */
const unsaid: readonly string[] = ['triage.childCount'];

/** What the drafts of one event have in common, said once; the first one's words are as good as another's. */
export function commonSummary(drafts: readonly Answers[]): CommonSummary {
  const [first = {}] = drafts;
  const fields = commonFields
    .filter((name) => !unsaid.includes(name))
    .flatMap((name) => {
      const [section = '', own = ''] = name.split('.');
      const field = fieldAt(section, own);
      const answers = drafts.map((draft) => loose(draft)[section]?.[own]);
      return field && answers.some((answer) => isAnswered(field, answer)) ? [{ field, answers }] : [];
    });
  const isAlike = ({ answers }: { readonly answers: readonly unknown[] }) => answers.every((answer) => sameAnswer(answer, answers[0]));
  return {
    alike: fields
      .filter(isAlike)
      .map(({ field, answers }) => ({ label: printed(field), text: answerInWords(field, answers[0], namesIn(first)) })),
    apart: fields.filter((each) => !isAlike(each)).map(({ field }) => printed(field)),
  };
}

function printed(field: Field): string {
  return field.printLabel ?? field.label;
}
