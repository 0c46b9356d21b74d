import { createElement, type ReactElement } from 'react';
import { Document, Page, type DocumentProps } from '@react-pdf/renderer';
import { annexItems } from './annex.ts';
import { banners } from './banner.ts';
import { chrome, documentName } from './chrome.ts';
import { contents, type Numbering } from './contents.ts';
import { colophon, missing } from './closing.ts';
import type { Node } from './element.ts';
import { heading } from './heading.ts';
import type { PrintableView } from './printable.ts';
import { parts } from './parts.ts';
import { section } from './section.ts';
import { measure, type } from './style.ts';

/** A print as pages. `key` differs for each print, so that nothing of one document is ever kept for the next. `numbering`: for a paper with contents. */
export function printDocument({ view, replaced }: PrintableView, key: string, numbering: Numbering): ReactElement<DocumentProps> {
  return createElement(
    Document,
    {
      key,
      title: documentName(view),
      author: safeInXml(view.secrecy.authority),
      creator: 'Tidig',
      producer: 'Tidig',
      language: 'sv-SE',
      conformance: 'PDF/A-3b',
    },
    createElement(Page, { size: 'A4', style: page, layout: chrome(view) }, ...content(view, numbering), colophon(view, replaced)),
  );
}

const page = { ...type.page, paddingTop: measure.top, paddingBottom: measure.bottom, paddingHorizontal: measure.side } as const;

function content(view: PrintableView['view'], numbering: Numbering): readonly Node[] {
  const { reading, annex, parts: documents } = view;
  return [
    heading(view),
    ...(reading ? [...banners(reading.banners), ...reading.sections.flatMap(section)] : []),
    ...(annex ? annexItems(annex) : []),
    ...(documents ? [...contents(documents, numbering), ...parts(documents, numbering)] : []),
    ...missing(view),
  ];
}

/** The library writes metadata into XML as it stands: an "&" in an authority's name would make the file no valid PDF/A. */
function safeInXml(text: string): string {
  return text.replaceAll('&', 'och').replace(/[<>]/g, '');
}
