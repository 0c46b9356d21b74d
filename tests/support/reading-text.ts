import type { Reading, ReadingItem, ReadingValue } from '@tidig/domain/reading/reading.ts';

/** A reading as lines of text, as a person would read it from the top. */
export function linesOf(reading: Reading): readonly string[] {
  return [
    reading.title,
    reading.subject,
    ...reading.banners.map((banner) => `! ${banner.title}: ${banner.text}`),
    ...reading.sections.flatMap((section) => [`## ${section.title}`, ...section.items.flatMap(itemLines)]),
    ...reading.missing.map((missing) => `? ${missing.label}: ${missing.reason}`),
  ];
}

export function itemLines(item: ReadingItem): readonly string[] {
  switch (item.kind) {
    case 'fact':
      return [`${item.label}: ${valueText(item.value)}`];
    case 'text':
      return [`${item.label}: ${item.text}`];
    case 'statement':
      return [`– ${item.text} [${item.source}, ${item.certainty}, ${item.when}, ${item.where}]`];
    case 'quote':
      return [`” ${item.text} [${item.question} | ${item.context}]`];
    case 'group':
      return [`# ${item.title}`, ...item.items.flatMap(itemLines)];
  }
}

function valueText(value: ReadingValue): string {
  return value.state === 'empty' ? 'Inte ifyllt' : value.text;
}
