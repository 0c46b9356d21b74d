import type { ReactElement, ReactNode } from 'react';
import { createElement, Fragment } from 'react';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { box, words, type Node } from './element.ts';
import { ink, type } from './style.ts';

export type PageFacts = { readonly children: ReactNode; readonly pageNumber?: number; readonly totalPages?: number };

/** What stands around the text on every page: by it a single sheet that has gone astray says what it is and who let it out. */
export function chrome(view: PrintView): (page: PageFacts) => ReactElement {
  return ({ children, pageNumber = 1, totalPages = 1 }) =>
    createElement(
      Fragment,
      {},
      pageNumber > 1 ? runningHead(view) : null,
      box({ flexGrow: 1 }, [children]),
      foot(view, `Sida ${pageNumber} av ${totalPages}`),
    );
}

/** "Orosanmälan P7K4-M2QX-9", "Komplettering …": kind and number, and no name. An annex may belong to any of them; its own title has names in it. */
export function documentName({ reading, number }: PrintView): string {
  return `${reading?.title ?? 'Bilaga till anmälan'} ${number}`;
}

function runningHead(view: PrintView): Node {
  return box({ borderBottomWidth: 0.5, borderColor: ink.line, paddingBottom: 4, marginBottom: 12 }, [
    words(type.small, documentName(view)),
  ]);
}

function foot(view: PrintView, page: string): ReactElement {
  const { secrecy, printedAt, printedBy, copyNumber } = view;
  return box({ borderTopWidth: 0.9, borderColor: ink.text, marginTop: 12, paddingTop: 6 }, [
    box({ flexDirection: 'row', alignItems: 'center' }, [
      box({ borderWidth: 0.9, borderColor: ink.text, paddingHorizontal: 6, paddingVertical: 2, marginRight: 8 }, [
        words({ ...type.smallStrong, letterSpacing: 0.8 }, 'SEKRETESS'),
      ]),
      words(
        { ...type.smallStrong, flexGrow: 1, flexShrink: 1, flexBasis: 0 },
        `${secrecy.provision} · ${secrecy.date} · ${secrecy.authority}`,
      ),
      words({ ...type.smallStrong, marginLeft: 14, flexShrink: 0 }, page),
    ]),
    box({ flexDirection: 'row', marginTop: 4 }, [
      words({ ...type.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }, `Utskriven ${printedAt} av ${printedBy}`),
      words({ ...type.small, marginLeft: 14, flexShrink: 0 }, `${documentName(view)} · Kopia ${copyNumber}`),
    ]),
  ]);
}
