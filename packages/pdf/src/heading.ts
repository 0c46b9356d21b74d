import type { ReactElement } from 'react';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { box, fitted } from './element.ts';
import { ink, type, width } from './style.ts';

/** What the document is and whom it concerns, and the facts by which it is filed. */
export function heading({ title, number, facts, reading, annex }: PrintView): ReactElement {
  const subject = reading?.subject ?? annex?.subject ?? '';
  return box({ marginBottom: 12 }, [
    fitted(type.title, title, width.whole),
    subject === '' ? null : fitted({ ...type.subject, marginTop: 1 }, subject, width.whole),
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
      filedBy(number, facts).map(fact),
    ),
  ]);
}

function fact({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return box(
    { width: '50%', paddingRight: 12, paddingBottom: 7 },
    [fitted(type.small, label, width.half), fitted(type.strong, text, width.half)],
    { whole: true },
  );
}

/** The number is always among the facts, and only once. */
function filedBy(number: string, facts: PrintView['facts']): PrintView['facts'] {
  return facts.some(({ text }) => text === number) ? facts : [{ label: 'Anmälningsnummer', text: number }, ...facts];
}
