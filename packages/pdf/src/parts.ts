import type { ReactElement } from 'react';
import type { PrintPart } from '@tidig/domain/reading/print-view.ts';
import { banners } from './banner.ts';
import type { Numbering } from './contents.ts';
import { box, fitted, heard } from './element.ts';
import { section } from './section.ts';
import { headingPresence, ink, type, width } from './style.ts';

/** The documents of a paper one after another; a new page where one is to begin on its own. Where each begins is noted as it is laid out. */
export function parts(all: readonly PrintPart[], numbering: Numbering): readonly ReactElement[] {
  return all.flatMap((part, at) => [heading(part, at, numbering), ...banners(part.banners), ...part.sections.flatMap(section)]);
}

/** Kept whole, so that the page it asks for is the page on which it stands. */
function heading({ title, note, newPage }: PrintPart, at: number, numbering: Numbering): ReactElement {
  return box(
    { marginTop: newPage ? 0 : 22, marginBottom: 4, borderTopWidth: 2, borderColor: ink.text, paddingTop: 6 },
    [
      noted(at, numbering),
      fitted({ ...type.subject, fontSize: 15, fontWeight: type.title.fontWeight }, `${at + 1}. ${title}`, width.whole),
      note === '' ? null : fitted({ ...type.small, lineHeight: 1.4 }, note, width.whole),
    ],
    { whole: true, ...headingPresence, ...(newPage ? { newPage } : {}) },
  );
}

/** An empty text that hears on which page it is put; asked again when the heading is moved to the next. */
function noted(at: number, { begins }: Numbering): ReactElement {
  return heard({ fontSize: 1 }, (page) => {
    begins.set(at, page);
    return '';
  });
}
