import type { Span } from '@tidig/domain/quality/finding.ts';
import { fieldId } from '../../fields/field-state.ts';

type TextBox = HTMLTextAreaElement | HTMLInputElement;

/** Puts focus in the box of a text with these words selected. False where no box on the page holds them. */
export function showInText(from: Element, path: string, span: Span, words: string): boolean {
  const box = boxesOf(from, path).find(({ value }) => value.includes(words));
  if (!box) return false;
  // Something may have been written before the words since they were found.
  const start = box.value.startsWith(words, span.from) ? span.from : box.value.indexOf(words);
  box.focus();
  box.setSelectionRange(start, start + words.length);
  return true;
}

/** The box of the path, or the one beside a choice; on a page that asks in its own way, the boxes of the same frame. */
function boxesOf(from: Element, path: string): readonly TextBox[] {
  const byName = [document.getElementById(fieldId(path)), document.getElementById(`${fieldId(path)}-note`)];
  const inFrame = from.closest('[data-field-name]')?.querySelectorAll('textarea, input') ?? [];
  return [...byName, ...inFrame].filter(isTextBox);
}

function isTextBox(element: Element | null): element is TextBox {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}
