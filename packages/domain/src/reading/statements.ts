import { z } from 'zod';
import type { Row } from '../form/paths.ts';
import { concern } from '../sections/concern.ts';
import type { ReadingItem } from './reading.ts';
import { answerText } from './values.ts';
import type { View } from './view.ts';

const notFilledIn = 'Inte ifyllt';

/** Each observation with who saw or said it and how certain it is beside the words, never apart from them. */
export function statements(view: View, rows: readonly Row[]): readonly ReadingItem[] {
  const cells = concern.fields.obs.of;
  return rows.map((row) => ({
    kind: 'statement',
    text: answerText(cells.what, row['what'], view.nameOf),
    source: answerText(cells.source, row['source'], view.nameOf) || 'Källa inte ifylld',
    certainty: answerText(cells.certainty, row['certainty'], view.nameOf) || 'Säkerhet inte ifylld',
    when: answerText(cells.when, row['when'], view.nameOf),
    where: answerText(cells.where, row['where'], view.nameOf),
  }));
}

/** The child's own words, verbatim, with the question that was asked and who heard. */
export function quotes(view: View, rows: readonly Row[]): readonly ReadingItem[] {
  const cells = concern.fields.childWords.of;
  return rows.map((row) => {
    const heardBy = answerText(cells.heardBy, row['heardBy'], view.nameOf);
    const context = [
      answerText(cells.when, row['when'], view.nameOf),
      answerText(cells.where, row['where'], view.nameOf),
      heardBy === '' ? '' : `hördes av ${heardBy}`,
      answerText(cells.language, row['language'], view.nameOf),
    ];
    return {
      kind: 'quote',
      text: verbatim.parse(row['quote']),
      question: answerText(cells.question, row['question'], view.nameOf) || notFilledIn,
      context: context.filter((part) => part !== '').join(', '),
    };
  });
}

/** Not even the blanks around a child's words are taken away. */
const verbatim = z.string().catch('');
