import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { answerAt, fieldAt, loose, parseTarget } from '@tidig/domain/form/paths.ts';
import { rowHeading } from './row-heading.ts';
import { readRows, readText } from './shapes.ts';

/** An item that is marked: what it is called, how it begins, and its path in the form (`concern.obs.1`); null where it is no longer there. */
export type ItemWords = { readonly label: string; readonly text: string; readonly path: string | null };

const shown = 80;

/** The item at a mark's target in words. */
export function itemInWords(target: string, answers: LooseAnswers): ItemWords {
  const parsed = parseTarget(target);
  const field = parsed && fieldAt(parsed.section, parsed.field);
  if (!parsed || !field) return gone;
  const name = `${parsed.section}.${parsed.field}`;
  const text = shortened(firstText(answerAt(loose(answers), parsed)));
  if (parsed.row === null) return { label: field.label, text, path: name };
  const index = readRows(answers[parsed.section]?.[parsed.field]).findIndex(({ id }) => id === parsed.row);
  return index < 0 ? gone : { label: rowHeading(field, index), text, path: `${name}.${index}` };
}

const gone: ItemWords = { label: 'Borttagen uppgift', text: '', path: null };

/** The first words in an answer, whatever its kind. */
function firstText(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return readText(answer);
  const keys = ['what', 'quote', 'text', 'how', 'note', 'number', 'reaction'];
  return keys.map((key) => readText(Reflect.get(answer, key))).find((text) => text !== '') ?? '';
}

function shortened(text: string): string {
  return text.length > shown ? `${text.slice(0, shown).trimEnd()} …` : text;
}
