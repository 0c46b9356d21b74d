import type { Answers } from '../form/answers.ts';
import { covers } from '../form/markable.ts';
import { fieldAt, loose, parseTarget, type Row } from '../form/paths.ts';
import { marking } from '../sections/marking.ts';
import { dayText } from './times.ts';
import { answerText } from './values.ts';
import { printLabel, writtenRows, type View } from './view.ts';

const cells = marking.fields.secrecyMarks.of;

/**
 * A sekretessmarkering in one breath: provision, date and authority (OSL 5:5, L-80), whom to call before anything is disclosed, and until when it
 * stands. "18 kap. 1 § OSL (förundersökning), 19 nov 2026, Polismyndigheten. Ring först: … Prövas igen senast 1 feb 2027."
 */
export function secretText(mark: Row): string {
  const written = (name: keyof typeof cells) => answerText(cells[name], mark[name], String);
  const named = [written('provision') || 'Bestämmelse inte ifylld', written('date'), written('authority')].filter((part) => part !== '');
  const until = typeof mark['until'] === 'string' && mark['until'] !== '' ? `Prövas igen senast ${dayText(mark['until'])}` : '';
  const call = written('callFirst');
  return [named.join(', '), call === '' ? '' : `Ring först: ${call}`, until]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** Marks that stand in the report itself; an empty place tells of one that is in the annex. */
export function secretsIn(answers: Answers): readonly Row[] {
  return writtenRows(answers.marking?.secrecyMarks);
}

/** Marks of the whole report: those that name no item. */
export function wholeSecrets(answers: Answers): readonly Row[] {
  return secretsIn(answers).filter((mark) => placeOf(mark) === '');
}

/** What stands beside an item: the marks about it, or about the whole list that it is a row of. */
export function secretsAt(answers: Answers, target: string): readonly string[] {
  return secretsIn(answers)
    .filter((mark) => placeOf(mark) !== '' && covers(placeOf(mark), target))
    .map(secretText);
}

/** What a mark is about, in words: "Iakttagelse 2", "Kort beskrivning av händelsen", "Hela anmälan". Rows are numbered as they are drawn. */
export function placeInWords(view: View, mark: Row): string {
  const target = parseTarget(placeOf(mark));
  const field = target && fieldAt(target.section, target.field);
  if (!target || !field) return view.kind === 'SOL' || view.kind === 'SOLLUL' ? 'Hela anmälan' : 'Hela underrättelsen';
  const label = printLabel(field, view.kind);
  if (target.row === null) return label;
  const number = writtenRows(loose(view.answers)[target.section]?.[target.field]).findIndex(({ id }) => id === target.row) + 1;
  const { rowName = '' } = field;
  return number === 0 || rowName === '' ? label : `${rowName.charAt(0).toUpperCase()}${rowName.slice(1)} ${number}`;
}

function placeOf(mark: Row): string {
  return typeof mark['target'] === 'string' ? mark['target'].trim() : '';
}
