import { isAnswered, isMissing } from '../../form/answered.ts';
import { lacksObservation } from '../../form/sending.ts';
import { kindOf } from '../../form/kinds.ts';
import type { Check, Checked } from '../check.ts';
import { asks, isBlank, look, stop, tip, writtenRows } from './found.ts';

/** Q01: no observation of at least 30 characters; the same that stops sending. */
export const noObservation: Check = (checked) =>
  asks(checked, 'concern.obs') && lacksObservation(checked.answers) ? stop('Q01', 'concern.obs') : [];

/** Q08: the police have met the child, and there are neither words of it nor a reason. Of a child under three no words are asked for. */
export const childUnheard: Check = (checked) => {
  const { concern } = checked.answers;
  if (concern?.met?.answer !== 'JA' || !asks(checked, 'concern.childWords')) return [];
  return isHeard(checked) ? [] : look('Q08', 'concern.childWords');
};

function isHeard(checked: Checked): boolean {
  const { concern } = checked.answers;
  if (isAnsweredAt(checked, ['concern.notHeardReason']) || isMissing(concern?.childWords)) return true;
  return writtenRows('concern.childWords', concern?.childWords).some(({ row }) => !isBlank(row.quote));
}

/** Q24: how the child is affected, or what may happen if nobody acts, is left out. One tip for both, at the first that is empty. */
export const consequencesLacking: Check = (checked) => {
  const { impact, ifNothing } = checked.answers.concern ?? {};
  if (!asks(checked, 'concern.impact') || (!isBlank(impact) && !isBlank(ifNothing))) return [];
  return tip('Q24', isBlank(impact) ? 'concern.impact' : 'concern.ifNothing', { target: 'concern.impact' });
};

/**
 * Q26: a young suspect, and nothing of how the child has it. In an orosanmälan with underrättelse that is looked for in what is asked beside the
 * observations; an underrättelse alone asks nothing of the kind, but whether there is concern as well: whoever has answered that has thought of it.
 */
export const onlyTheCrime: Check = (checked) => {
  const kind = kindOf(checked.loose);
  if (kind === 'LUL') return isAnsweredAt(checked, ['lul.alsoConcern']) ? [] : tip('Q26', 'lul.alsoConcern');
  return kind === 'SOLLUL' && !isAnsweredAt(checked, ofTheChild) ? tip('Q26', 'concern.impact') : [];
};

/** Where it is told how the child has it at home, in school and among others: fields, and whole sections or lists by their beginning. */
const ofTheChild = [
  'concern.impact',
  'concern.strengths',
  'concern.care',
  'concern.play',
  'concern.will',
  'concern.company',
  'concern.netContacts',
  'concern.schoolLife',
  'concern.homeSigns',
  'concern.homeState',
  'concern.childWords.',
  'modules.',
  'family.network',
  'child.needs',
  'background.pattern',
];

function isAnsweredAt({ asked }: Checked, names: readonly string[]): boolean {
  return asked.some(({ path, field, answer }) => {
    const name = path.replace('answers.', '');
    return names.some((one) => name === one || (one.endsWith('.') && name.startsWith(one))) && isAnswered(field, answer);
  });
}

const longQuote = 200;

/** Q31: a quote of more than 200 characters, and not the question that it answers. */
export const questionLacking: Check = ({ answers: { concern } }) =>
  writtenRows('concern.childWords', concern?.childWords)
    .filter(({ row }) => (row.quote ?? '').trim().length > longQuote && isBlank(row.question))
    .flatMap(({ path, target }) => tip('Q31', `${path}.question`, { target: `${target}.question` }));

/** Q34: everything that should be answered about the concern is, and nothing is said of what works well. */
export const strengthsLacking: Check = (checked) => {
  if (!asks(checked, 'concern.strengths') || !isBlank(checked.answers.concern?.strengths)) return [];
  const due = checked.asked.filter(({ path, field }) => path.startsWith('answers.concern.') && field.requirement !== 'O');
  return due.every(({ field, answer }) => isAnswered(field, answer)) ? tip('Q34', 'concern.strengths') : [];
};
