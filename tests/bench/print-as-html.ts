import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { ReadingItem, ReadingValue } from '@tidig/domain/reading/reading.ts';

/** The same text as a plain page, for a browser to print: every word of the print, none of its layout. */
export function printAsHtml(view: PrintView): string {
  const facts = view.facts.map(({ label, text }) => line(label, text));
  const banners = view.reading?.banners.map(({ title, text }) => line(title, text)) ?? [];
  const sections = view.reading?.sections.map(({ title, items }) => `<h2>${safe(title)}</h2>${items.map(itemAsHtml).join('')}`) ?? [];
  const missing = view.reading?.missing.map(({ label, reason }) => line(label, reason)) ?? [];
  const closing = [line('Sekretess', Object.values(view.secrecy).join(', ')), line('Utskriven', `${view.printedBy}, ${view.printedAt}`)];
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${safe(view.title)}</title>
    <style>body { font: 10pt/1.4 sans-serif } dl { margin: 4pt 0 } dd { margin: 0 0 4pt }</style>
    <h1>${safe(view.title)} ${safe(view.number)}</h1><p>${safe(view.reading?.subject ?? '')}</p>
    ${[...facts, ...banners, ...sections, ...missing, ...closing].join('\n')}</html>`;
}

function itemAsHtml(item: ReadingItem): string {
  switch (item.kind) {
    case 'fact':
      return line(item.label, valueText(item.value));
    case 'text':
      return line(item.label, item.text);
    case 'statement':
      return line([item.source, item.certainty, item.when, item.where].filter(Boolean).join(' · '), item.text);
    case 'quote':
      return line(item.question, `”${item.text}” ${item.context}`);
    case 'group':
      return `<h3>${safe(item.title)}</h3>${item.items.map(itemAsHtml).join('')}`;
  }
}

function valueText(value: ReadingValue): string {
  return value.state === 'empty' ? 'Inte ifyllt' : value.text;
}

function line(label: string, text: string): string {
  return `<dl><dt><b>${safe(label)}</b></dt><dd>${safe(text)}</dd></dl>`;
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
