import type { ReactElement } from 'react';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { box, words } from './element.ts';
import { ink, type } from './style.ts';

/** What the document is and whom it concerns, and the facts by which it is filed. */
export function heading({ title, number, facts, reading, annex }: PrintView): ReactElement {
  const subject = reading?.subject ?? annex?.subject ?? '';
  return box({ marginBottom: 12 }, [
    words(type.title, title),
    subject === '' ? null : words({ ...type.subject, marginTop: 1 }, subject),
    box(
      {
        flexDirection: 'row',
        flexWrap: 'wrap',
        marginTop: 10,
        borderTopWidth: 0.9,
        borderBottomWidth: 0.9,
        borderColor: ink.text,
        paddingTop: 7,
      },
      [{ label: 'Anmälningsnummer', text: number }, ...facts].map(fact),
    ),
  ]);
}

function fact({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return box({ width: '50%', paddingRight: 12, paddingBottom: 7 }, [words(type.small, label), words(type.strong, text)], { whole: true });
}
